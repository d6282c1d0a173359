package org.codicil.charter;

/**
 * The sign before a paragraph or point: {@code 1.}, {@code (2a)}, {@code 5.1}, {@code a)}, {@code
 * (ii)}, {@code aa)}, {@code 1°}, {@code I. -}.
 *
 * @param family what it counts with
 * @param fence how it is set off; a different fence is a different list
 * @param value its place in the list, from 1
 * @param roman its value read as a Roman number where it can be both letter and number, or 0
 * @param numberStart start of the number itself
 * @param numberEnd its end
 * @param textStart where the words begin
 */
record Enumerator(
    Family family,
    Fence fence,
    int value,
    int roman,
    int numberStart,
    int numberEnd,
    int textStart) {
  /** What a list counts with. */
  enum Family {
    DECIMAL,
    CHAIN,
    DEGREE,
    SUPERSCRIPT,
    LETTER,
    CAPITAL,
    DOUBLE,
    ROMAN,
    CAPITAL_ROMAN,
    /** ① */
    CIRCLED,
    /** 一 */
    HAN,
    /** イ, 가 */
    SYLLABLE,
    BULLET,
    NONE;

    /** Whether a list of this family, standing directly in an article, is one of paragraphs. */
    boolean opensParagraphs() {
      return this == DECIMAL
          || this == CHAIN
          || this == SUPERSCRIPT
          || this == CIRCLED
          || this == CAPITAL
          || this == CAPITAL_ROMAN;
    }
  }

  /** How the number is set off. */
  enum Fence {
    NONE,
    DOT,
    PAREN,
    BRACKETS,
    DASH,
    /** A dash alone, as in "2 - Os serviços": only where it counts on. */
    BARE_DASH
  }

  /** The sign of a bullet list. */
  static Enumerator bullet(int textStart) {
    return new Enumerator(Family.BULLET, Fence.NONE, 0, 0, textStart, textStart, textStart);
  }

  /** No sign at all. */
  static Enumerator none(int textStart) {
    return new Enumerator(Family.NONE, Fence.NONE, 0, 0, textStart, textStart, textStart);
  }

  /** The sign of an ordered list item, whose number the format has found. */
  static Enumerator ordered(String text, int numberStart, int numberEnd, int textStart) {
    Fence fence = text.charAt(numberEnd) == ')' ? Fence.PAREN : Fence.DOT;
    int value = decimal(text, numberStart, numberEnd);
    return new Enumerator(Family.DECIMAL, fence, value, 0, numberStart, numberEnd, textStart);
  }

  Enumerator as(Family other) {
    int number = other == Family.ROMAN || other == Family.CAPITAL_ROMAN ? roman : value;
    return new Enumerator(other, fence, number, 0, numberStart, numberEnd, textStart);
  }

  /** Reads the sign at {@code from}, or gives null. */
  static Enumerator read(String text, int from, int to) {
    if (from >= to) {
      return null;
    }
    char first = text.charAt(from);
    if (EastAsianSign.opens(first)) {
      return EastAsianSign.read(text, from, to);
    }
    if (first == '(') {
      Enumerator sign = bracketed(text, from, to);
      return sign == null ? EastAsianSign.read(text, from, to) : sign;
    }
    if (Numerals.isDigit(first)) {
      return figures(text, from, to);
    }
    if (first == 'S' && text.startsWith("Stk. ", from)) {
      return figures(text, from + 5, to);
    }
    return Character.isLetter(first) ? letters(text, from, to) : null;
  }

  private static Enumerator bracketed(String text, int from, int to) {
    int limit = Math.min(to, from + 12);
    int close = from + 1;
    while (close < limit && text.charAt(close) != ')') {
      close++;
    }
    if (close >= limit || close == from + 1) {
      return null;
    }
    int start = from + 1;
    if (Numerals.isDigit(text.charAt(start))) {
      boolean whole = Numerals.end(text, start, close) == close;
      return whole && close - start <= 8
          ? make(Family.DECIMAL, Fence.BRACKETS, text, start, close, close + 1, to)
          : null;
    }
    Family family = lettered(text, start, close);
    return family == null ? null : make(family, Fence.BRACKETS, text, start, close, close + 1, to);
  }

  private static Enumerator figures(String text, int from, int to) {
    int limit = Math.min(to, from + 12);
    int at = from;
    boolean chain = false;
    while (at < limit && (Numerals.isDigit(text.charAt(at)) || isLink(text, at, limit))) {
      chain |= text.charAt(at) == '.';
      at++;
    }
    if (at < limit && text.charAt(at) == '°' || at < limit && text.charAt(at) == 'º') {
      return make(Family.DEGREE, Fence.NONE, text, from, at, at + 1, to);
    }
    int suffix = Numerals.wordEnd(text, at, Math.min(to, at + 4));
    if (suffix - at == 1) {
      at = suffix;
    }
    at = chain ? at : ordinal(text, from, at, to);
    limit = Math.max(limit, Math.min(to, at + 1));
    if (at >= limit || at - from > 16) {
      return null;
    }
    int mark = mark(text, at, to);
    char sign = text.charAt(mark);
    if (sign == ')') {
      return make(Family.DECIMAL, Fence.PAREN, text, from, at, mark + 1, to);
    }
    if ((sign == '．' || sign == '、') && at - from <= 4) {
      return make(Family.DECIMAL, Fence.DOT, text, from, at, mark + 1, to);
    }
    if (sign == '.') {
      boolean glued = mark + 1 < to && Character.isUpperCase(text.charAt(mark + 1));
      boolean set = mark + 1 == to || Character.isWhitespace(text.charAt(mark + 1)) || glued;
      boolean words = text.charAt(at - 1) > '9';
      if (mark > at && at - from > 3) {
        return null;
      }
      return set && (words || at - from <= (chain ? 8 : 4))
          ? make(chain ? Family.CHAIN : Family.DECIMAL, Fence.DOT, text, from, at, mark + 1, to)
          : null;
    }
    if (!chain && at - from <= 3) {
      int dash = skipBlanks(text, at, to);
      boolean set =
          dash + 1 < to
              && "-–—".indexOf(text.charAt(dash)) >= 0
              && Numerals.isBlank(text.charAt(dash + 1));
      if (set) {
        return make(Family.DECIMAL, Fence.BARE_DASH, text, from, at, dash + 1, to);
      }
    }
    int word = skipBlanks(text, at, to);
    return chain && word > at && word < to && Character.isUpperCase(text.charAt(word))
        ? make(Family.CHAIN, Fence.NONE, text, from, at, at, to)
        : null;
  }

  /** The sign that closes a number, behind the backslash that keeps Markdown from reading it. */
  private static int mark(String text, int at, int to) {
    boolean escaped =
        at + 1 < to && text.charAt(at) == '\\' && ".)".indexOf(text.charAt(at + 1)) >= 0;
    return escaped ? at + 1 : at;
  }

  /** Whether a backslash keeps Markdown from reading a list here: so the writer saw a number. */
  boolean isEscaped(String text) {
    return numberEnd < text.length() && numberEnd > numberStart && text.charAt(numberEnd) == '\\';
  }

  /** Where "1 bis" ends that begins as a figure; the figure's own end where it is no more. */
  private static int ordinal(String text, int from, int at, int to) {
    boolean follows = at + 2 < to && Numerals.isBlank(text.charAt(at)) && at > from;
    int end = follows ? Numerals.end(text, from, Math.min(to, at + 14)) : at;
    boolean closed = end > at && end < to && ".)".indexOf(text.charAt(end)) >= 0;
    return closed ? end : at;
  }

  private static boolean isLink(String text, int at, int limit) {
    return text.charAt(at) == '.' && at + 1 < limit && Numerals.isDigit(text.charAt(at + 1));
  }

  private static Enumerator letters(String text, int from, int to) {
    int end = Numerals.wordEnd(text, from, Math.min(to, from + 8));
    if (end >= to) {
      return null;
    }
    int mark = mark(text, end, to);
    char sign = text.charAt(mark);
    Fence fence = sign == ')' ? Fence.PAREN : sign == '.' ? Fence.DOT : null;
    Family family = fence == null ? null : lettered(text, from, end);
    if (family == null) {
      return null;
    }
    int after = mark + 1;
    if (after < to && !Character.isWhitespace(text.charAt(after))) {
      return null;
    }
    int dash = skipBlanks(text, after, to);
    boolean dashed = dash + 1 < to && "-–—".indexOf(text.charAt(dash)) >= 0 && dash > after;
    if (fence == Fence.DOT && dashed && Character.isWhitespace(text.charAt(dash + 1))) {
      return make(family, Fence.DASH, text, from, end, dash + 1, to);
    }
    return make(family, fence, text, from, end, after, to);
  }

  /** What letters count with; null when they count nothing. */
  private static Family lettered(String text, int from, int to) {
    int length = to - from;
    char first = text.charAt(from);
    if (length == 1) {
      return Character.isLowerCase(first)
          ? Family.LETTER
          : Character.isUpperCase(first) ? Family.CAPITAL : null;
    }
    if (Numerals.roman(text, from, to) > 0) {
      return Character.isLowerCase(first) ? Family.ROMAN : Family.CAPITAL_ROMAN;
    }
    boolean doubled = length == 2 && first == text.charAt(from + 1) && Character.isLowerCase(first);
    if (doubled) {
      return Family.DOUBLE;
    }
    int letter = Numerals.wordEnd(text, from, from + 1);
    return Character.isLowerCase(first)
            && letter == from + 1
            && length > 4
            && Numerals.isBlank(text.charAt(from + 1))
            && Numerals.end("1" + text.substring(from + 1, to), 0, to - from) == to - from
        ? Family.LETTER
        : null;
  }

  private static Enumerator make(
      Family family, Fence fence, String text, int start, int end, int after, int to) {
    int value = value(family, text, start, end);
    boolean both = (family == Family.LETTER || family == Family.CAPITAL) && end - start == 1;
    int roman = both ? Numerals.roman(text, start, end) : 0;
    return new Enumerator(family, fence, value, roman, start, end, skipBlanks(text, after, to));
  }

  private static int value(Family family, String text, int start, int end) {
    return switch (family) {
      case LETTER, CAPITAL, DOUBLE -> letter(text.charAt(start));
      case ROMAN, CAPITAL_ROMAN -> Numerals.roman(text, start, end);
      default -> decimal(text, start, end);
    };
  }

  private static int letter(char c) {
    char lower = Character.toLowerCase(c);
    return lower >= 'а' && lower <= 'я' ? lower - 'а' + 1 : lower - 'a' + 1;
  }

  /** The last run of digits, so that a chain counts by its last link. */
  private static int decimal(String text, int start, int end) {
    int value = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      value = c == '.' ? 0 : Numerals.isDigit(c) ? (value * 10 + c - '0') % 100_000_000 : value;
    }
    return value;
  }

  private static int skipBlanks(String text, int from, int to) {
    int at = from;
    while (at < to && Numerals.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
