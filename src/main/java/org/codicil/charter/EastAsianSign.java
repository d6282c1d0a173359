package org.codicil.charter;

import org.codicil.charter.Enumerator.Family;
import org.codicil.charter.Enumerator.Fence;

/**
 * The signs of paragraphs and points in Chinese, Japanese and Korean charters: {@code ①}, {@code
 * （一）}, {@code 一、}, {@code ２　}, {@code 一　}, {@code イ　}, {@code 가.}.
 */
final class EastAsianSign {
  private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
  private static final String GANADA = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허";

  private EastAsianSign() {}

  /** Whether a sign of this kind may begin with a character. */
  static boolean opens(char c) {
    return c >= 0x2460 && c <= 0x2473 || c >= 0x3007;
  }

  /** Reads the sign at {@code from}, or gives null. */
  static Enumerator read(String text, int from, int to) {
    char first = text.charAt(from);
    if (first >= 0x2460 && first <= 0x2473) {
      return new Enumerator(
          Family.CIRCLED,
          Fence.NONE,
          first - 0x2460 + 1,
          0,
          from,
          from + 1,
          blanks(text, from + 1, to));
    }
    if (first == '（' || first == '(') {
      return bracketed(text, from, to);
    }
    int end = Han.figures(text, from, to);
    if (end > from && end - from <= 4) {
      Family family = first > 0xFF00 ? Family.DECIMAL : Family.HAN;
      return closed(family, Han.value(text, from, end), text, from, end, to);
    }
    int kana = IROHA.indexOf(first);
    if (kana >= 0 && from + 1 < to && text.charAt(from + 1) == '\u3000') {
      return make(
          Family.SYLLABLE, Fence.NONE, kana + 1, from, from + 1, blanks(text, from + 1, to));
    }
    int syllable = GANADA.indexOf(first);
    return syllable < 0 ? null : syllable(syllable + 1, text, from, to);
  }

  /** "가. …", with or without a backslash before the dot. */
  private static Enumerator syllable(int value, String text, int from, int to) {
    int dot = from + 1 < to && text.charAt(from + 1) == '\\' ? from + 2 : from + 1;
    boolean set = dot + 1 < to && text.charAt(dot) == '.' && Numerals.isBlank(text.charAt(dot + 1));
    return set
        ? make(Family.SYLLABLE, Fence.DOT, value, from, from + 1, blanks(text, dot + 1, to))
        : null;
  }

  private static Enumerator bracketed(String text, int from, int to) {
    int end = Han.figures(text, from + 1, to);
    boolean closed =
        end > from + 1 && end - from <= 5 && end < to && ")）".indexOf(text.charAt(end)) >= 0;
    if (!closed) {
      return null;
    }
    char digit = text.charAt(from + 1);
    Family family = digit < 0x3000 || digit > 0xFF00 ? Family.DECIMAL : Family.HAN;
    int value = Han.value(text, from + 1, end);
    return make(family, Fence.BRACKETS, value, from + 1, end, blanks(text, end + 1, to));
  }

  /** A number that a comma of lists or a wide blank closes. */
  private static Enumerator closed(
      Family family, int value, String text, int from, int end, int to) {
    char sign = end < to ? text.charAt(end) : ' ';
    if ("、．.".indexOf(sign) >= 0) {
      return make(family, Fence.DOT, value, from, end, blanks(text, end + 1, to));
    }
    return sign == '\u3000'
        ? make(family, Fence.NONE, value, from, end, blanks(text, end, to))
        : null;
  }

  private static Enumerator make(
      Family family, Fence fence, int value, int start, int end, int textStart) {
    return new Enumerator(family, fence, value, 0, start, end, textStart);
  }

  private static int blanks(String text, int from, int to) {
    int at = from;
    while (at < to && Numerals.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
