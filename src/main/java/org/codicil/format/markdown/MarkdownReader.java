package org.codicil.format.markdown;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Passage;
import org.codicil.charter.Passages;
import org.codicil.charter.Place;

/** Reads charters from Markdown. Every text is a charter; bytes may be refused. */
public final class MarkdownReader {
  /** The most bytes a charter may have. */
  public static final int LIMIT = 25 * 1024 * 1024;

  private MarkdownReader() {}

  /**
   * Reads a text. Never fails: what is nested deeper than {@link Nesting#LIMIT} is read as plain
   * paragraphs.
   *
   * @param name what to call it in messages: a path or {@code csto@2010}
   */
  public static Charter read(String name, String text) {
    return read(name, text, Nesting.tooDeep(text) >= 0);
  }

  private static Charter read(String name, String text, boolean tooDeep) {
    List<Passage> passages = new ArrayList<>();
    int body = FrontMatter.passage(text, passages);
    if (tooDeep) {
      PlainText.passages(text, body, passages);
    } else {
      BlockReader.passages(text, body, passages);
    }
    return Passages.toCharter(name, text, passages);
  }

  /**
   * Reads bytes, which must be UTF-8. Refuses {@code read/empty}, {@code read/too-large}, {@code
   * read/not-utf8}, {@code read/binary} and {@code read/too-deep}.
   */
  public static Outcome<Charter> decode(String name, byte[] bytes) {
    if (bytes.length == 0) {
      return Outcome.failure(
          Diagnostic.error(
              "read/empty", Place.of(name), "the file is empty", "write at least a title"));
    }
    if (bytes.length > LIMIT) {
      String size = String.format(Locale.ROOT, "%.1f MB", bytes.length / 1048576.0);
      return Outcome.failure(
          Diagnostic.error(
              "read/too-large",
              Place.of(name),
              "the file has " + size + ", the limit is " + LIMIT / 1048576 + " MB",
              "keep annexes in files of their own"));
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    boolean wide = isUtf16(bytes);
    int nul = text.indexOf('\0');
    if (nul >= 0 && !wide) {
      return Outcome.failure(
          Diagnostic.error(
              "read/binary",
              Place.at(name, text, nul, nul + 1),
              "the file holds a NUL character, so it is no text",
              "give a Markdown file"));
    }
    if (result.isError()) {
      return Outcome.failure(
          Diagnostic.error(
              "read/not-utf8",
              Place.at(name, text, text.length(), text.length()),
              wide
                  ? "the file is UTF-16, not UTF-8"
                  : "the file is not UTF-8: byte " + in.position() + " cannot be read",
              "save it as UTF-8"));
    }
    int deep = Nesting.tooDeep(text);
    if (deep >= 0) {
      return Outcome.failure(
          Diagnostic.error(
              "read/too-deep",
              Place.at(name, text, deep, deep + 1),
              "lists, quotes or brackets are nested more than " + Nesting.LIMIT + " deep",
              "no charter needs this; look for a run of '>' or '['"));
    }
    return Outcome.of(read(name, text, false));
  }

  /** Whether it begins with the mark that UTF-16 files begin with, in either order of bytes. */
  private static boolean isUtf16(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes.length > 1 ? bytes[1] & 0xff : 0;
    return first == 0xff && second == 0xfe || first == 0xfe && second == 0xff;
  }
}
