package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Instruction.Repeal;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/** Words what makes one table of another where all that came or went is one column. */
final class ColumnOps {
  private final Blocks old;
  private final Blocks now;
  private final Phrasebook book;

  ColumnOps(Blocks old, Blocks now, Phrasebook book) {
    this.old = old;
    this.now = now;
    this.book = book;
  }

  /** The instruction; empty where the tables differ otherwise. */
  Optional<Op> of(Provision before, Provision after) {
    if (before.kind() != Kind.TABLE || after.kind() != Kind.TABLE) {
      return Optional.empty();
    }
    List<List<String>> was = cells(old, before);
    List<List<String>> is = cells(now, after);
    if (was.isEmpty() || was.size() != is.size() || was.get(0).size() < 2) {
      return Optional.empty();
    }
    if (was.get(0).size() == is.get(0).size() + 1) {
      int gone = added(is, was);
      return gone < 0 || !isOnlyHead(was.get(0), gone)
          ? Optional.empty()
          : Optional.of(op(new Repeal(target(before, was.get(0).get(gone))), before));
    }
    int came = is.get(0).size() == was.get(0).size() + 1 ? added(was, is) : -1;
    if (came < 0 || is.stream().anyMatch(row -> row.get(came).indexOf('|') >= 0)) {
      return Optional.empty();
    }
    int beside = Math.max(0, came - 1);
    return isOnlyHead(was.get(0), beside)
        ? Optional.of(op(insertion(before, was.get(0).get(beside), is, came), before))
        : Optional.empty();
  }

  private Instruction insertion(Provision table, String head, List<List<String>> rows, int column) {
    StringBuilder payload = new StringBuilder();
    for (List<String> row : rows) {
      payload.append("| ").append(row.get(column)).append(row.get(column).isEmpty() ? "|" : " |");
      payload.append(payload.indexOf("\n") < 0 ? "\n| --- |\n" : "\n");
    }
    Position position = column == 0 ? Position.BEFORE : Position.AFTER;
    return new Insertion(target(table, head), position, payload.toString().stripTrailing());
  }

  /** The words of the cells, row by row. */
  private static List<List<String>> cells(Blocks blocks, Provision table) {
    List<List<String>> rows = new ArrayList<>();
    for (Provision row : Tables.rows(table)) {
      rows.add(
          row.children().stream()
              .map(cell -> Quotation.plain(blocks.charter().ownText(cell)))
              .toList());
    }
    return rows;
  }

  /** The one column that the wide rows have and the narrow ones lack; -1 where it is not one. */
  private static int added(List<List<String>> narrow, List<List<String>> wide) {
    for (int column = 0; column < wide.get(0).size(); column++) {
      int all = 0;
      while (all < wide.size() && isWithout(wide.get(all), column, narrow.get(all))) {
        all++;
      }
      if (all == wide.size()) {
        return column;
      }
    }
    return -1;
  }

  private static boolean isWithout(List<String> wide, int column, List<String> narrow) {
    if (column >= wide.size()) {
      return false;
    }
    List<String> rest = new ArrayList<>(wide);
    rest.remove(column);
    return rest.equals(narrow);
  }

  private static boolean isOnlyHead(List<String> heads, int column) {
    String head = heads.get(column);
    return !head.isBlank() && heads.stream().filter(head::equalsIgnoreCase).count() == 1;
  }

  private Target target(Provision table, String head) {
    Provision holder = table.ordinal() > 1 ? table : old.charter().parent(table).orElse(table);
    String citation = old.cite(holder == old.charter().root() ? table : holder);
    return new Target(book.cited(citation).citation(), Facet.COLUMN, 0, head);
  }

  private static Op op(Instruction instruction, Provision table) {
    return new Op(instruction, table, table);
  }
}
