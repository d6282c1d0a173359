package org.codicil.format.html;

import java.util.ArrayList;
import java.util.List;
import org.codicil.format.Element;
import org.codicil.format.Element.Passage;
import org.codicil.format.Figures;
import org.codicil.format.Layout;

/**
 * Puts unchanged text away, so that a reader sees what changed and where. Headings always show; so
 * does what stands next to a change.
 */
final class Folds {
  private Folds() {}

  /** A stretch of elements, shown or folded. */
  record Fold(List<Element> elements, boolean folded) {
    /** What is folded away: "4 paragraphs unchanged, 212 words". */
    String label() {
      int words = 0;
      for (Element element : elements) {
        words += words(element);
      }
      return Figures.count(elements.size(), "paragraph", "paragraphs")
          + " unchanged, "
          + Figures.count(words, "word", "words");
    }

    private static int words(Element element) {
      if (element instanceof Passage passage) {
        return words(Layout.shown(passage.words()));
      }
      return ((Element.Table) element)
          .rows().stream()
              .flatMap(row -> row.cells().stream())
              .mapToInt(cell -> words(Layout.shown(cell)))
              .sum();
    }

    private static int words(String text) {
      return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
  }

  /** The elements in stretches; all shown if nothing is marked. */
  static List<Fold> of(List<Element> elements, boolean plain) {
    if (plain) {
      return List.of(new Fold(elements, false));
    }
    List<Fold> folds = new ArrayList<>();
    List<Element> open = new ArrayList<>();
    boolean folding = false;
    for (int i = 0; i < elements.size(); i++) {
      boolean fold = isQuiet(elements, i);
      if (fold != folding && !open.isEmpty()) {
        folds.add(new Fold(open, folding));
        open = new ArrayList<>();
      }
      folding = fold;
      open.add(elements.get(i));
    }
    if (!open.isEmpty()) {
      folds.add(new Fold(open, folding));
    }
    return folds;
  }

  /** Unchanged text with no change right before or after it. */
  private static boolean isQuiet(List<Element> elements, int at) {
    return isText(elements, at)
        && !elements.get(at).isMarked()
        && !(isText(elements, at - 1) && elements.get(at - 1).isMarked())
        && !(isText(elements, at + 1) && elements.get(at + 1).isMarked());
  }

  private static boolean isText(List<Element> elements, int at) {
    return at >= 0
        && at < elements.size()
        && !(elements.get(at) instanceof Passage passage && passage.isHeading());
  }
}
