package org.codicil.charter;

import java.util.List;

/** Finds a charter's title and the preamble before its first unit. */
final class Opening {
  private Opening() {}

  static void mark(List<Node> nodes) {
    int title = title(nodes);
    if (title >= 0) {
      nodes.get(title).kind = Kind.TITLE;
    }
    int first = 0;
    while (first < nodes.size() && !opensUnit(nodes.get(first))) {
      first++;
    }
    if (first == nodes.size() || nodes.get(first).kind == Kind.PREAMBLE) {
      return;
    }
    for (int i = title + 1; i < first; i++) {
      if (nodes.get(i).kind == Kind.PARAGRAPH) {
        Node preamble = Node.holder(Kind.PREAMBLE, nodes.get(i).start);
        preamble.level = 1;
        nodes.add(i, preamble);
        return;
      }
    }
  }

  private static boolean opensUnit(Node node) {
    return node.kind.isHeaded() && node.kind != Kind.TITLE;
  }

  /**
   * The first heading of level 1, unless several carry no number: then they are the charter's
   * divisions, save a first one that another follows at once.
   */
  private static int title(List<Node> nodes) {
    int first = -1;
    int count = 0;
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.kind == Kind.DIVISION && node.level == 1) {
        first = count == 0 ? i : first;
        count++;
      } else if (count == 0 && node.kind.isHeaded()) {
        return -1;
      }
    }
    boolean alone = count <= 2 || nodes.get(first + 1).kind == Kind.DIVISION;
    return first >= 0 && alone ? first : -1;
  }
}
