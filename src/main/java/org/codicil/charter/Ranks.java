package org.codicil.charter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which unit may hold which in one charter. The kinds' usual order decides (a chapter holds
 * articles) unless the charter's own headings say otherwise throughout: where every Section is a
 * deeper heading than every Article, articles hold sections, as in the Constitution of the United
 * States. Headings without a label rank by their level.
 */
final class Ranks {
  private record Span(int least, int most) {
    Span with(int level) {
      return new Span(Math.min(least, level), Math.max(most, level));
    }
  }

  private final Map<Kind, Span> levels = new EnumMap<>(Kind.class);

  static Ranks of(List<Node> nodes) {
    Ranks ranks = new Ranks();
    for (Node node : nodes) {
      if (node.kind.isHeaded() && !node.ranksByLevel()) {
        Span span = ranks.levels.getOrDefault(node.kind, new Span(node.level, node.level));
        ranks.levels.put(node.kind, span.with(node.level));
      }
    }
    return ranks;
  }

  boolean contains(Node outer, Node inner) {
    if (outer.kind == Kind.TITLE
        || outer.kind == Kind.CONCLUSION
        || inner.kind == Kind.CONCLUSION) {
      return false;
    }
    if (outer.kind == Kind.PREAMBLE) {
      return !outer.empty && inner.kind == Kind.DIVISION && inner.level > outer.level;
    }
    if (outer.kind == Kind.SCHEDULE) {
      boolean sameLevel = inner.kind != Kind.SCHEDULE && !inner.ranksByLevel();
      return inner.level > outer.level || inner.level == outer.level && sameLevel;
    }
    if (inner.kind == Kind.SCHEDULE || inner.kind == Kind.PREAMBLE) {
      return outer.kind == Kind.DIVISION && inner.level > outer.level;
    }
    if (outer.ranksByLevel() || inner.ranksByLevel()) {
      boolean article = inner.kind == Kind.ARTICLE && inner.level == outer.level;
      return inner.level > outer.level || outer.ranksByLevel() && article;
    }
    if (outer.kind == inner.kind) {
      int dot = outer.number.length();
      boolean further =
          inner.number.length() > dot + 1
              && inner.number.startsWith(outer.number)
              && inner.number.charAt(dot) == '.'
              && Numerals.isDigit(inner.number.charAt(dot + 1));
      return further && inner.level >= outer.level;
    }
    Span a = levels.get(outer.kind);
    Span b = levels.get(inner.kind);
    if (a.most < b.least) {
      return true;
    }
    return b.most >= a.least && outer.kind.ordinal() < inner.kind.ordinal();
  }
}
