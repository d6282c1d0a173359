package org.codicil.format;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * The one gate between text and a terminal. Words of a charter, file names and error texts are
 * data; what a terminal would obey, or a reader could not see, is shown by its code point in
 * brackets, as in {@code ⟦U+202E⟧}.
 *
 * <p>Shown so: control characters (C0, C1, a lone carriage return), format characters (bidi
 * controls, zero-width characters, soft hyphens, tags), line and paragraph separators, blank
 * letters, lone surrogates. Let through: line feed, tab, a carriage return before a line feed, and
 * what ordinary writing needs: joiners inside emoji and inside the scripts that join, one variation
 * selector after a character, the visible Arabic number signs.
 */
public final class Gate {
  private static final Set<UnicodeScript> JOINING =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.NKO,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private Gate() {}

  /** The text as it may be printed; the same object if nothing had to be shown by name. */
  public static String pass(String text) {
    int at = firstStopped(text);
    if (at == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 32).append(text, 0, at);
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (stops(text, at, codePoint)) {
        out.append(name(codePoint));
      } else {
        out.appendCodePoint(codePoint);
      }
      at += Character.charCount(codePoint);
    }
    return out.toString();
  }

  /**
   * The text as it may be printed where it is itself a change: as {@link #pass}, and special blanks
   * and characters drawn as nothing stand by name too.
   */
  public static String changed(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < 0x7F) {
      at++;
    }
    if (at == text.length()) {
      return pass(text);
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (c > 0x7F && (Character.isSpaceChar(c) || isDrawnAsNothing(c))) {
                out.append(name(c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return pass(out.toString());
  }

  private static boolean isDrawnAsNothing(int c) {
    return c == 0x34F || c == 0x17B4 || c == 0x17B5 || c >= 0x180B && c <= 0x180F || isSelector(c);
  }

  /** The text on one line: as {@link #pass}, and line ends and tabs are blanks. */
  public static String line(String text) {
    return pass(Blanks.trim(text).replace("\r\n", " ").replace('\n', ' ').replace('\t', ' '));
  }

  /** How a character that is not let through is shown. */
  public static String name(int codePoint) {
    return String.format(java.util.Locale.ROOT, "⟦U+%04X⟧", codePoint);
  }

  private static int firstStopped(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean ascii = c >= ' ' && c < 0x7F || c == '\n';
      if (ascii) {
        at++;
        continue;
      }
      int codePoint = text.codePointAt(at);
      if (stops(text, at, codePoint)) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static boolean stops(String text, int at, int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> !isHarmlessControl(text, at, codePoint);
      case Character.FORMAT -> !isNeeded(text, at, codePoint);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      case Character.NON_SPACING_MARK -> isSelector(codePoint) && !followsVisible(text, at);
      case Character.OTHER_LETTER -> isBlankLetter(codePoint);
      case Character.OTHER_SYMBOL -> codePoint == 0x2800;
      default -> false;
    };
  }

  private static boolean isHarmlessControl(String text, int at, int codePoint) {
    return codePoint == '\n'
        || codePoint == '\t'
        || codePoint == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  /** Format characters that are either visible themselves or part of ordinary spelling. */
  private static boolean isNeeded(String text, int at, int codePoint) {
    if (codePoint == 0x200C || codePoint == 0x200D) {
      int previous = at == 0 ? ' ' : text.codePointBefore(at);
      boolean emoji = previous >= 0x1F000 && previous < 0x20000 || previous == 0xFE0F;
      return JOINING.contains(scriptBefore(text, at)) || codePoint == 0x200D && emoji;
    }
    return codePoint >= 0x600 && codePoint <= 0x605
        || codePoint == 0x6DD
        || codePoint == 0x8E2
        || codePoint == 0x110BD
        || codePoint == 0x110CD;
  }

  /** The script of the nearest character before that is not a mark shared by all scripts. */
  private static UnicodeScript scriptBefore(String text, int at) {
    UnicodeScript script = UnicodeScript.INHERITED;
    for (int end = at; end > 0 && script == UnicodeScript.INHERITED; ) {
      int codePoint = text.codePointBefore(end);
      end -= Character.charCount(codePoint);
      script =
          codePoint == 0x200C || codePoint == 0x200D
              ? UnicodeScript.COMMON
              : UnicodeScript.of(codePoint);
    }
    return script;
  }

  private static boolean isSelector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0F
        || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  private static boolean followsVisible(String text, int at) {
    return at > 0
        && !isSelector(text.codePointBefore(at))
        && text.codePointBefore(at) > ' '
        && Character.getType(text.codePointBefore(at)) != Character.FORMAT;
  }

  private static boolean isBlankLetter(int codePoint) {
    return codePoint == 0x115F || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xFFA0;
  }
}
