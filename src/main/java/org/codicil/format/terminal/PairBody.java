package org.codicil.format.terminal;

import java.util.List;
import org.codicil.redline.MarkedBlock;

/** Sets a unit in two columns under a rule with its name: old on the left, new on the right. */
final class PairBody implements UnitBody {
  private static final String BETWEEN = " │ ";

  private final Page page;
  private final Names names;
  private final boolean brackets;
  private final int column;
  private final TableRows rows = new TableRows();

  PairBody(Page page, Names names) {
    this.page = page;
    this.names = names;
    this.brackets = !page.options().colour();
    this.column = (page.options().width() - Page.MARGIN - BETWEEN.length()) / 2;
  }

  @Override
  public void context(Unit container) {
    page.gap();
    heading(container.head());
    container.paragraphs().stream()
        .filter(Selection::isTitle)
        .forEach(title -> heading(title.first()));
  }

  private void heading(MarkedBlock head) {
    InkText text = side(head, BlockText.Side.NEW);
    if (!text.isBlank()) {
      page.paragraph(' ', text, 0, 2);
    }
  }

  /** A heading is repeated in the columns if it says more than the rule above it. */
  private void heads(MarkedBlock head, String name) {
    InkText old = side(head, BlockText.Side.OLD);
    InkText now = side(head, BlockText.Side.NEW);
    boolean said = now.toString().equals(name) && old.toString().equals(name);
    if (!said || head.isMarked()) {
      pair(head, old, now);
    }
  }

  @Override
  public void write(Unit unit) {
    page.gap();
    String items = names.items(unit);
    page.named(names.of(unit) + (items.isEmpty() ? "" : " · " + items));
    if (unit.head() != null) {
      heads(unit.head(), names.of(unit));
      if (Selection.isMereMove(unit)) {
        return;
      }
    }
    List<Unit.Paragraph> paragraphs = unit.paragraphs();
    boolean[] shown = Selection.of(paragraphs, page.options().context());
    int skipped = 0;
    rows.start();
    for (int at = 0; at < shown.length; at++) {
      Unit.Paragraph paragraph = paragraphs.get(at);
      rows.pass(paragraph);
      if (shown[at]) {
        fold(skipped);
        skipped = 0;
        pair(
            paragraph.first(),
            side(paragraph, BlockText.Side.OLD),
            side(paragraph, BlockText.Side.NEW));
      } else {
        skipped += Selection.isEmpty(paragraph) ? 0 : 1;
      }
    }
    fold(skipped);
  }

  private void fold(int skipped) {
    if (skipped > 0) {
      InkText line = new InkText().append(Fold.paragraphs(skipped), Ink.FAINT);
      page.columns(line, line, column, BETWEEN);
    }
  }

  private InkText side(Unit.Paragraph paragraph, BlockText.Side side) {
    return paragraph.isRow()
        ? rows.text(paragraph, side, brackets).text()
        : side(paragraph.first(), side);
  }

  /** One side of a block; empty where the block is not in that text. */
  private InkText side(MarkedBlock block, BlockText.Side side) {
    boolean here =
        switch (block.status()) {
          case KEPT -> true;
          case DELETED, MOVED_AWAY -> side == BlockText.Side.OLD;
          case INSERTED, MOVED_HERE -> side == BlockText.Side.NEW;
        };
    return here ? BlockText.of(block, side, brackets).text().stripped() : new InkText();
  }

  private void pair(MarkedBlock block, InkText old, InkText now) {
    String note = names.move(block);
    if (!note.isEmpty()) {
      boolean away = block.status() == MarkedBlock.Status.MOVED_AWAY;
      (away ? old : now).append(" · " + note, Ink.FAINT);
    }
    if (!old.isBlank() || !now.isBlank()) {
      page.columns(old, now, column, BETWEEN);
    }
  }
}
