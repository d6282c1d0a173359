package org.codicil.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The fingerprint of some bytes, written {@code sha256-} and 64 hexadecimal digits. Any {@code
 * sha256sum} can check it without this program.
 */
public record Sha256(String hex) {
  private static final String PREFIX = "sha256-";

  public Sha256 {
    if (!isHex(hex)) {
      throw new IllegalArgumentException("not a SHA-256");
    }
  }

  public static Sha256 of(byte[] bytes) {
    return new Sha256(HexFormat.of().formatHex(digest().digest(bytes)));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The first bytes of several files that differ only after them. */
  static final class Prefix {
    private final MessageDigest digest;

    private Prefix(MessageDigest digest) {
      this.digest = digest;
    }

    /** Whether these bytes and, after them, {@code rest[from…]} have a fingerprint. */
    boolean gives(Sha256 wanted, byte[] rest, int from) {
      try {
        MessageDigest copy = (MessageDigest) digest.clone();
        copy.update(rest, from, rest.length - from);
        return Arrays.equals(copy.digest(), HexFormat.of().parseHex(wanted.hex));
      } catch (CloneNotSupportedException e) {
        throw new IllegalStateException("the digest of every Java platform can be copied", e);
      }
    }
  }

  static Prefix prefix(byte[] bytes, int length) {
    MessageDigest digest = digest();
    digest.update(bytes, 0, length);
    return new Prefix(digest);
  }

  /** The fingerprint of a text's UTF-8 bytes. */
  public static Sha256 of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether this is how a fingerprint is written. */
  static boolean isWritten(String words) {
    return words.startsWith(PREFIX) && isHex(words.substring(PREFIX.length()));
  }

  private static boolean isHex(String words) {
    return words.length() == 64
        && words.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
  }

  static Sha256 parse(String words) {
    return new Sha256(words.substring(PREFIX.length()));
  }

  /** The first and last digits, for people. */
  public String brief() {
    return hex.substring(0, 4) + "…" + hex.substring(62);
  }

  @Override
  public String toString() {
    return PREFIX + hex;
  }
}
