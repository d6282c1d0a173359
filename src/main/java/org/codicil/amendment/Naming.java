package org.codicil.amendment;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where a text names its provisions by label and number. The text is gone through once for each
 * label, however many numbers are asked for: an instrument may repeal hundreds of articles.
 */
final class Naming {
  private final String text;

  /** For each label, by the first sign of the number after it, the places of the numbers. */
  private final Map<String, Map<Character, int[]>> places = new HashMap<>();

  Naming(String text) {
    this.text = text;
  }

  /** Where the label of the first mention begins, or -1: "Article 7", but not "Article 7 bis". */
  int first(String label, String number) {
    Map<Character, int[]> numbers = places.computeIfAbsent(label, this::numbers);
    char sign = Character.toLowerCase(number.charAt(0));
    for (int at : numbers.getOrDefault(sign, new int[0])) {
      if (text.regionMatches(true, at, number, 0, number.length())
          && !goesOn(at + number.length())) {
        return before(label, at);
      }
    }
    return -1;
  }

  private Map<Character, int[]> numbers(String label) {
    Map<Character, IntStream.Builder> found = new HashMap<>();
    char small = Character.toLowerCase(label.charAt(0));
    char capital = Character.toUpperCase(small);
    for (int at = 0; at < text.length(); at++) {
      int end = at + label.length();
      char first = text.charAt(at);
      boolean here =
          (first == small || first == capital)
              && text.regionMatches(true, at, label, 0, label.length())
              && (at == 0 || !isWord(text.charAt(at - 1)))
              && end < text.length()
              && isBlank(text.charAt(end));
      if (here) {
        int number = skip(end, Naming::isBlank);
        if (number < text.length()) {
          char sign = Character.toLowerCase(text.charAt(number));
          found.computeIfAbsent(sign, c -> IntStream.builder()).add(number);
        }
      }
    }
    Map<Character, int[]> numbers = new HashMap<>();
    found.forEach((sign, at) -> numbers.put(sign, at.build().toArray()));
    return numbers;
  }

  private int before(String label, int number) {
    int end = number;
    while (isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end - label.length();
  }

  /** Whether the number is a longer one: "7a" and "7 bis" are not 7. */
  private boolean goesOn(int end) {
    if (end < text.length() && isWord(text.charAt(end))) {
      return true;
    }
    int next = skip(end, Naming::isBlank);
    int last = skip(next, Naming::isWord);
    String word = text.substring(next, last);
    return next > end && (word.equals("bis") || word.equals("ter"));
  }

  private int skip(int from, IntPredicate over) {
    int at = from;
    while (at < text.length() && over.test(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A space that does not break is one too. */
  private static boolean isBlank(int sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  private static boolean isWord(int sign) {
    return Character.isLetterOrDigit(sign);
  }
}
