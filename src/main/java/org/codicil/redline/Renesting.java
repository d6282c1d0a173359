package org.codicil.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds points that stayed although the line over them came or went, and paragraphs that were
 * divided into a lead-in with points, or the reverse. A point's place in the tree then changes, its
 * words do not: without this they would show as deleted on one level and inserted on another. Cost:
 * what stands under unmatched lines, and the words of matched ones of which one side alone has
 * points.
 */
final class Renesting {
  /** How alike a divided paragraph and its parts must be when taken together. */
  private static final double ALIKE = 0.5;

  /** By how much more alike than the lead-in alone. */
  private static final double GAIN = 0.05;

  /** How alike a point must be to a paragraph to be that paragraph. */
  private static final double SAME = 0.8;

  private final Node from;
  private final Node to;
  private final Spent spent;
  private final Map<Node, Integer> places = new IdentityHashMap<>();
  private Map<Long, List<Node>> byHash;

  private Renesting(Node from, Node to, Spent spent) {
    this.from = from;
    this.to = to;
    this.spent = spent;
  }

  static void find(Node from, Node to, Spent spent) {
    List<Node> doubted = new ArrayList<>();
    divided(from.children, doubted);
    divided(to.children, doubted);
    List<Node> ones = doubted.stream().map(lead -> lead.match).toList();
    doubted.forEach(Node::part);
    new Renesting(from, to, spent).find();
    new Renesting(to, from, spent).find();
    for (int k = 0; k < ones.size(); k++) {
      Node one = ones.get(k);
      Node lead = doubted.get(k);
      boolean isOld = from.children.contains(one);
      if (!one.matched()
          && !lead.matched()
          && fits(isOld ? from : to, isOld ? to : from, one, lead)) {
        one.match(lead, true);
      }
    }
  }

  /** Whether two lines, where they are left, stand between the same matched ones. */
  private static boolean fits(Node from, Node to, Node x, Node y) {
    int i = from.children.indexOf(x);
    int j = to.children.indexOf(y);
    if (i < 0 || j < 0) {
      return false;
    }
    int before = i - 1;
    while (before >= 0 && !from.children.get(before).inPlace) {
      before--;
    }
    int after = i + 1;
    while (after < from.children.size() && !from.children.get(after).inPlace) {
      after++;
    }
    return (before < 0 || to.children.indexOf(from.children.get(before).match) < j)
        && (after == from.children.size()
            || to.children.indexOf(from.children.get(after).match) > j);
  }

  /**
   * Paragraphs whose counterpart, without points, holds the words of their points too; those whose
   * counterpart is one of their points are doubted.
   */
  private static void divided(List<Node> nodes, List<Node> doubted) {
    for (Node lead : nodes) {
      Node one = lead.match;
      if (one == null || !lead.inPlace || lead.children.isEmpty() || !one.children.isEmpty()) {
        continue;
      }
      if (lead.family != Node.Family.PROSE || one.family != Node.Family.PROSE) {
        continue;
      }
      if (lead.children.stream().anyMatch(point -> Bag.similarity(one, point) >= SAME)) {
        doubted.add(lead);
        continue;
      }
      double together = Bag.similarity(one, lead);
      if (together >= ALIKE && together > Bag.similarity(one, lead.bare()) + GAIN) {
        chain(one, lead, lead);
      }
    }
  }

  /** Hangs what stands under a line on its last part, in reading order. */
  private static Node chain(Node one, Node last, Node line) {
    Node end = last;
    List<Node> points = line.children;
    line.children = List.of();
    for (Node point : points) {
      end.next = point;
      point.continues = true;
      point.match = one;
      point.inPlace = true;
      end = chain(one, point, point);
    }
    return end;
  }

  /** Lines without a counterpart whose points stand, on the other side, beside where they would. */
  private void find() {
    for (int i = 0; i < from.children.size(); i++) {
      Node line = from.children.get(i);
      if (line.matched() || line.children.isEmpty() || line.family != Node.Family.PROSE) {
        continue;
      }
      if (line.children.stream().anyMatch(this::hasEqual)) {
        unfold(i, line);
      }
    }
  }

  private boolean hasEqual(Node point) {
    if (byHash == null) {
      byHash = new HashMap<>();
      for (int j = 0; j < to.children.size(); j++) {
        places.put(to.children.get(j), j);
        byHash
            .computeIfAbsent(to.children.get(j).hash, h -> new ArrayList<>(1))
            .add(to.children.get(j));
      }
    }
    return !point.matched()
        && byHash.getOrDefault(point.hash, List.of()).stream().anyMatch(node -> !node.matched());
  }

  private void unfold(int at, Node line) {
    int low = at;
    while (low > 0 && !stands(from.children.get(low - 1))) {
      low--;
    }
    int high = at + 1;
    while (high < from.children.size() && !stands(from.children.get(high))) {
      high++;
    }
    int first = low == 0 ? 0 : places.get(from.children.get(low - 1).match) + 1;
    int last =
        high == from.children.size()
            ? to.children.size()
            : places.get(from.children.get(high).match);
    if (first >= last) {
      return;
    }
    List<Node> free = to.children.subList(first, last);
    List<Node> points = line.children.stream().filter(point -> !point.matched()).toList();
    if (points.size() < line.children.size() || free.stream().anyMatch(Node::matched)) {
      return;
    }
    Alignment.align(points, free, spent);
    int kept = 0;
    for (Node point : points) {
      kept += point.inPlace ? point.words + 1 : 0;
    }
    if (kept * 2 < points.stream().mapToInt(point -> point.words).sum()) {
      points.stream().filter(Node::matched).forEach(Node::part);
      return;
    }
    Node bare = line.bare();
    bare.parent = from;
    points.forEach(point -> point.parent = from);
    from.children.set(at, bare);
    from.children.addAll(at + 1, points);
  }

  /** Matched in place with a provision of the other list. */
  private boolean stands(Node node) {
    return node.inPlace && places.containsKey(node.match);
  }
}
