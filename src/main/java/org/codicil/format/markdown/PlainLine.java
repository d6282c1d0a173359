package org.codicil.format.markdown;

/**
 * Tells which lines of Markdown hold words and nothing a parser would have to look at. The test is
 * meant to be narrow: a line that is refused costs time only, a line wrongly taken would be
 * misread.
 */
final class PlainLine {
  /** By ASCII code: whether the sign can stand in the middle of a line without any meaning. */
  private static final boolean[] INSIDE = new boolean[128];

  static {
    for (char c = ' '; c < 127; c++) {
      INSIDE[c] = "*_`[]<\\!|".indexOf(c) < 0;
    }
  }

  private PlainLine() {}

  /** The end of the line that begins here: the place of its line feed, or the text's end. */
  static int end(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Where the blanks at the start of a line end. */
  static int indented(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Whether a line holds blanks at most. */
  static boolean isBlank(String text, int from) {
    int at = indented(text, from);
    return at == text.length() || text.charAt(at) == '\n';
  }

  /** Whether words from here to the line's end open no block and have no sign in them. */
  static boolean isWords(String text, int from, int end) {
    return from < end && opensNothing(text, from, end) && isPlain(text, from, end);
  }

  /** Whether no character here has a meaning for Markdown and the last is no blank. */
  static boolean isPlain(String text, int from, int end) {
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (c < 128 ? !INSIDE[c] : isOdd(c)) {
        return false;
      }
    }
    char last = text.charAt(end - 1);
    return last != ' ' && (last < 128 || !isBlankSign(last));
  }

  /** Control characters, line and paragraph separators, the byte order mark. */
  private static boolean isOdd(char c) {
    return c < 0xa0 || c == '\u2028' || c == '\u2029' || c == '\ufeff';
  }

  /** Whether a parser may take it for a blank, though it is neither blank nor tab. */
  static boolean isBlankSign(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean opensNothing(String text, int from, int end) {
    char first = text.charAt(from);
    if (first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z' || first == '(') {
      return true;
    }
    if (first >= '0' && first <= '9') {
      int at = digits(text, from, end);
      return at < end && text.charAt(at) != '.' && text.charAt(at) != ')';
    }
    return first >= 128 ? !isBlankSign(first) : first == '"' || first == '\'';
  }

  static boolean holds(String text, int from, int end, char sign) {
    int at = from;
    while (at < end && text.charAt(at) != sign) {
      at++;
    }
    return at < end;
  }

  /** Where a run of digits ends. */
  static int digits(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
