package org.codicil.redline;

import java.util.Arrays;

/**
 * The heaviest increasing subsequence: of pairs that might all be matched, those that keep their
 * order and carry the most words. What falls off has moved; weighing by words makes the short
 * provision move and the long one stay. Longest increasing subsequence (Fredman 1975) with weights
 * on a Fenwick tree (Fenwick 1994): n log n.
 */
final class HeaviestRun {
  private HeaviestRun() {}

  /**
   * @param positions where each pair stands on the new side, in the order of the old side; pairs
   *     that share an old side must come with falling positions
   * @param weights what each pair is worth, positive
   * @param size all positions are below it
   * @return for each pair whether it is kept
   */
  static boolean[] of(int[] positions, double[] weights, int size) {
    int n = positions.length;
    double[] total = new double[n];
    int[] previous = new int[n];
    int[] tree = new int[size + 1];
    Arrays.fill(tree, -1);
    int best = -1;
    for (int i = 0; i < n; i++) {
      int before = -1;
      for (int at = positions[i]; at > 0; at -= at & -at) {
        if (tree[at] >= 0 && (before < 0 || total[tree[at]] > total[before])) {
          before = tree[at];
        }
      }
      previous[i] = before;
      total[i] = weights[i] + (before < 0 ? 0 : total[before]);
      for (int at = positions[i] + 1; at <= size; at += at & -at) {
        if (tree[at] < 0 || total[tree[at]] < total[i]) {
          tree[at] = i;
        }
      }
      if (best < 0 || total[i] > total[best]) {
        best = i;
      }
    }
    boolean[] kept = new boolean[n];
    for (int i = best; i >= 0; i = previous[i]) {
      kept[i] = true;
    }
    return kept;
  }
}
