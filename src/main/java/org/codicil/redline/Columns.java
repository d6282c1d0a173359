package org.codicil.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Matches the cells of two rows: by place where the tables have as many columns, else by the words
 * of the header row, so that an added column is one inserted cell in each row.
 */
final class Columns {
  private Columns() {}

  static void match(Node from, Node to) {
    List<Node> a = from.children;
    List<Node> b = to.children;
    if (a.size() == b.size()) {
      for (int i = 0; i < a.size(); i++) {
        a.get(i).match(b.get(i), true);
      }
      return;
    }
    for (int[] pair : columns(header(from), header(to))) {
      if (pair[0] < a.size() && pair[1] < b.size()) {
        a.get(pair[0]).match(b.get(pair[1]), true);
      }
    }
  }

  private static Node header(Node row) {
    return row.parent == null ? row : row.parent.children.get(0);
  }

  /** Columns with the same heading, in order. */
  private static List<int[]> columns(Node from, Node to) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < from.children.size(); i++) {
      for (int j = to.children.size() - 1; j >= 0; j--) {
        if (from.children.get(i).hash == to.children.get(j).hash) {
          pairs.add(new int[] {i, j});
        }
      }
    }
    double[] weights = pairs.stream().mapToDouble(pair -> 1).toArray();
    int[] positions = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    boolean[] kept = HeaviestRun.of(positions, weights, to.children.size());
    List<int[]> inOrder = new ArrayList<>();
    for (int k = 0; k < kept.length; k++) {
      if (kept[k]) {
        inOrder.add(pairs.get(k));
      }
    }
    return inOrder;
  }
}
