package org.codicil.redline;

import java.util.List;

/** Matches all provisions of two charters, from the headed stretches down. */
final class Matching {
  private Matching() {}

  static void match(List<Node> oldSections, List<Node> newSections, Spent spent) {
    Alignment.align(oldSections, newSections, spent);
    for (Node section : oldSections) {
      if (section.matched()) {
        inside(section, section.match, spent);
      }
    }
    Regrouping.find(oldSections, newSections, spent);
    Moves.find(oldSections, newSections, spent);
  }

  /** Matches what stands below two provisions that are matched already. */
  static void inside(Node from, Node to, Spent spent) {
    if (from.family == Node.Family.ROW) {
      Columns.match(from, to);
    } else {
      Alignment.align(from.children, to.children, spent);
      Renesting.find(from, to, spent);
      Splits.find(from.children, to.children, spent);
    }
    deeper(from, to, spent);
  }

  /** Matches what stands below children that are matched already. */
  static void deeper(Node from, Node to, Spent spent) {
    for (Node child : from.children) {
      if (child.matched() && !child.continues && child.match.parent == to) {
        inside(last(child), last(child.match), spent);
      }
    }
  }

  /** Of the parts of a split paragraph only the last may hold points. */
  private static Node last(Node node) {
    return node.next == null ? node : last(node.next);
  }
}
