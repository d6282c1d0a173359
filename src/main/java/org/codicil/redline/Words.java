package org.codicil.redline;

import org.codicil.charter.ReferenceWords;

/**
 * Walks over a stretch of text, token by token, without making objects. A token is a word (letters,
 * digits, marks, joined by an apostrophe, hyphen, point or comma inside; one letter of a script
 * written without blanks), or any other single code point that is not a soft blank. Blanks, tabs
 * and line ends are soft: a paragraph wrapped anew has the same tokens. No-break spaces and
 * invisible characters are tokens of their own, so that no change in them is lost.
 */
final class Words {
  private final String text;
  private final int limit;
  private int at;
  private int start;
  private int end;
  private boolean word;

  Words(String text, int from, int to) {
    this.text = text;
    this.at = from;
    this.end = from;
    this.limit = to;
  }

  /** Moves to the next token; false at the end. */
  boolean next() {
    int i = at;
    while (i < limit && isSoft(text.charAt(i))) {
      i++;
    }
    if (i >= limit) {
      start = end = at = limit;
      return false;
    }
    start = i;
    int c = text.codePointAt(i);
    word = isWordPart(c);
    i += Character.charCount(c);
    int framed = word && start > 0 && mayBeFigure(c) ? framed(start) : -1;
    if (framed > 0) {
      i = framed;
    } else if (word && isUnspaced(c)) {
      int figures = c >= 0x3007 ? ReferenceWords.figuresEnd(text, start, limit) : i;
      i = afterMarks(Math.max(i, figures));
    } else if (word) {
      while (i < limit) {
        c = text.charAt(i);
        if (c < 128 && c > '9' && isWordPart(c)) {
          i++;
          continue;
        }
        c = c < 128 ? c : text.codePointAt(i);
        if (isUnspaced(c) || opensNumber(c, i)) {
          break;
        } else if (isWordPart(c)) {
          i += Character.charCount(c);
        } else if (isJoiner((char) c) && i + 1 < limit && joins(i, c)) {
          i++;
        } else {
          break;
        }
      }
    }
    end = Math.min(i, limit);
    at = end;
    return true;
  }

  private static boolean mayBeFigure(int c) {
    return c <= '9' || c >= 0x3007;
  }

  /** The end of a number that stands between two signs, "三" in 第三条; -1 for any other word. */
  private int framed(int from) {
    char before = text.charAt(from - 1);
    return before == '第' || before == '제' ? ReferenceWords.framedNumberEnd(text, from, limit) : -1;
  }

  /**
   * Whether a token ends before a number though no blank does: at the sign that opens it and after
   * it (제3조), and after the Arabic word for "and".
   */
  private boolean opensNumber(int c, int i) {
    if (c == '제') {
      return ReferenceWords.framedNumberEnd(text, i + 1, limit) > 0;
    }
    char before = text.charAt(i - 1);
    return before == '제' && i - 1 == start && ReferenceWords.framedNumberEnd(text, i, limit) > 0
        || before == 'و' && i - 1 == start && Character.isDigit(c);
  }

  /** The end of the marks that belong to the letter before an offset. */
  private int afterMarks(int from) {
    int i = from;
    while (i < limit) {
      int type = Character.getType(text.codePointAt(i));
      if (type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK) {
        break;
      }
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  /**
   * Whether a letter is of a script written without blanks between words (Chinese, hiragana, Thai,
   * Lao, Burmese, Khmer): each such letter is a token, since a whole sentence would be one else.
   */
  private static boolean isUnspaced(int c) {
    return c >= 0xE00
        && (c < 0xF00
            || c >= 0x1000 && c < 0x10A0
            || c >= 0x1780 && c < 0x1800
            || c >= 0x3040 && c < 0x30A0
            || c >= 0x3400 && c < 0xA000
            || c >= 0xF900 && c < 0xFB00
            || c >= 0x20000 && c < 0x40000);
  }

  /** A point or comma joins digits only; a hyphen or apostrophe joins any two word characters. */
  private boolean joins(int i, int joiner) {
    char next = text.charAt(i + 1);
    if (joiner == '.' || joiner == ',' || joiner == ':') {
      return isDigit(text.charAt(i - 1)) && isDigit(next);
    }
    return Character.isLetterOrDigit(next);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isJoiner(char c) {
    return c == '\'' || c == '\u2019' || c == '-' || c == '.' || c == ',' || c == ':';
  }

  static boolean isSoft(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /** A text without soft blanks at its ends. */
  static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSoft(text.charAt(from))) {
      from++;
    }
    while (to > from && isSoft(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  static boolean isWordPart(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  boolean isWord() {
    return word;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  String token() {
    return text.substring(start, end);
  }

  String text() {
    return text;
  }

  long hash() {
    return hash(start);
  }

  /** The hash of what follows an elided word ("l'article": "article"), or of all. */
  long stemHash() {
    for (int i = end - 2; i > start && i > end - 20; i--) {
      if (text.charAt(i) == '\'' || text.charAt(i) == '\u2019') {
        return hash(i + 1);
      }
    }
    return hash(start);
  }

  private long hash(int from) {
    return hash(text, from, end);
  }

  /** The hash of a word that stands alone. */
  static long hash(String word) {
    return hash(word, 0, word.length());
  }

  private static long hash(String text, int from, int to) {
    long hash = 1125899906842597L;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  /** A walk over what follows the last token. */
  Words ahead() {
    return new Words(text, end, limit);
  }

  /** How many words a text has. */
  static int count(String text) {
    Words words = new Words(text, 0, text.length());
    int count = 0;
    while (words.next()) {
      if (words.isWord()) {
        count++;
      }
    }
    return count;
  }
}
