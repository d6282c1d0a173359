package org.codicil.charter;

import java.util.Set;

/** Where lines and sentences end. */
final class Lines {
  private static final Set<String> CONJUNCTIONS =
      Set.of("and", "or", "und", "oder", "et", "ou", "en", "of", "y", "o", "и", "или");

  private Lines() {}

  /** Whether what ends before {@code to} may be followed by the next item of a list. */
  static boolean endsSentence(String text, int from, int to) {
    int end = trimmed(text, from, to);
    if (end == from) {
      return true;
    }
    char last = text.charAt(end - 1);
    if (";:.,—–-)”».*_".indexOf(last) >= 0) {
      return true;
    }
    int start = end;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return end - start <= 4 && CONJUNCTIONS.contains(text.substring(start, end));
  }

  /** The end of {@code text[from, to)} without trailing white space. */
  static int trimmed(String text, int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Whether words read as a title: one line that does not end like a sentence. */
  static boolean isTitle(String text, int from, int to) {
    if (to - from > 120 || to == from || ".;:,!?".indexOf(text.charAt(to - 1)) >= 0) {
      return false;
    }
    int line = text.indexOf('\n', from);
    return line < 0 || line >= to;
  }

  /** Whether the first letter is a small one. */
  static boolean startsSmall(String text, int from, int to) {
    int at = from;
    while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < to && Character.isLowerCase(text.charAt(at));
  }
}
