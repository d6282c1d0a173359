package org.codicil.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What changed between two long sequences that have nothing single in them to hold on to.
 *
 * <p>Idea: what has no counterpart at all is set aside; then Myers' greedy search for the furthest
 * path with d changes (Myers 1986), for at most {@value #MOST} of them; if the end is not reached,
 * the path that came furthest is taken as far as it goes and the search begins anew there. So every
 * change is found with the least marks while fewer than {@value #MOST} stand between two places
 * where all is equal; beyond that there may be more marks than need be. Cost: the lengths, and for
 * every {@value #MOST} changes the square of {@value #MOST} steps and as many numbers of memory.
 */
final class GreedyDiff {
  /** Changes followed in one search. */
  static final int MOST = 1024;

  private final int[] a;
  private final int[] b;
  private final int aHigh;
  private final int bHigh;
  private final List<Span> spans = new ArrayList<>();
  private boolean inStretches;

  private GreedyDiff(int[] a, int[] b, int aHigh, int bHigh) {
    this.a = a;
    this.b = b;
    this.aHigh = aHigh;
    this.bHigh = bHigh;
  }

  /**
   * @param spans what differs, in order
   * @param inStretches whether there were too many changes for one search
   */
  record Result(List<Span> spans, boolean inStretches) {}

  /**
   * Compares {@code a[aLow, aHigh)} with {@code b[bLow, bHigh)}. Names are small numbers; a
   * negative one is equal to nothing.
   */
  static Result of(int[] a, int aLow, int aHigh, int[] b, int bLow, int bHigh) {
    int[] x = shared(a, aLow, aHigh, b, bLow, bHigh);
    int[] y = shared(b, bLow, bHigh, a, aLow, aHigh);
    GreedyDiff diff = new GreedyDiff(named(a, x), named(b, y), x.length, y.length);
    int i = 0;
    int j = 0;
    while (i < x.length || j < y.length) {
      int[] reached = diff.search(i, j);
      i = reached[0];
      j = reached[1];
      diff.inStretches |= i < x.length || j < y.length;
    }
    List<Span> spans = between(diff.spans, x, y, new Span(aLow, aHigh, bLow, bHigh));
    return new Result(spans, diff.inStretches);
  }

  /** The places whose name occurs on the other side too; no other can be kept. */
  private static int[] shared(int[] a, int low, int high, int[] b, int bLow, int bHigh) {
    BitSet names = new BitSet();
    for (int j = bLow; j < bHigh; j++) {
      if (b[j] >= 0) {
        names.set(b[j]);
      }
    }
    return IntStream.range(low, high).filter(i -> a[i] >= 0 && names.get(a[i])).toArray();
  }

  private static int[] named(int[] names, int[] places) {
    return Arrays.stream(places).map(place -> names[place]).toArray();
  }

  /** What stands between the kept places: the changes of the shared ones and all that is not. */
  private static List<Span> between(List<Span> spans, int[] x, int[] y, Span all) {
    List<Span> full = new ArrayList<>();
    int a = all.aLow();
    int b = all.bLow();
    int p = 0;
    int q = 0;
    for (int s = 0; s <= spans.size(); s++) {
      int to = s < spans.size() ? spans.get(s).aLow() : x.length;
      for (; p < to; p++, q++) {
        if (x[p] > a || y[q] > b) {
          full.add(new Span(a, x[p], b, y[q]));
        }
        a = x[p] + 1;
        b = y[q] + 1;
      }
      if (s < spans.size()) {
        p = spans.get(s).aHigh();
        q = spans.get(s).bHigh();
      }
    }
    if (a < all.aHigh() || b < all.bHigh()) {
      full.add(new Span(a, all.aHigh(), b, all.bHigh()));
    }
    return full;
  }

  /** Searches from here on; adds what differs up to the place it gives. */
  private int[] search(int i, int j) {
    List<int[]> trace = new ArrayList<>();
    int[] furthest = new int[2 * MOST + 3];
    int middle = MOST + 1;
    Arrays.fill(furthest, -1);
    int bestDiagonal = 0;
    for (int d = 0; d <= MOST; d++) {
      int best = -1;
      for (int k = -d; k <= d; k += 2) {
        int left = k > -d ? furthest[middle + k - 1] : -1;
        int above = k < d ? furthest[middle + k + 1] : -1;
        int x = d == 0 ? 0 : deletes(i, j, left, above, k) ? left + 1 : inserts(j, above, k);
        int y = x - k;
        while (x >= 0 && i + x < aHigh && j + y < bHigh && a[i + x] == b[j + y]) {
          x++;
          y++;
        }
        furthest[middle + k] = x;
        if (x >= 0 && x + y > best) {
          best = x + y;
          bestDiagonal = k;
        }
        if (x >= 0 && i + x == aHigh && j + y == bHigh) {
          trace.add(Arrays.copyOfRange(furthest, middle - d, middle + d + 1));
          return back(trace, i, j, x, k);
        }
      }
      trace.add(Arrays.copyOfRange(furthest, middle - d, middle + d + 1));
    }
    int x = trace.get(MOST)[MOST + bestDiagonal];
    return back(trace, i, j, x, bestDiagonal);
  }

  /** Whether diagonal {@code k} is best entered by a deletion; the other way is an insertion. */
  private boolean deletes(int i, int j, int left, int above, int k) {
    return left >= 0 && i + left < aHigh && left + 1 > inserts(j, above, k);
  }

  /** Where an insertion leads to, or -1 if there is none. */
  private int inserts(int j, int above, int k) {
    return above >= 0 && j + above - k <= bHigh ? above : -1;
  }

  private int[] back(List<int[]> trace, int i, int j, int endX, int endDiagonal) {
    List<Span> found = new ArrayList<>();
    int k = endDiagonal;
    for (int d = trace.size() - 1; d > 0; d--) {
      int[] before = trace.get(d - 1);
      int left = at(before, d - 1, k - 1);
      int above = at(before, d - 1, k + 1);
      boolean deletes = deletes(i, j, left, above, k);
      int fromX = deletes ? left : above;
      int fromK = deletes ? k - 1 : k + 1;
      int fromY = fromX - fromK;
      found.add(
          deletes
              ? new Span(i + fromX, i + fromX + 1, j + fromY, j + fromY)
              : new Span(i + fromX, i + fromX, j + fromY, j + fromY + 1));
      k = fromK;
    }
    for (int at = found.size() - 1; at >= 0; at--) {
      add(found.get(at));
    }
    return new int[] {i + endX, j + endX - endDiagonal};
  }

  private static int at(int[] row, int d, int k) {
    return k < -d || k > d ? -1 : row[d + k];
  }

  private void add(Span span) {
    int last = spans.size() - 1;
    if (last >= 0
        && spans.get(last).aHigh() == span.aLow()
        && spans.get(last).bHigh() == span.bLow()) {
      spans.set(last, spans.get(last).join(span));
    } else {
      spans.add(span);
    }
  }
}
