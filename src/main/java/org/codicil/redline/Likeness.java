package org.codicil.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs the provisions of a gap that are not equal but alike, in order: those that together carry
 * the most common words. Small gaps are tried in full by dynamic programming (Needleman and Wunsch
 * 1970); in large ones each provision has a few candidates that share its rarest words or its
 * label, and the heaviest run of candidates wins, so that cost stays near-linear.
 */
final class Likeness {
  /** Up to this many pairs every pair is compared. */
  static final int FULL = 4096;

  private static final int CANDIDATES = 6;
  private static final double ALIKE = 0.4;
  private static final double SAME_LABEL = 0.25;

  /** How much of what is unlike a common label outweighs: the more alike, the less it says. */
  private static final double LABEL_SPEAKS = 0.13;

  /** How much more a pair is worth if both have the same heading. */
  private static final double SAME_TITLE = 3;

  private static final double ALONE = 0.2;

  /** How alike two lines must be that the format reads as of different kinds. */
  private static final double RECLASSED = 0.8;

  private Likeness() {}

  static void pair(List<Node> a, List<Node> b, Spent spent) {
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    if (a.size() == 1 && b.size() == 1) {
      Node x = a.get(0);
      Node y = b.get(0);
      if (x.family == y.family && (keeps(x, y) || Bag.similarity(x, y) >= ALONE)
          || isReclassed(x, y)) {
        x.match(y, true);
      }
      return;
    }
    if ((long) a.size() * b.size() <= FULL) {
      inFull(a, b);
    } else {
      byCandidates(a, b, spent);
    }
    restated(a, b);
  }

  /**
   * Where between two pairs as many provisions are left on each side, and called the same one by
   * one, they were restated: an article to which much was added, say.
   */
  private static void restated(List<Node> a, List<Node> b) {
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      int m = i;
      int n = j;
      while (m < a.size() && !a.get(m).matched()) {
        m++;
      }
      while (n < b.size() && !b.get(n).matched()) {
        n++;
      }
      if (m - i == n - j && keepAll(a.subList(i, m), b.subList(j, n))) {
        for (int k = 0; k < m - i; k++) {
          a.get(i + k).match(b.get(j + k), true);
        }
      }
      i = m + 1;
      j = n + 1;
    }
  }

  private static boolean keepAll(List<Node> a, List<Node> b) {
    for (int k = 0; k < a.size(); k++) {
      if (a.get(k).family != b.get(k).family || !keeps(a.get(k), b.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** Alone in its gap and called the same, a headed provision or a row is the same one restated. */
  private static boolean keeps(Node x, Node y) {
    return switch (x.family) {
      case METADATA, CELL, TABLE -> true;
      case HEADED -> sameTitle(x, y) || !x.label.isEmpty() && Alignment.sameLabel(x, y);
      case ROW, NOTE -> !x.label.isEmpty() && Alignment.sameLabel(x, y);
      default -> false;
    };
  }

  /** What a pair is worth: its words times its likeness; zero if it may not be paired. */
  private static double worth(Node x, Node y) {
    if (x.family != y.family) {
      return isReclassed(x, y) ? x.words + y.words : 0;
    }
    boolean sameLabel = !x.label.isEmpty() && Alignment.sameLabel(x, y);
    double likeness = Bag.similarity(x, y);
    if (x.family == Node.Family.ROW && sameLabel) {
      likeness = Math.max(likeness, ALIKE) + 0.5;
    } else if (x.family == Node.Family.CELL) {
      likeness = Math.max(likeness, 0.1);
      return likeness + 0.01;
    } else if (x.words == 0 && y.words == 0) {
      return sameLabel || x.hash == y.hash ? 1 : 0.3;
    }
    if (sameTitle(x, y)) {
      return (likeness + 0.1) * (x.words + y.words) * SAME_TITLE;
    }
    double least = sameLabel ? SAME_LABEL : ALIKE;
    if (likeness < least) {
      return 0;
    }
    double bonus = sameLabel ? (1 - likeness) * LABEL_SPEAKS : 0;
    return (likeness + bonus) * (x.words + y.words);
  }

  /** A line of text that a mended sign made a note or a piece of source, or the reverse. */
  private static boolean isReclassed(Node x, Node y) {
    return x.family != y.family
        && x.family.isLine()
        && y.family.isLine()
        && x.children.isEmpty()
        && y.children.isEmpty()
        && x.words > 0
        && Bag.similarity(x, y) >= RECLASSED;
  }

  private static boolean sameTitle(Node x, Node y) {
    return x.family == Node.Family.HEADED && x.title != 0 && x.title == y.title;
  }

  private static void inFull(List<Node> a, List<Node> b) {
    int n = a.size();
    int m = b.size();
    double[][] worth = new double[n][m];
    double[][] best = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        worth[i][j] = worth(a.get(i), b.get(j));
        double skip = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = worth[i][j] > 0 ? Math.max(skip, worth[i][j] + best[i + 1][j + 1]) : skip;
      }
    }
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (worth[i][j] > 0 && best[i][j] == worth[i][j] + best[i + 1][j + 1]) {
        a.get(i++).match(b.get(j++), true);
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private static void byCandidates(List<Node> a, List<Node> b, Spent spent) {
    Candidates candidates = new Candidates(b, CANDIDATES, spent);
    List<int[]> pairs = new ArrayList<>();
    List<Double> worths = new ArrayList<>();
    Map<Node, Integer> place = new HashMap<>();
    for (int j = 0; j < b.size(); j++) {
      place.put(b.get(j), j);
    }
    for (int i = 0; i < a.size(); i++) {
      int[] js = candidates.of(a.get(i)).stream().mapToInt(place::get).sorted().toArray();
      for (int k = js.length - 1; k >= 0; k--) {
        double worth = worth(a.get(i), b.get(js[k]));
        if (worth > 0) {
          pairs.add(new int[] {i, js[k]});
          worths.add(worth);
        }
      }
    }
    int[] positions = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    double[] weights = worths.stream().mapToDouble(Double::doubleValue).toArray();
    boolean[] kept = HeaviestRun.of(positions, weights, b.size());
    boolean[] taken = new boolean[a.size()];
    Arrays.fill(taken, false);
    for (int k = 0; k < kept.length; k++) {
      int[] pair = pairs.get(k);
      if (kept[k] && !taken[pair[0]]) {
        taken[pair[0]] = true;
        a.get(pair[0]).match(b.get(pair[1]), true);
      }
    }
  }
}
