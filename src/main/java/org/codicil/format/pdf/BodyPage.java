package org.codicil.format.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.codicil.charter.Kind;
import org.codicil.format.Element.Passage;
import org.codicil.format.Element.Role;
import org.codicil.format.Element.Row;
import org.codicil.format.Element.Table;
import org.codicil.format.Landmarks;
import org.codicil.format.Layout;
import org.codicil.format.Stretch;
import org.w3c.dom.Element;

/** The text itself: headings, hanging paragraphs and points, tables. */
final class BodyPage {
  /** Numbers up to this many characters hang in the margin; longer ones run in. */
  private static final int HANGS = 5;

  /** Characters of a word that still fit into a column. */
  private static final int LONGEST_WORD = 30;

  /** A head of more characters stands once: the renderer cannot repeat one as high as a page. */
  private static final int LONGEST_HEAD = 600;

  private final Dom dom;
  private final StretchPage stretches;
  private final String title;
  private final boolean rightToLeft;

  /** By level: whether the last heading there stands in the middle, as do those under it. */
  private final boolean[] centred = new boolean[8];

  /**
   * @param title the title on the first page; the text's own title is not repeated if it is the
   *     same and unchanged
   * @param rightToLeft the first column of a table stands on the right
   */
  BodyPage(Dom dom, Landmarks landmarks, String title, boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
    this.dom = dom;
    this.stretches = new StretchPage(dom, landmarks);
    this.title = title;
  }

  void write(Element parent, List<org.codicil.format.Element> elements) {
    write(parent, elements, 0, 0);
  }

  /** A quotation is one block with one bar, indented as deep as what is deepest out in it. */
  private void write(
      Element parent, List<org.codicil.format.Element> elements, int quotes, int indent) {
    int at = 0;
    while (at < elements.size()) {
      int end = at;
      while (end < elements.size() && elements.get(end).quotes() > quotes) {
        end++;
      }
      if (end > at) {
        List<org.codicil.format.Element> quoted = elements.subList(at, end);
        int depth = Math.max(indent, outermost(quoted));
        keepWithNext(parent);
        Element block = dom.add(parent, "div", "quotation" + indented(depth - indent));
        write(block, quoted, quotes + 1, depth);
        at = end;
      } else if (elements.get(at) instanceof Table table) {
        table(parent, table);
        at++;
      } else {
        passage(parent, (Passage) elements.get(at), indent);
        at++;
      }
    }
  }

  /** "After Article 7, insert:" is not left alone at the foot of a page. */
  private static void keepWithNext(Element parent) {
    if (parent.getLastChild() instanceof Element before && before.getTagName().equals("p")) {
      before.setAttribute("class", before.getAttribute("class") + " introduces");
    }
  }

  private static int outermost(List<org.codicil.format.Element> elements) {
    return elements.stream()
        .filter(element -> element instanceof Passage passage && !passage.isHeading())
        .mapToInt(element -> ((Passage) element).depth())
        .min()
        .orElse(0);
  }

  private static String indented(int depth) {
    return depth > 0 ? " d" + Math.min(5, depth) : "";
  }

  private void passage(Element parent, Passage passage, int indent) {
    if (passage.role() == Role.TITLE
        && !passage.isMarked()
        && Layout.shown(passage.words()).equalsIgnoreCase(title)) {
      return;
    }
    aside(parent, passage.aside());
    Element block =
        switch (passage.role()) {
          case TITLE -> dom.add(parent, "h2", "title");
          case HEADING -> heading(parent, passage);
          case RULE -> dom.add(parent, "hr", "");
          case SOURCE, METADATA -> dom.add(parent, "pre", css(passage, indent));
          case RECITAL, PARAGRAPH, CLOSING, CONCLUSION, NOTE, FOOTNOTE ->
              paragraph(parent, passage, indent);
        };
    block.setAttribute("id", passage.anchor());
    stretches.write(block, passage.words());
  }

  private Element heading(Element parent, Passage passage) {
    boolean division = passage.isDivision();
    boolean isSub = passage.provision().kind() == Kind.DIVISION && passage.level() > 1;
    int level = Math.min(passage.level(), centred.length - 1);
    boolean middle = division || isSub && centred[level - 1];
    Arrays.fill(centred, level, centred.length, middle);
    String css = division ? "division" : !isSub ? "unit" : middle ? "unit sub" : "unit under";
    String tag = "h" + Math.min(6, passage.level() + 1);
    Element block = dom.add(parent, tag, css);
    stretches.write(block, passage.number());
    boolean titled = !passage.words().isEmpty();
    if (!passage.number().isEmpty() && titled) {
      boolean changed = passage.separator().stream().anyMatch(Stretch::isMarked);
      if (!division || changed) {
        stretches.write(block, passage.separator());
      }
      if (division) {
        dom.add(block, "br", "");
      } else {
        dom.text(block, " ");
      }
    }
    return block;
  }

  private Element paragraph(Element parent, Passage passage, int indent) {
    boolean numbered = !passage.number().isEmpty();
    Element block = dom.add(parent, "p", css(passage, indent) + (numbered ? " hangs" : ""));
    if (numbered) {
      int length =
          Layout.shown(passage.number()).length() + Layout.shown(passage.separator()).length();
      boolean marked = passage.number().stream().filter(s -> !s.sign()).count() > 1;
      boolean runsIn = length > HANGS || marked;
      Element number =
          dom.add(block, "span", runsIn ? "no long" : passage.isBullet() ? "no bullet" : "no");
      stretches.write(number, passage.number());
      stretches.write(number, passage.separator());
      if (runsIn) {
        dom.text(number, "\u00A0");
      }
    }
    return block;
  }

  private static String css(Passage passage, int indent) {
    return passage.role().name().toLowerCase(Locale.ROOT) + indented(passage.depth() - indent);
  }

  private void aside(Element parent, String aside) {
    if (!aside.isEmpty()) {
      Element block = dom.add(parent, "p", "aside");
      block.setAttribute("dir", "ltr");
      dom.sentence(block, "[" + aside + "]");
    }
  }

  private void table(Element parent, Table table) {
    aside(parent, table.aside());
    Element block = dom.add(parent, "table", "schedule");
    block.setAttribute("id", table.anchor());
    boolean repeats = headLength(table) <= LONGEST_HEAD;
    if (!repeats) {
      block.setAttribute("class", "schedule once");
    }
    Element group = dom.add(block, repeats ? "thead" : "tbody", "");
    boolean head = true;
    for (Row row : table.rows()) {
      Element line = dom.add(group, "tr", "");
      for (int place = 0; place < table.columns(); place++) {
        int i = rightToLeft ? table.columns() - 1 - place : place;
        Element cell = dom.add(line, head ? "th" : "td", "");
        if (head) {
          cell.setAttribute("scope", "col");
        }
        if (i < row.cells().size()) {
          stretches.write(cell, row.cells().get(i));
          if (isEndless(cell.getTextContent())) {
            cell.setAttribute("class", "endless");
          }
        }
      }
      if (head) {
        group = repeats ? dom.add(block, "tbody", "") : group;
        head = false;
      }
    }
  }

  /** Whether a word is too long for a column: an address, say. */
  private static boolean isEndless(String words) {
    int length = 0;
    for (int at = 0; at < words.length() && length <= LONGEST_WORD; at++) {
      length = Character.isWhitespace(words.charAt(at)) ? 0 : length + 1;
    }
    return length > LONGEST_WORD;
  }

  private static int headLength(Table table) {
    return table.rows().isEmpty()
        ? 0
        : table.rows().get(0).cells().stream().mapToInt(cell -> Layout.shown(cell).length()).sum();
  }
}
