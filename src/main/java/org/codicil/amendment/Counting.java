package org.codicil.amendment;

import java.util.Optional;

/** The number after a number, in the way it is written: 12, 5.2, XIV, c. */
final class Counting {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Counting() {}

  static Optional<String> next(String number) {
    int digits = number.length();
    while (digits > 0 && Character.isDigit(number.charAt(digits - 1))) {
      digits--;
    }
    if (digits < number.length() && number.length() - digits < 9) {
      int value = Integer.parseInt(number.substring(digits));
      return Optional.of(number.substring(0, digits) + (value + 1));
    }
    String upper = number.toUpperCase(java.util.Locale.ROOT);
    int roman = roman(upper);
    if (roman > 0 && (number.length() > 1 || "IVX".contains(upper))) {
      String next = toRoman(roman + 1);
      boolean small = number.equals(number.toLowerCase(java.util.Locale.ROOT));
      return Optional.of(small ? next.toLowerCase(java.util.Locale.ROOT) : next);
    }
    char last = number.isEmpty() ? 0 : number.charAt(number.length() - 1);
    boolean letter = last >= 'a' && last < 'z' || last >= 'A' && last < 'Z';
    return letter
        ? Optional.of(number.substring(0, number.length() - 1) + (char) (last + 1))
        : Optional.empty();
  }

  /** The value of a Roman number in capitals, or 0. */
  static int roman(String number) {
    int value = 0;
    String rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest.startsWith(SIGNS[i])) {
        value += VALUES[i];
        rest = rest.substring(SIGNS[i].length());
      }
    }
    return rest.isEmpty() && value > 0 && toRoman(value).equals(number) ? value : 0;
  }

  private static String toRoman(int value) {
    StringBuilder roman = new StringBuilder();
    int rest = value;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }
}
