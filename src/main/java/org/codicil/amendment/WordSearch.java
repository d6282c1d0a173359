package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Provision;

/**
 * Finds quoted words in provisions. A run of white space in the source counts as one blank, so
 * wrapping never matters; all else must be as written, and words begin and end where words do.
 */
final class WordSearch {
  /** Words found: the block they stand in and their offsets in the base. */
  record Match(int block, int start, int end) {}

  private WordSearch() {}

  /** All places of the words in a stretch of one block, in order, without overlap. */
  static List<Match> find(String text, int block, int from, int to, String words) {
    List<Match> matches = new ArrayList<>();
    int at = from;
    while (at < to) {
      int start = text.indexOf(words.charAt(0), at);
      if (start < 0 || start >= to) {
        break;
      }
      int end = matchEnd(text, start, to, words);
      if (end >= 0
          && !cutsWord(text, start, from, to, words.charAt(0), true)
          && !cutsWord(text, end, from, to, words.charAt(words.length() - 1), false)) {
        matches.add(new Match(block, start, end));
        at = end;
      } else {
        at = start + 1;
      }
    }
    return matches;
  }

  private static int matchEnd(String text, int start, int to, String words) {
    int at = start;
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == ' ') {
        int white = at;
        while (white < to && isWhite(text.charAt(white))) {
          white++;
        }
        if (white == at) {
          return -1;
        }
        at = white;
      } else if (at >= to || text.charAt(at) != words.charAt(i)) {
        return -1;
      } else {
        at++;
      }
    }
    return at;
  }

  private static boolean cutsWord(
      String text, int place, int from, int to, char edge, boolean before) {
    int neighbour = before ? place - 1 : place;
    return neighbour >= from
        && neighbour < to
        && Character.isLetterOrDigit(edge)
        && Character.isLetterOrDigit(text.charAt(neighbour));
  }

  static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /**
   * The stretch of words most like the wanted ones, for a hint; empty when nothing is alike. Looks
   * at windows of as many words as were wanted, one more and one fewer.
   */
  static String nearest(String text, List<Provision> provisions, String wanted) {
    String[] parts = wanted.split(" ");
    String best = "";
    double likeness = 0.45;
    int budget = 20_000;
    for (Provision provision : provisions) {
      String plain =
          Quotation.plain(
              text.substring(provision.block().textStart(), provision.block().textEnd()));
      String[] words = plain.isEmpty() ? new String[0] : plain.split(" ");
      for (int size = Math.max(1, parts.length - 1); size <= parts.length + 1; size++) {
        for (int i = 0; i + size <= words.length && budget > 0; i++, budget--) {
          String window = String.join(" ", List.of(words).subList(i, i + size));
          double like = Likeness.of(wanted, window);
          if (like > likeness) {
            likeness = like;
            best = window;
          }
        }
      }
    }
    return best.replaceAll("[,.;:]+$", "");
  }
}
