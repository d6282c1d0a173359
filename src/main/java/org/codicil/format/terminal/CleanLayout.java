package org.codicil.format.terminal;

import java.util.ArrayList;
import java.util.List;
import org.codicil.format.Gate;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Part;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;

/** A charter without marks, to be read: headings, hanging numbers, aligned tables. */
final class CleanLayout {
  private static final int DEEPEST_HANG = 8;

  private final Page page;

  CleanLayout(Page page) {
    this.page = page;
  }

  void write(Redline redline) {
    String notice = Gate.line(redline.after().about().notice());
    if (!notice.isEmpty()) {
      page.line(new InkText().append(notice, Ink.EMPHASIS));
    }
    for (Unit unit : Unit.of(redline)) {
      if (unit.head() != null) {
        heading(unit.head(), true);
      } else if (unit.isConclusion()) {
        page.gap();
      }
      paragraphs(unit.paragraphs());
    }
  }

  private void heading(MarkedBlock head, boolean apart) {
    InkText text = BlockText.of(head, BlockText.Side.NEW, false).text().stripped();
    if (text.isBlank()) {
      return;
    }
    if (apart) {
      page.gap();
    }
    page.paragraph(' ', text, 0, 2);
  }

  private void paragraphs(List<Unit.Paragraph> paragraphs) {
    boolean apart = false;
    for (int at = 0; at < paragraphs.size(); at++) {
      Unit.Paragraph paragraph = paragraphs.get(at);
      if (apart) {
        page.gap();
      }
      if (paragraph.isRow()) {
        int end = at;
        while (end < paragraphs.size() && paragraphs.get(end).isRow()) {
          end++;
        }
        table(paragraphs.subList(at, end));
        at = end - 1;
        apart = true;
      } else if (Selection.isTitle(paragraph)) {
        heading(paragraph.first(), false);
        apart = false;
      } else {
        text(paragraph);
        apart = !Selection.isEmpty(paragraph) && endsApart(paragraph.first());
      }
    }
  }

  private void text(Unit.Paragraph paragraph) {
    BlockText.Result result = BlockText.of(paragraph.first(), BlockText.Side.NEW, false);
    if (!result.text().isBlank()) {
      int indent = page.indent(paragraph.depth());
      int hang = indent + Math.min(result.lead(), DEEPEST_HANG);
      page.paragraph(' ', result.text(), indent, hang);
    }
  }

  /** Whether a blank line follows in the source. */
  private static boolean endsApart(MarkedBlock block) {
    for (Piece piece : block.pieces()) {
      if (piece.part() == Part.GAP) {
        return piece.after().indexOf('\n') != piece.after().lastIndexOf('\n');
      }
    }
    return false;
  }

  private void table(List<Unit.Paragraph> rows) {
    AlignedTable table = AlignedTable.of(rows);
    int indent = page.indent(rows.get(0).depth() - 1);
    if (table.width() + indent + Page.MARGIN <= page.options().width()) {
      table.lines().forEach(line -> page.paragraph(' ', line, indent, indent));
      return;
    }
    TableRows keyed = new TableRows();
    keyed.start();
    List<InkText> lines = new ArrayList<>();
    for (Unit.Paragraph row : rows) {
      keyed.pass(row);
      lines.add(keyed.text(row, BlockText.Side.NEW, false).text());
    }
    lines.forEach(line -> page.paragraph(' ', line, indent, indent + 2));
  }
}
