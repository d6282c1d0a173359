package org.codicil.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what left its parent: provisions that were deleted in one place and inserted in another,
 * with or without words changed. Whole articles first, then their paragraphs, then points, each
 * once; what stands inside a move is not a move of its own. A false move is worse than a missed
 * one, so it takes {@value #ALIKE} likeness, a margin of {@value #MARGIN} to the next best, and
 * eight words.
 */
final class Moves {
  private static final double ALIKE = 0.75;
  private static final double MARGIN = 0.1;

  /** Or the next best must differ by this many times as much. */
  private static final double NEARER = 1.5;

  private static final int CANDIDATES = 4;

  private final Spent spent;
  private final Map<Node, Site> sites = new IdentityHashMap<>();

  /** How deep a provision stands, and what stands beside it. */
  private record Site(int depth, Node before, Node after) {}

  private Moves(Spent spent) {
    this.spent = spent;
  }

  static void find(List<Node> oldSections, List<Node> newSections, Spent spent) {
    new Moves(spent).find(oldSections, newSections);
  }

  /** Outer provisions before inner ones, longer before shorter. */
  private int byDepthAndWords(Node x, Node y) {
    int depth = Integer.compare(sites.get(x).depth(), sites.get(y).depth());
    return depth != 0 ? depth : Integer.compare(y.words, x.words);
  }

  private void find(List<Node> oldSections, List<Node> newSections) {
    List<Node> gone = new ArrayList<>();
    List<Node> come = new ArrayList<>();
    collect(oldSections, 0, gone);
    collect(newSections, 0, come);
    if (gone.isEmpty() || come.isEmpty()) {
      return;
    }
    gone.sort(this::byDepthAndWords);
    for (int from = 0, to; from < gone.size(); from = to) {
      to = from;
      int depth = sites.get(gone.get(from)).depth();
      while (to < gone.size() && sites.get(gone.get(to)).depth() == depth) {
        to++;
      }
      List<Node> level = gone.subList(from, to).stream().filter(Moves::isFree).toList();
      exact(level, come);
      alike(level.stream().filter(Moves::isFree).toList(), come);
    }
  }

  private void collect(List<Node> nodes, int depth, List<Node> into) {
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (!node.matched() && node.words >= Alignment.LEAST_TO_MOVE && mayMove(node)) {
        into.add(node);
        Node before = i > 0 ? nodes.get(i - 1) : null;
        sites.put(node, new Site(depth, before, i + 1 < nodes.size() ? nodes.get(i + 1) : null));
      }
      collect(node.children, depth + 1, into);
    }
  }

  private static boolean mayMove(Node node) {
    return switch (node.family) {
      case HEADED, PROSE, TABLE, NOTE -> true;
      case ROW -> node.parent != null;
      default -> false;
    };
  }

  private void exact(List<Node> gone, List<Node> come) {
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

  private void alike(List<Node> gone, List<Node> come) {
    if (gone.isEmpty()) {
      return;
    }
    Candidates candidates =
        new Candidates(come.stream().filter(Moves::isFree).toList(), CANDIDATES, spent);
    Map<Node, Rank> ranks = new HashMap<>();
    for (Node node : gone) {
      if (!isFree(node)) {
        continue;
      }
      for (Node other : candidates.of(node)) {
        if (other.family == node.family && isFree(other)) {
          double likeness = likeness(node, other);
          ranks.computeIfAbsent(node, this::rank).add(other, likeness);
          ranks.computeIfAbsent(other, this::rank).add(node, likeness);
        }
      }
    }
    for (Node node : gone) {
      Rank mine = ranks.get(node);
      if (mine != null && mine.isClear() && ranks.get(mine.best).best == node) {
        if (ranks.get(mine.best).isClear() && isFree(node) && isFree(mine.best)) {
          accept(node, mine.best);
        }
      }
    }
  }

  /** A heading that is the same speaks for half of what is unlike below it. */
  private static double likeness(Node x, Node y) {
    double likeness = Bag.similarity(x, y);
    boolean sameTitle = x.family == Node.Family.HEADED && x.title != 0 && x.title == y.title;
    return sameTitle ? (1 + likeness) / 2 : likeness;
  }

  /**
   * A rank that knows how alike the provision is to those beside it: a row that is as like to its
   * neighbours as to its counterpart is no more the same one than they are.
   */
  private Rank rank(Node node) {
    Rank rank = new Rank();
    Site site = sites.get(node);
    for (Node beside : new Node[] {site.before(), site.after()}) {
      if (beside != null && beside.family == node.family) {
        rank.second = Math.max(rank.second, likeness(node, beside));
      }
    }
    return rank;
  }

  /** The best counterpart seen so far and how near the next one comes. */
  private static final class Rank {
    private Node best;
    private double first;
    private double second;

    void add(Node other, double likeness) {
      if (likeness > first) {
        second = nested(best, other) ? second : Math.max(first, second);
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

  private void accept(Node from, Node to) {
    from.match(to, false);
    Matching.inside(from, to, spent);
  }
}
