package org.codicil.redline;

import java.util.List;

/** Matches all provisions of two charters, from the headed stretches down. */
final class Matching {
  private Matching() {}

  static void match(List<Node> oldSections, List<Node> newSections) {
    Alignment.align(oldSections, newSections);
    for (Node section : oldSections) {
      if (section.matched()) {
        inside(section, section.match);
      }
    }
    Regrouping.find(oldSections, newSections);
    Moves.find(oldSections, newSections);
  }

  /** Matches what stands below two provisions that are matched already. */
  static void inside(Node from, Node to) {
    if (from.family == Node.Family.ROW) {
      Columns.match(from, to);
    } else {
      Alignment.align(from.children, to.children);
      Splits.find(from.children, to.children);
    }
    deeper(from, to);
  }

  /** Matches what stands below children that are matched already. */
  static void deeper(Node from, Node to) {
    for (Node child : from.children) {
      if (child.matched() && !child.continues && child.match.parent == to) {
        inside(last(child), last(child.match));
      }
    }
  }

  /** Of the parts of a split paragraph only the last may hold points. */
  private static Node last(Node node) {
    return node.next == null ? node : last(node.next);
  }
}
