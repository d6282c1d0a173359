package org.codicil.charter;

import java.util.List;

/**
 * Finds the closing formula that stands, without a heading, after the words of the last article:
 * "In witness whereof …", "Done at …". It is no part of that article: an article added later
 * belongs before it, and what is said of the article is not said of it. Akoma Ntoso 3.0 calls it
 * conclusions.
 */
final class Conclusion {
  private static final String[] FORMULAS =
      Labels.LANGUAGES.stream()
          .flatMap(language -> Labels.list(language, "formula").stream())
          .toArray(String[]::new);

  private Conclusion() {}

  /** Whether the words begin with a formula of any language known. */
  static boolean opens(String text, int from, int to) {
    int at = from;
    while (at < to && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    for (String formula : FORMULAS) {
      int end = at + formula.length();
      if (end < to
          && !Character.isLetter(text.charAt(end))
          && text.regionMatches(true, at, formula, 0, formula.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Puts a holder before the formula. It is one only if nothing but unnumbered paragraphs stands
   * between it and the schedules or the end, and a numbered unit before it.
   */
  static void mark(List<Node> nodes) {
    int first = -1;
    boolean united = false;
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.kind.isHeaded()) {
        if (first >= 0 && node.kind == Kind.SCHEDULE) {
          break;
        }
        first = -1;
        united = node.kind != Kind.SCHEDULE && (united || !node.number.isEmpty());
      } else if (node.kind == Kind.PARAGRAPH) {
        boolean plain = node.sign.family() == Enumerator.Family.NONE && node.level == 0;
        boolean opens = united && first < 0 && node.concludes;
        first = !plain ? -1 : opens ? i : first;
      }
    }
    if (first >= 0) {
      Node conclusion = Node.holder(Kind.CONCLUSION, nodes.get(first).start);
      conclusion.level = 1;
      nodes.add(first, conclusion);
    }
  }
}
