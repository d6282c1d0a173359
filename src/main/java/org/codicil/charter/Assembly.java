package org.codicil.charter;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.codicil.charter.Enumerator.Family;

/**
 * Puts a flat list of units, paragraphs and points into a tree. Units nest by {@link Ranks},
 * paragraphs and points by the style of their signs first and their indentation second.
 */
final class Assembly {
  private final Ranks ranks;
  private final List<Node> units = new ArrayList<>();
  private final List<Node> open = new ArrayList<>();
  private final BitSet titles = new BitSet();
  private Node last;

  private Assembly(Node root, Ranks ranks) {
    this.ranks = ranks;
    units.add(root);
  }

  /** Hangs the nodes below the root; {@code whole} when they are a charter, not a quote. */
  static void arrange(Node root, List<Node> nodes, boolean whole) {
    if (nodes.isEmpty()) {
      return;
    }
    if (whole) {
      Opening.mark(nodes);
      Conclusion.mark(nodes);
    }
    Assembly assembly = new Assembly(root, Ranks.of(nodes));
    assembly.titles(nodes);
    for (int i = 0; i < nodes.size(); i++) {
      assembly.add(nodes.get(i), i + 1 < nodes.size() ? nodes.get(i + 1) : null);
    }
  }

  /**
   * Finds the levels whose every heading without a label stands directly below an article's number:
   * they are the articles' titles, though they may be of a higher level ("##### Art. 1", "####
   * Oggetto").
   */
  private void titles(List<Node> nodes) {
    BitSet others = new BitSet();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.kind == Kind.DIVISION && node.level > 0) {
        Node above = i > 0 ? nodes.get(i - 1) : node;
        boolean titles = above.kind == Kind.ARTICLE && !above.hasWords() && !above.label.isEmpty();
        boolean followed = i + 1 < nodes.size() && !nodes.get(i + 1).kind.isHeaded();
        (titles && followed ? this.titles : others).set(node.level);
      }
    }
    titles.andNot(others);
  }

  private void add(Node node, Node next) {
    if (isSecondLine(node, next)) {
      node.kind = Kind.HEADING;
      unit().children.add(node);
    } else if (node.kind == Kind.TITLE || node.kind == Kind.FRONT_MATTER) {
      units.get(0).children.add(node);
    } else if (node.kind.isHeaded()) {
      unit(node);
    } else if (node.kind == Kind.PARAGRAPH) {
      words(node);
    } else {
      other(node);
    }
    last = node;
  }

  private Node unit() {
    return units.get(units.size() - 1);
  }

  private void unit(Node node) {
    int keep = 1;
    while (keep < units.size() && ranks.contains(units.get(keep), node)) {
      keep++;
    }
    units.subList(keep, units.size()).clear();
    unit().children.add(node);
    units.add(node);
    open.clear();
  }

  /** A title on the line below "CHAPTER I", as a deeper heading or a lone line. */
  private boolean isSecondLine(Node node, Node next) {
    if (last == null || last != unit() || last.hasWords() || last.empty || last.label.isEmpty()) {
      return false;
    }
    if (node.kind == Kind.DIVISION) {
      return node.level > last.level || last.kind == Kind.ARTICLE && titles.get(node.level);
    }
    return node.kind == Kind.PARAGRAPH
        && node.sign.family() == Family.NONE
        && last.kind != Kind.ARTICLE
        && next != null
        && next.kind.isHeaded()
        && node.titled;
  }

  private void other(Node node) {
    int depth = node.level;
    Node parent = depth == 0 ? null : frameAbove(depth);
    (parent == null ? unit() : parent).children.add(node);
    if (depth == 0 && node.kind != Kind.LINK_DEFINITION && node.kind != Kind.HTML) {
      open.clear();
    }
  }

  /** The innermost open item that stands in fewer lists. */
  private Node frameAbove(int depth) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).level < depth) {
        return open.get(i);
      }
    }
    return null;
  }

  private void words(Node node) {
    if (node.sign.family() == Family.NONE) {
      plain(node);
      return;
    }
    while (!open.isEmpty() && top().level > node.level) {
      pop();
    }
    int sibling = sibling(node);
    if (sibling >= 0) {
      node.family = open.get(sibling).family;
      open.subList(sibling, open.size()).clear();
    } else {
      node.family = fresh(node.sign);
      boolean paragraph = node.family.opensParagraphs();
      boolean deeper = !open.isEmpty() && top().level < node.level;
      if (!deeper && paragraph && node.sign.value() != 1) {
        open.clear();
      }
      while (!open.isEmpty()
          && !deeper
          && top().family == Family.NONE
          && top().level == node.level
          && paragraph) {
        pop();
      }
    }
    hang(node);
  }

  /** Which open item this one stands beside, or -1 when it opens a list of its own. */
  private int sibling(Node node) {
    Enumerator sign = node.sign;
    int byRoman = -1;
    for (int i = open.size() - 1; i >= 0; i--) {
      Node other = open.get(i);
      if (other.level != node.level || other.sign.fence() != sign.fence()) {
        continue;
      }
      if (sign.roman() > 0 && other.family == romanOf(sign.family())) {
        int value = other.sign.roman() > 0 ? other.sign.roman() : other.sign.value();
        if (sign.roman() == value + 1) {
          return i;
        }
        byRoman = byRoman < 0 ? i : byRoman;
      }
      if (other.family == sign.family()) {
        boolean romanStarts = sign.roman() == 1 && other.sign.value() != sign.value() - 1;
        return romanStarts ? -1 : i;
      }
    }
    return byRoman;
  }

  private static Family romanOf(Family letters) {
    return letters == Family.CAPITAL ? Family.CAPITAL_ROMAN : Family.ROMAN;
  }

  private static Family fresh(Enumerator sign) {
    return sign.roman() == 1 ? romanOf(sign.family()) : sign.family();
  }

  private void plain(Node node) {
    node.family = Family.NONE;
    while (!open.isEmpty() && top().level >= node.level && !closes(node)) {
      pop();
    }
    if (!open.isEmpty() && closes(node)) {
      closing(node);
      return;
    }
    hang(node);
  }

  /** Whether these words, in lower case, go on after the points of an open item. */
  private boolean closes(Node node) {
    return node.lowerCase
        && isPoint(top())
        && node.level <= top().level
        && node.level <= levelOfParent() + 1;
  }

  private int levelOfParent() {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (!isPoint(open.get(i))) {
        return open.get(i).level;
      }
    }
    return 0;
  }

  private static boolean isPoint(Node node) {
    return node.kind == Kind.POINT || node.kind == Kind.SUBPOINT;
  }

  private void closing(Node node) {
    while (!open.isEmpty() && isPoint(top())) {
      pop();
    }
    node.kind = Kind.CLOSING;
    (open.isEmpty() ? unit() : top()).children.add(node);
  }

  private void hang(Node node) {
    Node parent = open.isEmpty() ? unit() : top();
    node.kind = kind(node);
    parent.children.add(node);
    open.add(node);
  }

  private Kind kind(Node node) {
    boolean outermost = open.isEmpty();
    if (node.family == Family.NONE || outermost && node.family.opensParagraphs()) {
      return outermost && unit().kind == Kind.PREAMBLE ? Kind.RECITAL : Kind.PARAGRAPH;
    }
    return !outermost && isPoint(top()) ? Kind.SUBPOINT : Kind.POINT;
  }

  private Node top() {
    return open.get(open.size() - 1);
  }

  private void pop() {
    open.remove(open.size() - 1);
  }
}
