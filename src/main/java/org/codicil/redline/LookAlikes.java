package org.codicil.redline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Letters and digits that look the same, and characters that do not look like anything. The idea of
 * a skeleton is Unicode Technical Standard 39, section 4; the table is our own and holds the
 * letters in which charters are written.
 */
final class LookAlikes {
  private LookAlikes() {}

  /** Read only when two changed words have to be compared. */
  private static final class Table {
    static final Map<Integer, Integer> PLAIN = load();

    private static Map<Integer, Integer> load() {
      Map<Integer, Integer> plain = new HashMap<>();
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  LookAlikes.class.getResourceAsStream("lookalikes.txt"),
                  StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (!line.startsWith("#") && line.length() > 2) {
            int shown = line.codePointAt(0);
            line.substring(2).codePoints().forEach(c -> plain.put(c, shown));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return plain;
    }
  }

  /** The text as it looks: look-alikes made one, compatibility forms plain, invisibles left out. */
  static String skeleton(String text) {
    StringBuilder look = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !isInvisible(c))
        .map(c -> Table.PLAIN.getOrDefault(c, c))
        .forEach(look::appendCodePoint);
    return look.toString();
  }

  /**
   * Whether a character has no shape a reader could see; a plain blank or line end is no surprise.
   */
  static boolean isInvisible(int c) {
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.FORMAT,
          Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      default -> isIgnorable(c);
    };
  }

  /**
   * Letters, marks and symbols that Unicode draws as nothing (Default_Ignorable, blank Braille).
   */
  private static boolean isIgnorable(int c) {
    return switch (c) {
      case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
      default ->
          c >= 0x180B && c <= 0x180F || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0000 && c <= 0xE0FFF;
    };
  }

  /**
   * Whether an invisible character is part of ordinary spelling where it stands: a joiner inside
   * words of the scripts that join, a joiner or selector in an emoji, a wide blank beside letters
   * as wide.
   */
  static boolean isSpelling(String text, int at) {
    int c = text.codePointAt(at);
    if (c == 0x3000) {
      return at > 0 && text.charAt(at - 1) >= 0x3001
          || at + 1 < text.length() && text.charAt(at + 1) >= 0x3001;
    }
    if (at == 0 || c != 0x200C && c != 0x200D && c != 0xFE0F) {
      return false;
    }
    int previous = text.codePointBefore(at);
    if (c != 0x200C
        && (Character.getType(previous) == Character.OTHER_SYMBOL || previous == 0xFE0F)) {
      return true;
    }
    return c != 0xFE0F
        && switch (Character.UnicodeScript.of(previous)) {
          case ARABIC,
              SYRIAC,
              MONGOLIAN,
              NKO,
              DEVANAGARI,
              BENGALI,
              GURMUKHI,
              GUJARATI,
              ORIYA,
              TAMIL,
              TELUGU,
              KANNADA,
              MALAYALAM,
              SINHALA,
              KHMER,
              MYANMAR ->
              true;
          default -> false;
        };
  }

  static String name(int c) {
    String name = Character.getName(c);
    return String.format(Locale.ROOT, "U+%04X %s", c, name == null ? "unassigned" : name);
  }

  /** The first word with letters of two scripts that share their looks, or empty. */
  static String mixedWord(String text) {
    Words words = new Words(text, 0, text.length());
    while (words.next()) {
      String word = words.token();
      long scripts =
          word.codePoints()
              .filter(Character::isLetter)
              .mapToObj(Character.UnicodeScript::of)
              .filter(
                  script ->
                      script == Character.UnicodeScript.LATIN
                          || script == Character.UnicodeScript.CYRILLIC
                          || script == Character.UnicodeScript.GREEK
                          || script == Character.UnicodeScript.ARMENIAN)
              .distinct()
              .count();
      if (scripts > 1 && word.indexOf('-') < 0) {
        return word;
      }
    }
    return "";
  }
}
