package org.codicil.charter;

import java.text.Normalizer;
import java.util.Set;

/**
 * Numbers as charters print them: {@code 5}, {@code 3a}, {@code 7 bis}, {@code 515-7-1}, {@code
 * 2:12}, {@code R*123-4}, {@code IV}, {@code B}, {@code premier}. Nothing here allocates on the way
 * to "no".
 */
final class Numerals {
  private static final Set<String> SUFFIXES =
      Set.of(
          "bis",
          "ter",
          "quater",
          "quinquies",
          "sexies",
          "septies",
          "octies",
          "novies",
          "nonies",
          "decies",
          "undecies",
          "duodecies",
          "бис",
          "тер");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SIGNS = ".:)(–—-,;|°º";

  private Numerals() {}

  /** Where the number that starts at {@code from} ends, or -1 when none starts there. */
  static int end(CharSequence text, int from, int to) {
    if (from >= to) {
      return -1;
    }
    int at = from;
    while (at < to && at - from < 3 && isLatinUpper(text.charAt(at))) {
      at++;
    }
    if (at > from && at < to && text.charAt(at) == '*') {
      at++;
    }
    at = at > from && at < to && text.charAt(at) == '.' ? afterDot(text, at, to) : at;
    if (at < to && isDigit(text.charAt(at))) {
      return suffix(text, chain(text, at, to), to);
    }
    int word = wordEnd(text, from, to);
    if (word == from) {
      return -1;
    }
    if (word - from <= 3 && word < to && "΄ʹ".indexOf(text.charAt(word)) >= 0) {
      return word + 1;
    }
    if (roman(text, from, word) > 0 || word - from == 1 && singleLetter(text, word, to)) {
      return suffix(text, chainAfterRoman(text, word, to), to);
    }
    String written = text.subSequence(from, word).toString();
    if (romanOrdinal(written)) {
      return word;
    }
    return Labels.numeral(written) > 0 || Labels.isName(written) ? word : -1;
  }

  /** "L. 111-2": capitals set apart from a chain by a dot; the dot's own place for all else. */
  private static int afterDot(CharSequence text, int dot, int to) {
    int at = dot + 1;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    int digits = at;
    while (digits < to && isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean chain =
        digits > at
            && digits + 1 < to
            && text.charAt(digits) == '-'
            && isDigit(text.charAt(digits + 1));
    return chain ? at : dot;
  }

  /** "I er" glued, as in "Livre Ier". */
  private static boolean romanOrdinal(String word) {
    return word.equals("Ier") || word.equals("Ire");
  }

  private static boolean singleLetter(CharSequence text, int after, int to) {
    return isLatinUpper(text.charAt(after - 1)) && (after == to || closes(text, after, to));
  }

  /** Digits, letters glued to them, and links of a chain that begin with a letter or digit. */
  private static int chain(CharSequence text, int from, int to) {
    int at = from;
    while (at < to) {
      while (at < to && isDigit(text.charAt(at))) {
        at++;
      }
      at = raised(text, at, to);
      int letters = wordEnd(text, at, to);
      if (letters - at <= 2 || isSuffix(text, at, letters)) {
        at = letters;
      }
      boolean link =
          at + 1 < to && "-.:*–".indexOf(text.charAt(at)) >= 0 && isDigit(text.charAt(at + 1));
      if (!link) {
        return lettered(text, at, to);
      }
      at++;
    }
    return at;
  }

  /** Figures set high that are part of a number: "5.¹", "6²". */
  private static int raised(CharSequence text, int from, int to) {
    int at = from < to && text.charAt(from) == '.' ? from + 1 : from;
    int start = at;
    while (at < to && RAISED.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > start ? at : from;
  }

  /** The letter of "12-A" and "4.º-A". */
  private static int lettered(CharSequence text, int from, int to) {
    int at = from;
    at += at + 1 < to && text.charAt(at) == '.' && "ºª°".indexOf(text.charAt(at + 1)) >= 0 ? 2 : 0;
    at += at == from && at < to && "ºª°".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    boolean letter =
        at + 1 < to
            && text.charAt(at) == '-'
            && isLatinUpper(text.charAt(at + 1))
            && (at + 2 == to || !Character.isLetterOrDigit(text.charAt(at + 2)));
    return letter ? at + 2 : from;
  }

  private static int chainAfterRoman(CharSequence text, int from, int to) {
    boolean link = from + 1 < to && "-.".indexOf(text.charAt(from)) >= 0;
    return link && isDigit(text.charAt(from + 1)) ? chain(text, from + 1, to) : from;
  }

  /** A suffix set apart: "6 bis", "7(bis)", "64 a", "44 A". */
  private static int suffix(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    boolean bracket = at < to && text.charAt(at) == '(';
    int word = bracket ? at + 1 : at;
    int end = wordEnd(text, word, to);
    if (bracket && (end == to || text.charAt(end) != ')')) {
      return from;
    }
    if (isSuffix(text, word, end)) {
      boolean range = !bracket && isRangeTail(text, end, to);
      return range ? from : bracket ? end + 1 : end;
    }
    if (!bracket && at > from && end - word == 1 && isLatin(text.charAt(word))) {
      boolean lower = Character.isLowerCase(text.charAt(word));
      if (closes(text, end, to) || lower && upperFollows(text, end, to)) {
        return end;
      }
    }
    return from;
  }

  /** "195a bis 213a": there "bis" is German for "to". */
  private static boolean isRangeTail(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at > from && at < to && isDigit(text.charAt(at));
  }

  private static boolean upperFollows(CharSequence text, int from, int to) {
    return from + 1 < to
        && isBlank(text.charAt(from))
        && Character.isUpperCase(text.charAt(from + 1));
  }

  /** Whether nothing but a sign of separation can follow. */
  static boolean closes(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at == to || SIGNS.indexOf(text.charAt(at)) >= 0;
  }

  static boolean isSuffix(CharSequence text, int from, int to) {
    return to - from >= 3
        && to - from <= 9
        && SUFFIXES.contains(Labels.lower(text.subSequence(from, to).toString()));
  }

  static int wordEnd(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && Character.isLetter(text.charAt(at)) && "ºª".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** The value of {@code text[from, to)} as a Roman number in one case throughout, or 0. */
  static int roman(CharSequence text, int from, int to) {
    int value = 0;
    int last = 0;
    if (to - from > 12) {
      return 0;
    }
    for (int at = to - 1; at >= from; at--) {
      int digit = romanDigit(text.charAt(at));
      if (digit == 0
          || Character.isLowerCase(text.charAt(at)) != Character.isLowerCase(text.charAt(from))) {
        return 0;
      }
      value += digit < last ? -digit : digit;
      last = Math.max(last, digit);
    }
    return value > 0 && toRoman(value).contentEquals(upper(text, from, to)) ? value : 0;
  }

  private static CharSequence upper(CharSequence text, int from, int to) {
    StringBuilder upper = new StringBuilder(to - from);
    for (int at = from; at < to; at++) {
      upper.append(Character.toUpperCase(text.charAt(at)));
    }
    return upper;
  }

  private static int romanDigit(char c) {
    return switch (c) {
      case 'I', 'i' -> 1;
      case 'V', 'v' -> 5;
      case 'X', 'x' -> 10;
      case 'L', 'l' -> 50;
      case 'C', 'c' -> 100;
      case 'D', 'd' -> 500;
      case 'M', 'm' -> 1000;
      default -> 0;
    };
  }

  private static String toRoman(int value) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int rest = value;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        roman.append(signs[i]);
        rest -= values[i];
      }
    }
    return roman.toString();
  }

  /**
   * The number as it stands in an eId: no blanks, brackets or stars; words as figures; only what an
   * XML name may hold.
   */
  static String normal(String number) {
    if (Han.isHan(number)) {
      return Han.normal(number);
    }
    int value = Labels.numeral(number);
    if (value > 0) {
      return romanOrdinal(number) ? "I" : Integer.toString(value);
    }
    if (romanOrdinal(number)) {
      return "I";
    }
    int last = number.lastIndexOf(' ');
    int counted = last < 0 ? 0 : Labels.numeral(number.substring(last + 1));
    if (counted > 0) {
      return normal(number.substring(0, last)) + "-" + counted;
    }
    int capitals = 0;
    while (capitals < 2 && capitals < number.length() && isLatinUpper(number.charAt(capitals))) {
      capitals++;
    }
    int dot = capitals < number.length() && number.charAt(capitals) == '.' ? capitals : -1;
    if (dot > 0 && afterDot(number, dot, number.length()) > dot) {
      int digits = afterDot(number, dot, number.length());
      return normal(number.substring(0, dot) + number.substring(digits));
    }
    String plain = Normalizer.normalize(number, Normalizer.Form.NFC);
    StringBuilder normal = new StringBuilder();
    int blank = -1;
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      boolean degree = at + 1 < plain.length() && "ºª°".indexOf(plain.charAt(at + 1)) >= 0;
      boolean raised = at + 1 < plain.length() && RAISED.indexOf(plain.charAt(at + 1)) >= 0;
      if ("ºª°".indexOf(c) >= 0 || c == '.' && (degree || raised)) {
        continue;
      }
      if (RAISED.indexOf(c) >= 0) {
        boolean first = at == 0 || RAISED.indexOf(plain.charAt(at - 1)) < 0;
        normal.append(first ? "-" : "").append(RAISED.indexOf(c));
      } else if (c >= 0x2460 && c <= 0x2473) {
        normal.append(c - 0x2460 + 1);
      } else if (Character.isLetterOrDigit(c)) {
        if (blank >= 0 && Character.isDigit(c) && normal.length() > 0) {
          normal.append('-');
        }
        blank = -1;
        normal.append(c);
      } else if ("-–:".indexOf(c) >= 0) {
        normal.append('-');
      } else if (c == '.') {
        normal.append('.');
      } else if (c != '*') {
        blank = at;
      }
    }
    while (normal.length() > 0 && "-.".indexOf(normal.charAt(normal.length() - 1)) >= 0) {
      normal.setLength(normal.length() - 1);
    }
    return normal.toString();
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u202f' || c == '\u3000';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isLatinUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
