package org.codicil.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Matches two lists of provisions that stand under the same parent.
 *
 * <p>Idea: equal ends first; then provisions whose fingerprint occurs once on each side are
 * anchors, the heaviest run of them in order stays, and what falls off it has moved (patience diff,
 * B. Cohen; moves after Docxodus). Between anchors the same again, since what repeats in the whole
 * text is often single in a gap; what is left in a gap is paired by label and likeness ({@link
 * Likeness}). Cost: linear in the provisions but for the gaps, which are bounded there.
 */
final class Alignment {
  /** A provision shorter than this many words does not move: too many are alike. */
  static final int LEAST_TO_MOVE = 8;

  /** Within its list or table fewer will do, if nothing else there has the same words. */
  private static final int LEAST_IN_LIST = 4;

  private static final int LEAST_IN_ROW = 2;

  private final List<Node> a;
  private final List<Node> b;
  private final Spent spent;

  private Alignment(List<Node> a, List<Node> b, Spent spent) {
    this.a = a;
    this.b = b;
    this.spent = spent;
  }

  /** Matches what it can; what stays unmatched was deleted, inserted, or has left its parent. */
  static void align(List<Node> a, List<Node> b, Spent spent) {
    if (!a.isEmpty() && !b.isEmpty()) {
      new Alignment(a, b, spent).gap(0, a.size(), 0, b.size(), true);
    }
  }

  private void gap(int aLow, int aHigh, int bLow, int bHigh, boolean whole) {
    int i = aLow;
    int j = bLow;
    int m = aHigh;
    int n = bHigh;
    while (i < m && j < n && same(i, j)) {
      a.get(i++).match(b.get(j++), true);
    }
    while (m > i && n > j && same(m - 1, n - 1)) {
      a.get(--m).match(b.get(--n), true);
    }
    if (i == m || j == n) {
      return;
    }
    List<int[]> anchors = anchors(i, m, j, n, whole);
    if (anchors.isEmpty() && (long) (m - i) * (n - j) > Likeness.FULL) {
      crowd(i, m, j, n);
      return;
    }
    if (anchors.isEmpty()) {
      Likeness.pair(free(a, i, m), free(b, j, n), spent);
      return;
    }
    int x = i;
    int y = j;
    for (int[] anchor : anchors) {
      gap(x, anchor[0], y, anchor[1], false);
      x = anchor[0] + 1;
      y = anchor[1] + 1;
    }
    gap(x, m, y, n, false);
  }

  /** A long gap in which nothing is single: what is equal stays in order, the rest is paired. */
  private void crowd(int i, int m, int j, int n) {
    Map<Long, Integer> ids = new HashMap<>();
    int[] x = ids(a, i, m, ids);
    int[] y = ids(b, j, n, ids);
    GreedyDiff.Result result = GreedyDiff.of(x, 0, x.length, y, 0, y.length);
    if (result.inStretches()) {
      spent.provisions(b.get(j), m - i, n - j);
    }
    int p = 0;
    int q = 0;
    for (Span span : result.spans()) {
      equal(i + p, j + q, span.aLow() - p);
      p = span.aHigh();
      q = span.bHigh();
    }
    equal(i + p, j + q, x.length - p);
    for (Span span : result.spans()) {
      List<Node> old = free(a, i + span.aLow(), i + span.aHigh());
      Likeness.pair(old, free(b, j + span.bLow(), j + span.bHigh()), spent);
    }
  }

  private void equal(int i, int j, int count) {
    for (int k = 0; k < count; k++) {
      a.get(i + k).match(b.get(j + k), true);
    }
  }

  /** The same number for provisions that may be matched as equal, -1 for all others. */
  private static int[] ids(List<Node> nodes, int low, int high, Map<Long, Integer> ids) {
    int[] id = new int[high - low];
    for (int k = low; k < high; k++) {
      Node node = nodes.get(k);
      boolean plain = !node.matched() && node.words > 0;
      int known = plain ? ids.computeIfAbsent(node.hash, h -> ids.size()) : 0;
      id[k - low] = plain ? known : -1;
    }
    return id;
  }

  private boolean same(int i, int j) {
    Node x = a.get(i);
    Node y = b.get(j);
    return !x.matched() && !y.matched() && x.hash == y.hash && (x.words > 0 || sameLabel(x, y));
  }

  static boolean sameLabel(Node x, Node y) {
    return x.label.equals(y.label);
  }

  private static List<Node> free(List<Node> nodes, int low, int high) {
    List<Node> free = new ArrayList<>(high - low);
    for (Node node : nodes.subList(low, high)) {
      if (!node.matched()) {
        free.add(node);
      }
    }
    return free;
  }

  /** Matches what is single on both sides, moved or not; returns those that keep their order. */
  private List<int[]> anchors(int aLow, int aHigh, int bLow, int bHigh, boolean whole) {
    Map<Long, Integer> single = singles(b, bLow, bHigh);
    Map<Long, Integer> mine = singles(a, aLow, aHigh);
    List<int[]> pairs = new ArrayList<>();
    for (int i = aLow; i < aHigh; i++) {
      Node node = a.get(i);
      Integer j = node.matched() || node.words == 0 ? null : single.get(node.hash);
      if (j != null && j >= 0 && mine.get(node.hash) == i) {
        pairs.add(new int[] {i, j});
      }
    }
    int[] positions = pairs.stream().mapToInt(pair -> pair[1] - bLow).toArray();
    double[] weights = pairs.stream().mapToDouble(pair -> a.get(pair[0]).words + 1).toArray();
    boolean[] kept = HeaviestRun.of(positions, weights, bHigh - bLow);
    List<int[]> inOrder = new ArrayList<>();
    for (int k = 0; k < kept.length; k++) {
      Node x = a.get(pairs.get(k)[0]);
      Node y = b.get(pairs.get(k)[1]);
      if (kept[k]) {
        x.match(y, true);
        inOrder.add(pairs.get(k));
      } else if (whole && x.words >= (x.family == Node.Family.ROW ? LEAST_IN_ROW : LEAST_IN_LIST)) {
        x.match(y, false);
      }
    }
    return inOrder;
  }

  /** For each fingerprint its only place, or -1 if it has several. */
  private static Map<Long, Integer> singles(List<Node> nodes, int low, int high) {
    Map<Long, Integer> single = new HashMap<>((high - low) * 2);
    for (int i = low; i < high; i++) {
      if (!nodes.get(i).matched()) {
        single.merge(nodes.get(i).hash, i, (x, y) -> -1);
      }
    }
    return single;
  }
}
