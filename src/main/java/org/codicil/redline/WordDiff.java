package org.codicil.redline;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The least set of changed tokens between two texts: equal ends are cut off, long texts are split
 * at tokens that occur once on each side (patience diff), the rest is Myers' O(ND) algorithm (Myers
 * 1986) as java-diff-utils has it, and {@link GreedyDiff} where the stretch is too long for that.
 */
final class WordDiff {
  /** Above this many tokens on both sides together a stretch is split before it is searched. */
  private static final int SPLIT = 400;

  /** Above this product of lengths a stretch without any anchor goes to {@link GreedyDiff}. */
  private static final long LONG = 4_000_000L;

  private final int[] a;
  private final int[] b;
  private final Crowded crowded;
  private final List<Span> spans = new ArrayList<>();

  /** Is told the lengths of a stretch with too many changes for one search. */
  interface Crowded {
    void stretch(int before, int after);
  }

  private WordDiff(int[] a, int[] b, Crowded crowded) {
    this.a = a;
    this.b = b;
    this.crowded = crowded;
  }

  static List<Span> of(Tokens a, Tokens b, Crowded crowded) {
    WordDiff diff = new WordDiff(Arrays.copyOf(a.id, a.size), Arrays.copyOf(b.id, b.size), crowded);
    diff.stretch(0, a.size, 0, b.size, 0);
    return diff.spans;
  }

  private void stretch(int aFrom, int aTo, int bFrom, int bTo, int depth) {
    int i = aFrom;
    int j = bFrom;
    int m = aTo;
    int n = bTo;
    while (i < m && j < n && a[i] == b[j]) {
      i++;
      j++;
    }
    while (m > i && n > j && a[m - 1] == b[n - 1]) {
      m--;
      n--;
    }
    if (i == m && j == n) {
      return;
    }
    if (i == m || j == n) {
      add(i, m, j, n);
    } else if (m - i + n - j <= SPLIT || depth > 30) {
      search(i, m, j, n);
    } else {
      List<int[]> anchors = anchors(i, m, j, n);
      if (anchors.isEmpty()) {
        search(i, m, j, n);
        return;
      }
      int x = i;
      int y = j;
      for (int[] anchor : anchors) {
        stretch(x, anchor[0], y, anchor[1], depth + 1);
        x = anchor[0] + 1;
        y = anchor[1] + 1;
      }
      stretch(x, m, y, n, depth + 1);
    }
  }

  private void add(int i, int m, int j, int n) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).aHigh() == i && spans.get(last).bHigh() == j) {
      spans.set(last, spans.get(last).join(new Span(i, m, j, n)));
    } else {
      spans.add(new Span(i, m, j, n));
    }
  }

  private void search(int i, int m, int j, int n) {
    if ((long) (m - i) * (n - j) > LONG) {
      GreedyDiff.Result result = GreedyDiff.of(a, i, m, b, j, n);
      result.spans().forEach(span -> add(span.aLow(), span.aHigh(), span.bLow(), span.bHigh()));
      if (result.inStretches()) {
        crowded.stretch(m - i, n - j);
      }
      return;
    }
    List<Integer> x = boxed(a, i, m);
    List<Integer> y = boxed(b, j, n);
    List<Change> changes =
        x.size() + y.size() > SPLIT
            ? new MyersDiffWithLinearSpace<Integer>().computeDiff(x, y, null)
            : new MyersDiff<Integer>().computeDiff(x, y, null);
    changes.stream()
        .sorted((p, q) -> Integer.compare(p.startOriginal, q.startOriginal))
        .forEach(
            change ->
                add(
                    i + change.startOriginal,
                    i + change.endOriginal,
                    j + change.startRevised,
                    j + change.endRevised));
  }

  private static List<Integer> boxed(int[] ids, int from, int to) {
    return Arrays.stream(ids, from, to).boxed().toList();
  }

  private List<int[]> anchors(int i, int m, int j, int n) {
    Map<Integer, Integer> mine = singles(a, i, m);
    Map<Integer, Integer> other = singles(b, j, n);
    List<int[]> pairs = new ArrayList<>();
    for (int k = i; k < m; k++) {
      if (mine.get(a[k]) == k) {
        int place = other.getOrDefault(a[k], -1);
        if (place >= 0) {
          pairs.add(new int[] {k, place});
        }
      }
    }
    int[] positions = pairs.stream().mapToInt(pair -> pair[1] - j).toArray();
    double[] weights = new double[positions.length];
    Arrays.fill(weights, 1);
    boolean[] kept = HeaviestRun.of(positions, weights, n - j);
    List<int[]> inOrder = new ArrayList<>();
    for (int k = 0; k < kept.length; k++) {
      if (kept[k]) {
        inOrder.add(pairs.get(k));
      }
    }
    return inOrder;
  }

  private static Map<Integer, Integer> singles(int[] ids, int from, int to) {
    Map<Integer, Integer> single = new HashMap<>();
    for (int k = from; k < to; k++) {
      single.merge(ids[k], k, (x, y) -> -1);
    }
    return single;
  }
}
