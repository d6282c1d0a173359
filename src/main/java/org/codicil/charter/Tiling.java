package org.codicil.charter;

import java.util.ArrayList;
import java.util.List;

/** Fits the blocks of all nodes together, in document order, so that they cover the text once. */
final class Tiling {
  private final List<Node> order = new ArrayList<>();

  private Tiling() {}

  static void tile(Node root, int length) {
    Tiling tiling = new Tiling();
    tiling.collect(root);
    tiling.fit(length);
  }

  private void collect(Node node) {
    order.add(node);
    node.children.forEach(this::collect);
  }

  private void fit(int length) {
    int at = 0;
    boolean first = true;
    for (Node node : order) {
      node.start = first && !node.empty ? 0 : within(node.start, at, length);
      if (!node.empty) {
        first = false;
        node.textEnd = within(node.textEnd, node.start, length);
        node.textStart = within(node.textStart, node.start, node.textEnd);
        node.numberStart = within(node.numberStart, node.start, node.textStart);
        node.numberEnd = within(node.numberEnd, node.numberStart, node.textStart);
        at = node.textEnd;
      }
    }
    int end = length;
    int next = length;
    for (int i = order.size() - 1; i >= 0; i--) {
      Node node = order.get(i);
      if (node.empty) {
        node.start = next;
        node.textStart = next;
        node.textEnd = next;
        node.end = next;
      } else {
        node.end = end;
        end = node.start;
        next = node.start;
      }
    }
    if (first) {
      signsOnly(length);
    }
  }

  /** A text without any words (a lone quote sign): its signs are the gap of the last node. */
  private void signsOnly(int length) {
    for (Node node : order) {
      node.start = node.numberStart = node.numberEnd = node.textStart = node.textEnd = 0;
      node.end = 0;
    }
    Node last = order.get(order.size() - 1);
    last.empty = false;
    last.end = length;
  }

  private static int within(int at, int least, int most) {
    return Math.max(least, Math.min(at, most));
  }
}
