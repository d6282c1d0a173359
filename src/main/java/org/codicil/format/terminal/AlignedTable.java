package org.codicil.format.terminal;

import java.util.ArrayList;
import java.util.List;
import org.codicil.redline.MarkedBlock;

/**
 * A table whose cells stand under each other.
 *
 * @param lines its rows, with a rule under the first
 * @param width columns of the widest row
 */
record AlignedTable(List<InkText> lines, int width) {
  private static final String BETWEEN = "  ";

  static AlignedTable of(List<Unit.Paragraph> rows) {
    List<List<InkText>> cells = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    for (Unit.Paragraph row : rows) {
      List<InkText> line = new ArrayList<>();
      for (MarkedBlock cell : TableRows.cells(row)) {
        InkText words = BlockText.of(cell, BlockText.Side.NEW, false).text().stripped();
        int at = line.size();
        line.add(words);
        if (at == widths.size()) {
          widths.add(0);
        }
        widths.set(at, Math.max(widths.get(at), DisplayWidth.of(words)));
      }
      cells.add(line);
    }
    List<InkText> lines = new ArrayList<>();
    int width = 0;
    for (List<InkText> row : cells) {
      InkText line = new InkText();
      for (int at = 0; at < row.size(); at++) {
        line.append(row.get(at));
        int pad = at + 1 < row.size() ? widths.get(at) - DisplayWidth.of(row.get(at)) : 0;
        line.append(" ".repeat(pad) + (at + 1 < row.size() ? BETWEEN : ""), Ink.PLAIN);
      }
      width = Math.max(width, DisplayWidth.of(line));
      lines.add(line);
      if (lines.size() == 1 && cells.size() > 1) {
        lines.add(rule(widths));
      }
    }
    return new AlignedTable(lines, width);
  }

  private static InkText rule(List<Integer> widths) {
    InkText rule = new InkText();
    for (int at = 0; at < widths.size(); at++) {
      rule.append((at == 0 ? "" : BETWEEN) + "─".repeat(widths.get(at)), Ink.FAINT);
    }
    return rule;
  }
}
