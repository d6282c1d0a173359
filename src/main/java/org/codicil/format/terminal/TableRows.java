package org.codicil.format.terminal;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Kind;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.MarkedBlock.Status;

/**
 * Rows of a table as lines: {@code Isle of Ram · Status: covered}. The first cell is the row's key;
 * of a row that stands only the cells that changed follow it, each after its column's name.
 */
final class TableRows {
  private List<String> columns = List.of();
  private Unit.Paragraph header;

  /** Forgets the last table. */
  void start() {
    columns = List.of();
    header = null;
  }

  /** Must see every paragraph in order, shown or not: a table's first row names its columns. */
  void pass(Unit.Paragraph paragraph) {
    Kind kind = paragraph.first().provision().kind();
    if (kind != Kind.ROW) {
      start();
    } else if (header == null) {
      header = paragraph;
      columns = new ArrayList<>();
      for (MarkedBlock cell : cells(paragraph)) {
        columns.add(BlockText.of(cell, side(cell), false).text().toString().strip());
      }
    }
  }

  private static BlockText.Side side(MarkedBlock block) {
    return block.after() == null ? BlockText.Side.OLD : BlockText.Side.NEW;
  }

  static List<MarkedBlock> cells(Unit.Paragraph row) {
    return row.blocks().subList(1, row.blocks().size());
  }

  BlockText.Result text(Unit.Paragraph row, BlockText.Side side, boolean brackets) {
    InkText line = new InkText();
    boolean stands = row.first().status() == Status.KEPT && row != header && row.isChanged();
    List<MarkedBlock> cells = cells(row);
    for (int at = 0; at < cells.size(); at++) {
      MarkedBlock cell = cells.get(at);
      if (at > 0 && stands && !Unit.isChanged(cell)) {
        continue;
      }
      InkText words = BlockText.of(cell, side, brackets).text();
      if (words.isBlank()) {
        continue;
      }
      if (line.length() > 0) {
        line.append(" · ", Ink.FAINT);
      }
      boolean named = at > 0 && row != header && at < columns.size() && !columns.get(at).isEmpty();
      if (named) {
        line.append(columns.get(at) + ": ", Ink.FAINT);
      }
      line.append(words.stripped());
    }
    return new BlockText.Result(line, 2);
  }
}
