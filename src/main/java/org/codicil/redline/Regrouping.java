package org.codicil.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds headings that were set between paragraphs which stayed where they were, and headings that
 * were taken out. The paragraphs then stand under another heading, but nobody moved them: only the
 * heading is a change. What followed the heading's place becomes a stretch without a heading on the
 * side that lacks it.
 */
final class Regrouping {
  private Regrouping() {}

  static void find(List<Node> old, List<Node> now, Spent spent) {
    oneSide(old, now, spent);
    oneSide(now, old, spent);
  }

  /** Headings that only {@code with} has. */
  private static void oneSide(List<Node> without, List<Node> with, Spent spent) {
    for (int j = 1; j < with.size(); j++) {
      Node heading = with.get(j);
      Node before = with.get(j - 1);
      if (heading.matched() || heading.children.isEmpty() || !before.inPlace) {
        continue;
      }
      Node host = before.match;
      int cut = cut(host);
      if (cut < host.children.size()) {
        List<Node> rest = new ArrayList<>(host.children.subList(cut, host.children.size()));
        Alignment.align(rest, heading.children, spent);
        if (kept(rest) * 2 >= heading.words && kept(rest) > 0) {
          Node stretch = Node.headless(host, rest);
          host.children = new ArrayList<>(host.children.subList(0, cut));
          without.add(without.indexOf(host) + 1, stretch);
          stretch.match(heading, true);
          Splits.find(rest, heading.children, spent);
          Matching.deeper(stretch, heading, spent);
        } else {
          rest.forEach(Regrouping::undo);
        }
      }
    }
  }

  /** Where the children begin that have no counterpart in place up to the end. */
  private static int cut(Node host) {
    int cut = host.children.size();
    while (cut > 0 && !host.children.get(cut - 1).matched()) {
      cut--;
    }
    return cut;
  }

  private static int kept(List<Node> nodes) {
    int words = 0;
    for (Node node : nodes) {
      if (node.inPlace) {
        words += node.words + 1;
      }
    }
    return words;
  }

  private static void undo(Node node) {
    if (node.match != null) {
      node.match.match = null;
      node.match.inPlace = false;
      node.match = null;
      node.inPlace = false;
    }
  }
}
