package org.codicil.amendment;

/** Blanks between words that come together, or that parted. */
final class Spacing {
  private Spacing() {}

  /** Whether a blank belongs between two signs that now stand side by side. */
  static boolean needed(char left, char right) {
    boolean closes = ",.;:!?)]}”»’…".indexOf(right) >= 0 || WordSearch.isWhite(right);
    boolean opens = "([{“«„‘/-".indexOf(left) >= 0 || WordSearch.isWhite(left);
    return !closes && !opens;
  }

  /**
   * The stretch to cut so that deleted words leave no double or stray blank: the blanks before
   * them, or after them at the beginning.
   */
  static int[] around(String text, int start, int end, int from, int to) {
    int left = start;
    while (left > from && WordSearch.isWhite(text.charAt(left - 1))) {
      left--;
    }
    int right = end;
    while (right < to && WordSearch.isWhite(text.charAt(right))) {
      right++;
    }
    if (left == from) {
      return new int[] {start, right};
    }
    boolean closes = end >= to || right > end || ",.;:!?)]}”»’".indexOf(text.charAt(end)) >= 0;
    return closes ? new int[] {left, end} : new int[] {start, end};
  }
}
