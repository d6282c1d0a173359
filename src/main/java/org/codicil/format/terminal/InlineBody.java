package org.codicil.format.terminal;

import java.util.List;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.MarkedBlock.Status;

/** Sets a unit as one text: its heading, then those of its paragraphs that are to be seen. */
final class InlineBody implements UnitBody {
  private static final int EXCERPT = 60;
  private static final int DEEPEST_HANG = 8;

  private final Page page;
  private final Names names;
  private final boolean brackets;
  private final TableRows rows = new TableRows();

  InlineBody(Page page, Names names) {
    this.page = page;
    this.names = names;
    this.brackets = !page.options().colour();
  }

  @Override
  public void context(Unit container) {
    page.gap();
    heading(container.head());
    for (Unit.Paragraph paragraph : container.paragraphs()) {
      if (Selection.isTitle(paragraph)) {
        heading(paragraph.first());
      }
    }
  }

  @Override
  public void write(Unit unit) {
    page.gap();
    if (unit.head() != null) {
      heading(unit.head(), names.items(unit));
      if (Selection.isMereMove(unit)) {
        return;
      }
    }
    List<Unit.Paragraph> paragraphs = unit.paragraphs();
    boolean[] shown = Selection.of(paragraphs, page.options().context());
    boolean whole = unit.head() != null && unit.head().status() != Status.KEPT;
    int skipped = 0;
    rows.start();
    for (int at = 0; at < shown.length; at++) {
      Unit.Paragraph paragraph = paragraphs.get(at);
      rows.pass(paragraph);
      if (shown[at]) {
        fold(skipped);
        skipped = 0;
        paragraph(paragraph, whole);
      } else {
        skipped += Selection.isEmpty(paragraph) ? 0 : 1;
      }
    }
    fold(skipped);
  }

  private void fold(int skipped) {
    if (skipped > 0) {
      page.paragraph(' ', new InkText().append(Fold.paragraphs(skipped), Ink.FAINT), 2, 4);
    }
  }

  private void heading(MarkedBlock head) {
    heading(head, "");
  }

  /**
   * @param items the items of the instrument that are at work here, for the end of the line
   */
  private void heading(MarkedBlock head, String items) {
    boolean whole = head.status() != Status.KEPT;
    InkText text = BlockText.of(head, BlockText.Side.BOTH, brackets && !whole).text().stripped();
    note(text, names.move(head));
    if (!text.isBlank()) {
      int room = page.options().width() - Page.MARGIN - 1;
      int gap = room - DisplayWidth.of(text) - DisplayWidth.of(items);
      if (gap >= 2 && !items.isEmpty()) {
        text.append(" ".repeat(gap) + items, Ink.FAINT);
      } else {
        note(text, items);
      }
      page.paragraph(sign(head), text, 0, 2);
    }
  }

  private static void note(InkText text, String note) {
    if (!note.isEmpty()) {
      text.append(" · " + note, Ink.FAINT);
    }
  }

  private void paragraph(Unit.Paragraph paragraph, boolean whole) {
    MarkedBlock block = paragraph.first();
    if (Selection.isTitle(paragraph)) {
      heading(block);
      return;
    }
    int indent = page.indent(paragraph.depth());
    String note = names.move(block);
    if (block.status() == Status.MOVED_AWAY && !Selection.hasDeletion(paragraph)) {
      if (!note.isEmpty()) {
        away(block, note, indent);
      }
      return;
    }
    BlockText.Result result =
        paragraph.isRow()
            ? rows.text(paragraph, BlockText.Side.BOTH, brackets)
            : BlockText.of(block, BlockText.Side.BOTH, brackets);
    InkText text = result.text();
    note(text, note);
    if (!text.isBlank()) {
      char sign = whole && note.isEmpty() ? ' ' : sign(block);
      page.paragraph(sign, text, indent, indent + Math.min(result.lead(), DEEPEST_HANG));
    }
  }

  /** A paragraph that moved away: its first words and where it went. */
  private void away(MarkedBlock block, String note, int indent) {
    String words = BlockText.of(block, BlockText.Side.OLD, false).text().toString();
    String excerpt = Names.shorten(words.strip(), Math.min(EXCERPT, page.options().width() / 2));
    if (brackets) {
      excerpt = Ink.MOVED_AWAY.open() + excerpt + Ink.MOVED_AWAY.close();
    }
    InkText text = new InkText().append(excerpt, Ink.MOVED_AWAY);
    note(text, note);
    page.paragraph('<', text, indent, indent + 2);
  }

  /** The sign in the margin for a provision that came, went or moved as a whole. */
  static char sign(MarkedBlock block) {
    return switch (block.status()) {
      case KEPT -> ' ';
      case INSERTED -> '+';
      case DELETED -> '-';
      case MOVED_AWAY -> '<';
      case MOVED_HERE -> '>';
    };
  }
}
