package org.codicil.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds paragraphs that were split into several, or several that were joined into one: the words of
 * one side's paragraph are, taken together, those of consecutive paragraphs of the other. Without
 * this the words after the break would show as deleted in one paragraph and inserted in another.
 * Cost: the words of unmatched paragraphs and their neighbours, at most {@value #PARTS} times.
 */
final class Splits {
  /** Parts of one paragraph looked for at most. */
  private static final int PARTS = 6;

  private static final double ALIKE = 0.8;
  private static final double GAIN = 0.05;

  private Splits() {}

  static void find(List<Node> a, List<Node> b) {
    oneSide(a, b);
    oneSide(b, a);
  }

  /** Finds the nodes of {@code many} that are the parts of one node of {@code few}. */
  private static void oneSide(List<Node> few, List<Node> many) {
    for (int i = 0; i < many.size(); i++) {
      if (!isLoose(many.get(i))) {
        continue;
      }
      int end = i;
      while (end < many.size() && isLoose(many.get(end))) {
        end++;
      }
      int from = Math.max(0, i - 1);
      int to = Math.min(many.size(), end + 1);
      boolean found =
          i > 0 && extend(many, i - 1, i - 1, to)
              || end < many.size() && extend(many, end, from, end + 1)
              || unmatched(few, many, i, end);
      i = found ? i - 1 : end;
    }
  }

  private static boolean isLoose(Node node) {
    return !node.matched() && !node.continues && node.family == Node.Family.PROSE && node.words > 0;
  }

  /** Tries to widen a match of one part to the parts beside it. */
  private static boolean extend(List<Node> many, int at, int low, int high) {
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
    if (bestFrom < 0 || best < ALIKE) {
      return false;
    }
    chain(one, many.subList(bestFrom, bestTo));
    return true;
  }

  private static boolean unmatched(List<Node> few, List<Node> many, int low, int high) {
    if (high - low < 2) {
      return false;
    }
    for (int k = 0; k < few.size(); k++) {
      Node one = few.get(k);
      if (!isLoose(one) || !sameGap(few, k, many, low)) {
        continue;
      }
      for (int from = low; from < high; from++) {
        for (int to = from + 2; to <= Math.min(high, from + PARTS); to++) {
          if (together(one, many.subList(from, to)) >= ALIKE) {
            chain(one, many.subList(from, to));
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether the next matched provision after both is the same. */
  private static boolean sameGap(List<Node> few, int k, List<Node> many, int low) {
    Node x = nextInPlace(few, k);
    Node y = nextInPlace(many, low);
    return x == null ? y == null : y != null && x.match == y;
  }

  private static Node nextInPlace(List<Node> nodes, int from) {
    for (int i = from; i < nodes.size(); i++) {
      if (nodes.get(i).inPlace) {
        return nodes.get(i);
      }
    }
    return null;
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
