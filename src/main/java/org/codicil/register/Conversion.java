package org.codicil.register;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What version control and editors do to whole files: they turn the ends of lines into CR LF or
 * back, and put a byte order mark in front or take it away. No word changes, every fingerprint
 * does.
 */
final class Conversion {
  static final String UNDO =
      "git or an editor did that: set git's core.autocrlf to false, write “charters/** -text” into"
          + " .gitattributes, and check the files out anew";

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Conversion() {}

  /** The bytes that were there, if nothing but this was done to them. */
  static Optional<byte[]> undone(byte[] is, Sha256 wanted) {
    byte[] plain = plain(is);
    byte[] returns = withReturns(plain);
    return List.of(plain, returns, marked(plain), marked(returns)).stream()
        .filter(bytes -> Sha256.of(bytes).equals(wanted))
        .findFirst();
  }

  /** What was done to make these bytes of those, in words; empty if anything else was. */
  static Optional<String> between(byte[] was, byte[] is) {
    if (!Arrays.equals(plain(was), plain(is))) {
      return Optional.empty();
    }
    boolean mark = isMarked(was) != isMarked(is);
    boolean ends = !Arrays.equals(withoutMark(was), withoutMark(is));
    String of = isMarked(is) ? "with a byte order mark" : "without its byte order mark";
    String other = "with other line ends (" + (returns(is) ? "CR LF" : "LF") + ")";
    return Optional.of(mark && ends ? of + " and " + other : mark ? of : other);
  }

  static boolean isMarked(byte[] bytes) {
    return bytes.length >= MARK.length && Arrays.equals(bytes, 0, 3, MARK, 0, 3);
  }

  private static boolean returns(byte[] bytes) {
    for (byte each : bytes) {
      if (each == '\r') {
        return true;
      }
    }
    return false;
  }

  private static byte[] withoutMark(byte[] bytes) {
    return isMarked(bytes) ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
  }

  private static byte[] marked(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + MARK.length);
    out.writeBytes(MARK);
    out.writeBytes(bytes);
    return out.toByteArray();
  }

  /** Without mark, and with the line ends of Unix. */
  private static byte[] plain(byte[] bytes) {
    byte[] words = withoutMark(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream(words.length);
    for (int i = 0; i < words.length; i++) {
      boolean end = words[i] == '\r' && i + 1 < words.length && words[i + 1] == '\n';
      if (!end) {
        out.write(words[i]);
      }
    }
    return out.toByteArray();
  }

  private static byte[] withReturns(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length * 2);
    for (byte each : plain) {
      if (each == '\n') {
        out.write('\r');
      }
      out.write(each);
    }
    return out.toByteArray();
  }
}
