package org.codicil.format.markdown;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Passage;
import org.codicil.charter.Passage.Shape;

/**
 * Reads a pipe table of words alone: bars at both ends of every line, one line of headings, a line
 * of dashes, and as many filled cells in every row. The parser needs the square of the number of
 * rows; this needs one pass.
 */
final class PlainTable {
  private final String text;
  private final List<Passage> rows = new ArrayList<>();
  private int end;

  private PlainTable(String text) {
    this.text = text;
  }

  /**
   * The table that begins here, at the margin, with the blank line or the end after it; or null.
   */
  static PlainTable read(String text, int from) {
    PlainTable table = new PlainTable(text);
    return table.lines(from) ? table : null;
  }

  /** Where the line after its last one begins. */
  int end() {
    return end;
  }

  Passage passage() {
    return Passage.holding(Shape.TABLE, rows.get(0).start(), 0, rows);
  }

  private boolean lines(int from) {
    int at = from;
    int columns = 0;
    for (int line = 0; line == 0 || at < text.length() && !PlainLine.isBlank(text, at); line++) {
      int to = PlainLine.end(text, at);
      List<Passage> cells = cells(at, to);
      boolean dashes = cells != null && cells.stream().allMatch(this::isDashes);
      if (cells == null || line > 0 && cells.size() != columns || dashes != (line == 1)) {
        return false;
      }
      if (line == 0 && cells.stream().allMatch(this::isRule)) {
        return false;
      }
      if (!dashes) {
        int bar = at + 1;
        rows.add(new Passage(Shape.ROW, at, -1, -1, bar, bar, 0, List.of(), cells));
      }
      columns = cells.size();
      at = Math.min(to + 1, text.length());
      end = at;
    }
    return rows.size() > 1;
  }

  /** The cells of a line, or null if it is not of this simple kind. */
  private List<Passage> cells(int from, int to) {
    if (to - from < 3 || text.charAt(from) != '|' || text.charAt(to - 1) != '|') {
      return null;
    }
    List<Passage> cells = new ArrayList<>();
    int at = from + 1;
    while (at < to) {
      int bar = text.indexOf('|', at);
      int words = PlainLine.indented(text, at);
      int last = bar;
      while (last > words && text.charAt(last - 1) == ' ') {
        last--;
      }
      boolean plain =
          words < last
              && !PlainLine.isBlankSign(text.charAt(words))
              && PlainLine.isPlain(text, words, last);
      if (!plain) {
        return null;
      }
      cells.add(Passage.of(Shape.CELL, words, words, last, 0));
      at = bar + 1;
    }
    return cells;
  }

  /** Whether a cell holds dashes and colons alone: the parser may see a table without a heading. */
  private boolean isRule(Passage cell) {
    for (int at = cell.textStart(); at < cell.textEnd(); at++) {
      if (text.charAt(at) != '-' && text.charAt(at) != ':') {
        return false;
      }
    }
    return true;
  }

  /** Whether a cell sets the columns: three dashes or more, a colon at either end. */
  private boolean isDashes(Passage cell) {
    int from = cell.textStart() + (text.charAt(cell.textStart()) == ':' ? 1 : 0);
    int to = cell.textEnd() - (text.charAt(cell.textEnd() - 1) == ':' ? 1 : 0);
    for (int at = from; at < to; at++) {
      if (text.charAt(at) != '-') {
        return false;
      }
    }
    return to - from >= 3;
  }
}
