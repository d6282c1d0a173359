package org.codicil.format.terminal;

import java.util.ArrayList;
import java.util.List;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;
import org.codicil.redline.Statistics;

/** One line for every changed unit: its name, words out and in, and a bar of them. */
final class StatLayout {
  private static final int LONGEST_BAR = 24;

  private final Page page;
  private final Names names;

  StatLayout(Page page, Names names) {
    this.page = page;
    this.names = names;
  }

  private record Row(String name, int out, int in, String note) {}

  void write(Redline redline) {
    List<Row> rows = new ArrayList<>();
    int widest = 0;
    int most = 1;
    int digits = 1;
    int longestName = page.options().width() / 2 - 4;
    for (Unit unit : Unit.of(redline)) {
      if (unit.isChanged()) {
        Row row = row(unit, longestName);
        rows.add(row);
        widest = Math.max(widest, DisplayWidth.of(row.name));
        most = Math.max(most, row.out + row.in);
        digits = Math.max(digits, Integer.toString(Math.max(row.out, row.in)).length());
      }
    }
    int room = page.options().width() - Page.MARGIN - widest - 2 * digits - 14;
    int bar = Math.max(4, Math.min(LONGEST_BAR, room));
    for (Row row : rows) {
      line(row, widest, digits, Math.min(1.0, (double) bar / most));
    }
  }

  private void line(Row row, int widest, int digits, double scale) {
    InkText line = new InkText().append(row.name, Ink.PLAIN);
    line.append(" ".repeat(widest - DisplayWidth.of(row.name) + 2), Ink.PLAIN);
    line.append(right(row.out, digits) + " out  " + right(row.in, digits) + " in  ", Ink.PLAIN);
    line.append("-".repeat(length(row.out, scale)), Ink.DELETED);
    line.append("+".repeat(length(row.in, scale)), Ink.INSERTED);
    if (!row.note.isEmpty()) {
      boolean bar = row.out + row.in > 0;
      line.append((bar ? " " : "") + row.note, Ink.FAINT);
    }
    page.tally(line, widest + 2);
  }

  private static String right(int number, int digits) {
    String text = Integer.toString(number);
    return " ".repeat(digits - text.length()) + text;
  }

  private static int length(int words, double scale) {
    return words == 0 ? 0 : Math.max(1, (int) Math.round(words * scale));
  }

  private Row row(Unit unit, int longest) {
    int[] words = new int[2];
    boolean look = false;
    List<String> moves = new ArrayList<>();
    if (unit.head() != null) {
      count(unit.head(), words, moves);
    }
    for (Unit.Paragraph paragraph : unit.paragraphs()) {
      for (MarkedBlock block : paragraph.blocks()) {
        count(block, words, moves);
      }
    }
    look = words[0] + words[1] == 0 && moves.isEmpty();
    String note = look ? "look only" : moves.isEmpty() ? "" : moves.get(0);
    if (moves.size() > 1) {
      note = Plural.count(moves.size(), "paragraph") + " moved";
    }
    String status =
        unit.head() == null
            ? ""
            : switch (unit.head().status()) {
              case INSERTED -> "new";
              case DELETED -> "repealed";
              default -> "";
            };
    return new Row(
        Names.shorten(names.of(unit), longest), words[0], words[1], note.isEmpty() ? status : note);
  }

  private void count(MarkedBlock block, int[] words, List<String> moves) {
    for (Piece piece : block.pieces()) {
      if (piece.mark() == Mark.DELETED || piece.mark() == Mark.METADATA) {
        words[0] += Statistics.words(piece.before());
      }
      if (piece.mark() == Mark.INSERTED || piece.mark() == Mark.METADATA) {
        words[1] += Statistics.words(piece.after());
      }
    }
    String move = names.move(block);
    if (!move.isEmpty()) {
      moves.add(move);
    }
  }
}
