package org.codicil.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what left its parent: provisions that were deleted in one place and inserted in another,
 * with or without words changed. Largest first, each once; what stands inside a move is not a move
 * of its own. A false move is worse than a missed one, so it takes {@value #ALIKE} likeness, a
 * margin of {@value #MARGIN} to the next best, and eight words.
 */
final class Moves {
  private static final double ALIKE = 0.75;
  private static final double MARGIN = 0.1;
  private static final int CANDIDATES = 4;

  private Moves() {}

  static void find(List<Node> oldSections, List<Node> newSections) {
    List<Node> gone = new ArrayList<>();
    List<Node> come = new ArrayList<>();
    oldSections.forEach(section -> collect(section, gone));
    newSections.forEach(section -> collect(section, come));
    if (gone.isEmpty() || come.isEmpty()) {
      return;
    }
    gone.sort(Comparator.<Node>comparingInt(node -> node.words).reversed());
    exact(gone, come);
    alike(gone, come);
  }

  private static void collect(Node node, List<Node> into) {
    if (!node.settled() && node.words >= Alignment.LEAST_TO_MOVE && mayMove(node)) {
      into.add(node);
    }
    for (Node child : node.children) {
      collect(child, into);
    }
  }

  private static boolean mayMove(Node node) {
    return switch (node.family) {
      case HEADED, PROSE, TABLE, NOTE -> true;
      case ROW -> node.parent != null;
      default -> false;
    };
  }

  private static void exact(List<Node> gone, List<Node> come) {
    Map<Long, Node> single = new HashMap<>();
    for (Node node : come) {
      single.merge(node.hash, node, (x, y) -> node.parent);
    }
    Map<Long, Integer> count = new HashMap<>();
    come.forEach(node -> count.merge(node.hash, 1, Integer::sum));
    Map<Long, Integer> mine = new HashMap<>();
    gone.forEach(node -> mine.merge(node.hash, 1, Integer::sum));
    for (Node node : gone) {
      if (isFree(node)
          && mine.get(node.hash) == 1
          && count.getOrDefault(node.hash, 0) == 1
          && isFree(single.get(node.hash))) {
        accept(node, single.get(node.hash));
      }
    }
  }

  private static void alike(List<Node> gone, List<Node> come) {
    Candidates candidates =
        new Candidates(come.stream().filter(Moves::isFree).toList(), CANDIDATES);
    for (Node node : gone) {
      if (!isFree(node)) {
        continue;
      }
      Node best = null;
      double first = 0;
      double second = 0;
      for (Node other : candidates.of(node)) {
        if (other.family != node.family || !isFree(other)) {
          continue;
        }
        double likeness = Bag.similarity(node, other);
        if (likeness > first) {
          second = nested(best, other) ? second : first;
          first = likeness;
          best = other;
        } else if (likeness > second && !nested(best, other)) {
          second = likeness;
        }
      }
      if (best != null && first >= ALIKE && first - second >= MARGIN) {
        accept(node, best);
      }
    }
  }

  private static boolean nested(Node x, Node y) {
    return x != null && (isAbove(x, y) || isAbove(y, x));
  }

  private static boolean isAbove(Node upper, Node lower) {
    for (Node node = lower; node != null; node = node.parent) {
      if (node == upper) {
        return true;
      }
    }
    return false;
  }

  /** Neither it nor anything above or below it has a counterpart. */
  private static boolean isFree(Node node) {
    return node != null && !node.settled() && untouched(node);
  }

  private static boolean untouched(Node node) {
    for (Node child : node.children) {
      if (child.matched() || !untouched(child)) {
        return false;
      }
    }
    return true;
  }

  private static void accept(Node from, Node to) {
    from.match(to, false);
    Matching.inside(from, to);
  }
}
