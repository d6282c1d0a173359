package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/** Tables by their rows and the words at the heads of their columns. */
final class Tables {
  private Tables() {}

  /** The table that is, holds or lies in the provision; the first where there are several. */
  static Optional<Provision> table(Blocks blocks, Provision provision) {
    Provision at = provision;
    while (at.kind() == Kind.ROW || at.kind() == Kind.CELL) {
      at = blocks.charter().parent(at).orElseThrow();
    }
    List<Provision> found = new ArrayList<>();
    at.forEach(
        p -> {
          if (p.kind() == Kind.TABLE) {
            found.add(p);
          }
        });
    return found.stream().findFirst();
  }

  static List<Provision> rows(Provision table) {
    return table.children().stream().filter(c -> c.kind() == Kind.ROW).toList();
  }

  /** The words at the heads of the columns of the provision's table. */
  static List<String> heads(Blocks blocks, Provision provision) {
    return table(blocks, provision).stream()
        .flatMap(table -> rows(table).stream().limit(1))
        .flatMap(row -> row.children().stream())
        .map(cell -> Quotation.plain(blocks.charter().ownText(cell)))
        .toList();
  }

  /** The index of a column, or -1. */
  static int column(Blocks blocks, Provision provision, String head) {
    List<String> heads = heads(blocks, provision);
    for (int i = 0; i < heads.size(); i++) {
      if (heads.get(i).equalsIgnoreCase(Quotation.plain(head))) {
        return i;
      }
    }
    return -1;
  }

  static Optional<Provision> cell(Blocks blocks, Provision row, String head) {
    int column = row.kind() == Kind.ROW ? column(blocks, row, head) : -1;
    return column >= 0 && column < row.children().size()
        ? Optional.of(row.children().get(column))
        : Optional.empty();
  }

  /** A row's key: the words of its first cell. */
  static String key(Blocks blocks, Provision row) {
    return row.children().isEmpty()
        ? ""
        : Quotation.plain(blocks.charter().ownText(row.children().get(0)));
  }

  /** The table's lines with a column taken out, or with one put in after it. */
  static String withoutColumn(String table, int column) {
    return eachLine(table, cells -> cells.remove(column));
  }

  /**
   * @param values the head and then one value a row
   */
  static String withColumn(String table, int before, List<String> values) {
    int[] line = {0};
    return eachLine(
        table,
        cells -> {
          boolean rule = line[0] == 1;
          int value = line[0] == 0 ? 0 : line[0] - 1;
          cells.add(
              Math.min(before, cells.size()),
              rule ? " --- " : " " + (value < values.size() ? values.get(value) : "") + " ");
          line[0]++;
        });
  }

  private static String eachLine(String table, java.util.function.Consumer<List<String>> change) {
    StringBuilder out = new StringBuilder();
    for (String line : table.split("(?<=\n)")) {
      String words = line.stripTrailing();
      String indent = words.substring(0, words.length() - words.stripLeading().length());
      List<String> cells = new ArrayList<>(cells(words.strip()));
      change.accept(cells);
      out.append(indent).append('|').append(String.join("|", cells)).append('|');
      out.append(line.substring(words.length()));
    }
    return out.toString();
  }

  /** The cells of a table's line, blanks kept; an escaped bar is no border. */
  static List<String> cells(String line) {
    String inner = line.startsWith("|") ? line.substring(1) : line;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == '|' && (i == 0 || inner.charAt(i - 1) != '\\')) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(cell.toString());
    }
    return cells;
  }
}
