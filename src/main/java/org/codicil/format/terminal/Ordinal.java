package org.codicil.format.terminal;

/** The place of a number in its sequence, so that consecutive numbers can be folded. */
final class Ordinal {
  private static final int UNKNOWN = Integer.MIN_VALUE / 2;
  private static final String ROMAN = "IVXLCDM";
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

  private Ordinal() {}

  /** The value of digits, capital Roman numerals or one letter; far from all others if unknown. */
  static int of(String number) {
    if (number.length() < 9 && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return number.isEmpty() ? UNKNOWN : Integer.parseInt(number);
    }
    if (number.length() < 16 && number.chars().allMatch(c -> ROMAN.indexOf(c) >= 0)) {
      return roman(number);
    }
    boolean letter = number.length() == 1 && Character.isLetter(number.charAt(0));
    return letter ? number.charAt(0) : UNKNOWN;
  }

  private static int roman(String number) {
    int sum = 0;
    int previous = 0;
    for (int at = number.length() - 1; at >= 0; at--) {
      int value = VALUES[ROMAN.indexOf(number.charAt(at))];
      sum += value < previous ? -value : value;
      previous = Math.max(previous, value);
    }
    return sum;
  }
}
