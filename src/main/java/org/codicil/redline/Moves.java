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

  /** Or the next best must differ by this many times as much. */
  private static final double NEARER = 1.5;

  private static final int CANDIDATES = 4;

  private Moves() {}

  static void find(List<Node> oldSections, List<Node> newSections, Spent spent) {
    List<Node> gone = new ArrayList<>();
    List<Node> come = new ArrayList<>();
    oldSections.forEach(section -> collect(section, gone));
    newSections.forEach(section -> collect(section, come));
    if (gone.isEmpty() || come.isEmpty()) {
      return;
    }
    gone.sort(Comparator.<Node>comparingInt(node -> node.words).reversed());
    exact(gone, come, spent);
    alike(gone, come, spent);
  }

  private static void collect(Node node, List<Node> into) {
    if (!node.matched() && node.words >= Alignment.LEAST_TO_MOVE && mayMove(node)) {
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

  private static void exact(List<Node> gone, List<Node> come, Spent spent) {
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
        accept(node, single.get(node.hash), spent);
      }
    }
  }

  private static void alike(List<Node> gone, List<Node> come, Spent spent) {
    Candidates candidates =
        new Candidates(come.stream().filter(Moves::isFree).toList(), CANDIDATES, spent);
    Map<Node, Rank> ranks = new HashMap<>();
    for (Node node : gone) {
      if (!isFree(node)) {
        continue;
      }
      for (Node other : candidates.of(node)) {
        if (other.family == node.family && isFree(other)) {
          double likeness = Bag.similarity(node, other);
          ranks.computeIfAbsent(node, n -> new Rank()).add(other, likeness);
          ranks.computeIfAbsent(other, n -> new Rank()).add(node, likeness);
        }
      }
    }
    for (Node node : gone) {
      Rank mine = ranks.get(node);
      if (mine != null && mine.isClear() && ranks.get(mine.best).best == node) {
        if (ranks.get(mine.best).isClear() && isFree(node) && isFree(mine.best)) {
          accept(node, mine.best, spent);
        }
      }
    }
  }

  /** The best counterpart seen so far and how near the next one comes. */
  private static final class Rank {
    private Node best;
    private double first;
    private double second;

    void add(Node other, double likeness) {
      if (likeness > first) {
        second = nested(best, other) ? second : first;
        first = likeness;
        best = other;
      } else if (likeness > second && !nested(best, other)) {
        second = likeness;
      }
    }

    /** Alike enough, and clearly more than the next: by a margin, or half as far again from it. */
    boolean isClear() {
      return first >= ALIKE
          && (first - second >= MARGIN || (1 - first) * NEARER <= 1 - second && first < 1);
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

  /** Neither it nor anything below it has a counterpart. */
  private static boolean isFree(Node node) {
    return node != null && !node.matched() && untouched(node);
  }

  private static boolean untouched(Node node) {
    for (Node child : node.children) {
      if (child.matched() || !untouched(child)) {
        return false;
      }
    }
    return true;
  }

  private static void accept(Node from, Node to, Spent spent) {
    from.match(to, false);
    Matching.inside(from, to, spent);
  }
}
