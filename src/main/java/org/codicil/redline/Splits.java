package org.codicil.redline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds paragraphs that were split into several, or several that were joined into one: the words of
 * one side's paragraph are, taken together, those of consecutive paragraphs of the other. Without
 * this the words after the break would show as deleted in one paragraph and inserted in another.
 * Cost: the words of unmatched paragraphs and their neighbours, at most {@value #PARTS} times; a
 * long gap is searched by {@link Candidates}.
 */
final class Splits {
  /** Parts of one paragraph looked for at most. */
  static final int PARTS = 6;

  private static final double ALIKE = 0.8;
  private static final double GAIN = 0.05;

  private static final int CANDIDATES = 6;

  private final List<Node> few;
  private final List<Node> many;
  private final Spent spent;
  private Map<Node, Integer> places;

  private Splits(List<Node> few, List<Node> many, Spent spent) {
    this.few = few;
    this.many = many;
    this.spent = spent;
  }

  static void find(List<Node> a, List<Node> b, Spent spent) {
    new Splits(a, b, spent).find();
    new Splits(b, a, spent).find();
  }

  /** Finds the nodes of {@code many} that are the parts of one node of {@code few}. */
  private void find() {
    for (int i = 0; i < many.size(); i++) {
      if (!isLoose(many.get(i))) {
        continue;
      }
      int end = i;
      while (end < many.size() && isLoose(many.get(end))) {
        end++;
      }
      boolean found =
          i > 0 && extend(i - 1, looseBefore(i - 1), end)
              || end < many.size() && extend(end, i, looseAfter(end))
              || unmatched(i, end);
      i = found ? i - 1 : end;
    }
  }

  private static boolean isLoose(Node node) {
    return !node.matched() && !node.continues && node.family == Node.Family.PROSE && node.words > 0;
  }

  private int looseBefore(int at) {
    int low = at;
    while (low > 0 && at - low < PARTS && isLoose(many.get(low - 1))) {
      low--;
    }
    return low;
  }

  /** The end of the loose run after a place. */
  private int looseAfter(int at) {
    int end = at + 1;
    while (end < many.size() && end - at <= PARTS && isLoose(many.get(end))) {
      end++;
    }
    return end;
  }

  /** Tries to widen a match of one part to the parts beside it. */
  private boolean extend(int at, int low, int high) {
    Node part = many.get(at);
    if (!part.inPlace || part.family != Node.Family.PROSE || part.continues || part.next != null) {
      return false;
    }
    Node one = part.match;
    if (one.hash == part.hash || one.next != null) {
      return false;
    }
    double best = Bag.similarity(one, part);
    int bestFrom = -1;
    int bestTo = -1;
    int least = Math.max(low, at - PARTS);
    int most = Math.min(high, at + PARTS);
    for (int from = at; from >= least && (from == at || isLoose(many.get(from))); from--) {
      for (int to = at + 1; to <= most && (to == at + 1 || isLoose(many.get(to - 1))); to++) {
        double likeness = together(one, many.subList(from, to));
        if (to - from > 1 && likeness > best + GAIN) {
          best = likeness;
          bestFrom = from;
          bestTo = to;
        }
      }
    }
    boolean wentOn =
        bestFrom == least && least > low && isLoose(many.get(least - 1))
            || bestTo == most && most < high && isLoose(many.get(most));
    if (bestFrom >= 0 && wentOn) {
      spent.parts(one);
    }
    if (bestFrom < 0 || best < ALIKE) {
      return false;
    }
    chain(one, many.subList(bestFrom, bestTo));
    return true;
  }

  /** Finds parts of loose nodes among {@code many[low, high)}, which are all loose. */
  private boolean unmatched(int low, int high) {
    if (high - low < 2) {
      return false;
    }
    List<Node> ones = sameGap(low);
    if ((long) ones.size() * (high - low) > Likeness.FULL) {
      byCandidates(ones, low, high);
      return false;
    }
    for (Node one : ones) {
      if (isLoose(one) && parts(one, low, high, high)) {
        return true;
      }
    }
    return false;
  }

  /** In a long gap only what shares rare words with a node may be one of its parts. */
  private void byCandidates(List<Node> ones, int low, int high) {
    Map<Node, Integer> place = new IdentityHashMap<>();
    for (int k = low; k < high; k++) {
      place.put(many.get(k), k);
    }
    Candidates candidates = new Candidates(many.subList(low, high), CANDIDATES, spent);
    for (Node one : ones) {
      if (!isLoose(one)) {
        continue;
      }
      int[] places = candidates.of(one).stream().mapToInt(place::get).sorted().toArray();
      for (int at : places) {
        int first = Math.max(low, at - PARTS + 1);
        if (parts(one, first, at + 1, Math.min(high, at + PARTS))) {
          break;
        }
      }
    }
  }

  /** Tries the runs of two and more that begin in {@code [low, last)} and end by {@code high}. */
  private boolean parts(Node one, int low, int last, int high) {
    boolean wentOn = false;
    for (int from = low; from < last; from++) {
      if (!isLoose(many.get(from))) {
        continue;
      }
      double before = 0;
      int words = many.get(from).words;
      for (int to = from + 2; to <= Math.min(high, from + PARTS); to++) {
        if (!isLoose(many.get(to - 1))) {
          break;
        }
        words += many.get(to - 1).words;
        boolean more = to == from + PARTS && to < high && isLoose(many.get(to));
        double most = 2.0 * Math.min(one.words, words) / (one.words + words);
        if (most < ALIKE && !(more && most >= ALIKE / 2)) {
          continue;
        }
        double likeness = together(one, many.subList(from, to));
        if (likeness >= ALIKE) {
          chain(one, many.subList(from, to));
          return true;
        }
        wentOn |= more && likeness > before + GAIN && likeness >= ALIKE / 2;
        before = likeness;
      }
    }
    if (wentOn) {
      spent.parts(one);
    }
    return false;
  }

  /** The nodes of {@code few} that stand before the same matched provision as those from here. */
  private List<Node> sameGap(int low) {
    int next = low;
    while (next < many.size() && !many.get(next).inPlace) {
      next++;
    }
    int end = few.size();
    if (next < many.size()) {
      Node match = many.get(next).match;
      end = places().getOrDefault(match, -1);
      if (end < 0 || match.match != many.get(next)) {
        return List.of();
      }
    }
    int start = end;
    while (start > 0 && !few.get(start - 1).inPlace) {
      start--;
    }
    return few.subList(start, end);
  }

  private Map<Node, Integer> places() {
    if (places == null) {
      places = new IdentityHashMap<>();
      for (int k = 0; k < few.size(); k++) {
        places.put(few.get(k), k);
      }
    }
    return places;
  }

  private static double together(Node one, List<Node> parts) {
    for (Node part : parts.subList(0, parts.size() - 1)) {
      if (!part.children.isEmpty()) {
        return 0;
      }
    }
    return Bag.similarity(List.of(one), parts);
  }

  /** Matches the one with the first part and hangs the others on it. */
  private static void chain(Node one, List<Node> parts) {
    List<Node> copy = new ArrayList<>(parts);
    for (Node part : copy) {
      part.match = null;
      part.inPlace = false;
    }
    one.match(copy.get(0), true);
    for (int i = 1; i < copy.size(); i++) {
      copy.get(i - 1).next = copy.get(i);
      copy.get(i).continues = true;
      copy.get(i).match = one;
      copy.get(i).inPlace = true;
    }
  }
}
