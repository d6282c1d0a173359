package org.codicil.charter;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives every provision its eId. Articles numbered through the charter go by their number alone
 * ({@code art_7}); where a number repeats, and in schedules, the container is part of the address.
 * Unnumbered paragraphs count among themselves: {@code para_2} where no paragraph of the unit has a
 * number, {@code para_u2} where some have.
 */
final class Addresses {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> articles = new HashMap<>();

  private Addresses() {}

  static void give(Node root) {
    Addresses addresses = new Addresses();
    addresses.count(root);
    addresses.below(root, false);
  }

  private void count(Node node) {
    for (Node child : node.children) {
      if (child.kind == Kind.ARTICLE) {
        articles.merge(Numerals.normal(child.number), 1, Integer::sum);
      }
      if (child.kind != Kind.SCHEDULE && child.kind != Kind.QUOTE) {
        count(child);
      }
    }
  }

  private void below(Node parent, boolean enclosed) {
    List<Node> children = parent.children;
    if (children.isEmpty()) {
      return;
    }
    Map<Kind, Integer> ordinals = new EnumMap<>(Kind.class);
    boolean mixed = children.stream().anyMatch(Addresses::isNumberedParagraph);
    int unnumbered = 0;
    boolean position = isByPosition(children);
    for (Node child : children) {
      child.ordinal = ordinals.merge(child.kind, 1, Integer::sum);
      boolean plain = child.number.isEmpty();
      unnumbered += plain && isParagraph(child) ? 1 : 0;
      String number =
          plain && child.kind == Kind.DIVISION
              ? slug(child)
              : plain && isParagraph(child) && mixed
                  ? "u" + unnumbered
                  : plain || position && isItem(child)
                      ? Integer.toString(child.ordinal)
                      : Numerals.normal(child.number);
      number = number.isEmpty() ? Integer.toString(child.ordinal) : number;
      boolean single = plain && isSingle(child.kind);
      child.local = child.kind.abbreviation() + (single ? "" : "_" + number);
      child.eId = unique(address(parent, child, number, enclosed));
      below(child, enclosed || child.kind == Kind.SCHEDULE || child.kind == Kind.QUOTE);
    }
  }

  private EId address(Node parent, Node child, String number, boolean enclosed) {
    boolean through =
        child.kind == Kind.ARTICLE && !enclosed && articles.getOrDefault(number, 0) == 1;
    return through ? new EId(child.local) : parent.eId.child(child.local);
  }

  private EId unique(EId wanted) {
    EId eId = wanted;
    for (int i = 2; !taken.add(eId.value()); i++) {
      eId = new EId(wanted.value() + "-" + i);
    }
    return eId;
  }

  private String slug(Node node) {
    return node.local;
  }

  /** Kinds of which a unit has at most one, so that no number is needed. */
  private static boolean isSingle(Kind kind) {
    return kind == Kind.TITLE
        || kind == Kind.PREAMBLE
        || kind == Kind.CONCLUSION
        || kind == Kind.HEADING
        || kind == Kind.FRONT_MATTER;
  }

  private static boolean isParagraph(Node node) {
    return node.kind == Kind.PARAGRAPH || node.kind == Kind.RECITAL;
  }

  private static boolean isNumberedParagraph(Node node) {
    return isParagraph(node) && !node.number.isEmpty();
  }

  private static boolean isItem(Node node) {
    return node.kind == Kind.PARAGRAPH || node.kind == Kind.POINT || node.kind == Kind.SUBPOINT;
  }

  /** Lists whose every item is printed "1." count by position. */
  private static boolean isByPosition(List<Node> children) {
    String before = null;
    for (Node child : children) {
      if (isItem(child) && !child.number.isEmpty()) {
        if (child.number.equals(before)) {
          return true;
        }
        before = child.number;
      }
    }
    return false;
  }
}
