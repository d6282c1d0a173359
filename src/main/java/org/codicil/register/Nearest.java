package org.codicil.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant by a name that does not exist. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known name that takes the fewest typing mistakes (a letter too many, too few, wrong, or two
   * swapped; case does not count) to become the given one, if that is at most a third of its
   * letters.
   */
  public static Optional<String> to(String given, Collection<String> known) {
    return known.stream()
        .filter(name -> distance(fold(given), fold(name)) <= Math.max(1, given.length() / 3))
        .min(
            Comparator.<String>comparingInt(name -> distance(fold(given), fold(name)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** "did you mean …?", or else the words given. */
  static String hint(String given, Collection<String> known, String otherwise) {
    return to(given, known).map(name -> "did you mean " + name + "?").orElse(otherwise);
  }

  private static String fold(String name) {
    return name.length() > 100 ? name.substring(0, 100) : name.toLowerCase(Locale.ROOT);
  }

  /** Optimal string alignment distance. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        d[i][j] = swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
      }
    }
    return d[a.length()][b.length()];
  }
}
