package org.codicil.amendment;

import java.util.Locale;

/** How alike two short strings are, from 0 to 1, by their common pairs of neighbouring letters. */
final class Likeness {
  private Likeness() {}

  static double of(String a, String b) {
    String one = a.toLowerCase(Locale.ROOT);
    String two = b.toLowerCase(Locale.ROOT);
    if (one.equals(two)) {
      return 1;
    }
    if (one.length() < 2 || two.length() < 2) {
      return 0;
    }
    int common = 0;
    boolean[] used = new boolean[two.length()];
    for (int i = 0; i + 1 < one.length(); i++) {
      for (int j = 0; j + 1 < two.length(); j++) {
        if (!used[j] && one.charAt(i) == two.charAt(j) && one.charAt(i + 1) == two.charAt(j + 1)) {
          used[j] = true;
          common++;
          break;
        }
      }
    }
    return 2.0 * common / (one.length() + two.length() - 2);
  }
}
