package org.codicil.format.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Passage;
import org.codicil.charter.Passage.Shape;

/** Reads the rows and cells of a pipe table. Bars belong to rows and gaps, never to words. */
final class TableReader {
  private TableReader() {}

  static List<Passage> rows(String text, TableBlock table) {
    List<Passage> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableSeparator) {
        continue;
      }
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          rows.add(row(text, row));
        }
      }
    }
    return rows;
  }

  private static Passage row(String text, Node row) {
    int from = row.getStartOffset();
    int line = text.lastIndexOf('\n', from - 1) + 1;
    int at = blanks(text, from, row.getEndOffset());
    int bar = at < text.length() && text.charAt(at) == '|' ? at + 1 : line;
    List<Passage> cells = new ArrayList<>();
    int place = bar;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        Passage read = cell(text, (TableCell) cell, place);
        cells.add(read);
        int next = text.indexOf('|', read.textEnd());
        place = next < 0 || next >= row.getEndOffset() ? read.textEnd() : next + 1;
      }
    }
    return new Passage(Shape.ROW, line, -1, -1, bar, bar, 0, List.of(), cells);
  }

  /**
   * @param place where the words of the cell can begin, after the bar: the parser gives a cell of
   *     no width the place 0
   */
  private static Passage cell(String text, TableCell cell, int place) {
    int from = Math.max(place, cell.getText().getStartOffset());
    int end = Math.max(from, cell.getText().getEndOffset());
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    from = blanks(text, from, end);
    return new Passage(
        Shape.CELL,
        from,
        -1,
        -1,
        from,
        end,
        0,
        InlineReader.inlines(text, cell, from, end),
        List.of());
  }

  private static int blanks(String text, int from, int to) {
    int at = from;
    while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
