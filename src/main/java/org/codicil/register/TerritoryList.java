package org.codicil.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/**
 * Territories as people keep them in a spreadsheet, on the way to becoming a schedule. The first
 * line names the columns: {@code state,territory,kind,status,limits,note}; limits and note may be
 * left out, others may follow and are kept.
 *
 * @param columns the heads of the columns
 * @param rows one for each territory, as many cells as columns
 */
public record TerritoryList(List<String> columns, List<List<String>> rows) {
  private static final List<String> NEEDED = List.of("state", "territory", "kind", "status");
  private static final List<String> STATUSES = List.of("covered", "disputed", "excluded");

  public TerritoryList {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a CSV file. Errors, each at its line and column: csv/quote, territory/no-column,
   * territory/no-row, territory/row-length, territory/empty, territory/status, territory/duplicate.
   */
  public static Outcome<TerritoryList> read(String name, String text) {
    Outcome<List<List<Csv.Field>>> csv = Csv.read(name, text);
    if (csv.value().isEmpty()) {
      return Outcome.failure(csv.diagnostics());
    }
    List<List<Csv.Field>> all = csv.value().get();
    List<String> columns = new ArrayList<>();
    if (!all.isEmpty()) {
      all.get(0).forEach(field -> columns.add(field.value().toLowerCase(Locale.ROOT)));
    }
    for (String needed : NEEDED) {
      if (!columns.contains(needed)) {
        String hint = "the first line reads: state,territory,kind,status,limits,note";
        Place place = all.isEmpty() ? Place.of(name) : all.get(0).get(0).place();
        String message = "there is no column “" + needed + "”";
        return Outcome.failure(Diagnostic.error("territory/no-column", place, message, hint));
      }
    }
    return rows(name, columns, all);
  }

  private static Outcome<TerritoryList> rows(
      String name, List<String> columns, List<List<Csv.Field>> all) {
    List<Diagnostic> errors = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (List<Csv.Field> row : all.subList(1, all.size())) {
      Csv.Field first = row.get(0);
      if (row.size() != columns.size()) {
        errors.add(
            error(
                "row-length",
                first,
                "this row has " + row.size() + " values, the head " + columns.size(),
                "put values that hold a comma into quotation marks"));
        continue;
      }
      for (String needed : NEEDED) {
        Csv.Field field = row.get(columns.indexOf(needed));
        if (field.value().isEmpty()) {
          errors.add(error("empty", field, "the " + needed + " is missing", ""));
        }
      }
      Csv.Field status = row.get(columns.indexOf("status"));
      if (!status.value().isEmpty() && !STATUSES.contains(status.value())) {
        String hint = "a territory is covered, disputed or excluded";
        String message = "“" + status.value() + "” is no status";
        errors.add(error("status", status, message, Nearest.hint(status.value(), STATUSES, hint)));
      }
      Csv.Field territory = row.get(columns.indexOf("territory"));
      Integer other =
          seen.putIfAbsent(territory.value().toLowerCase(Locale.ROOT), territory.place().line());
      if (other != null && !territory.value().isEmpty()) {
        String message = "“" + territory.value() + "” is listed already, in line " + other;
        String hint = "an amendment must be able to name the row; keep one, or tell them apart";
        errors.add(error("duplicate", territory, message, hint));
      }
      rows.add(row.stream().map(Csv.Field::value).toList());
    }
    if (all.size() == 1) {
      String message = "no territory is listed";
      errors.add(Diagnostic.error("territory/no-row", Place.of(name), message, "add a line each"));
    }
    return errors.isEmpty()
        ? Outcome.of(new TerritoryList(columns, rows))
        : Outcome.failure(errors);
  }

  private static Diagnostic error(String what, Csv.Field at, String message, String hint) {
    return Diagnostic.error("territory/" + what, at.place(), message, hint);
  }

  /** The list as a Markdown table, without a line feed at the end. */
  public String table() {
    StringBuilder out = new StringBuilder();
    List<String> heads = new ArrayList<>();
    columns.forEach(c -> heads.add(c.substring(0, 1).toUpperCase(Locale.ROOT) + c.substring(1)));
    row(out, heads);
    out.append("|---".repeat(columns.size())).append("|\n");
    rows.forEach(cells -> row(out, cells));
    return out.toString().stripTrailing();
  }

  private static void row(StringBuilder out, List<String> cells) {
    for (String cell : cells) {
      String text = cell.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("|", "\\|");
      out.append(text.isEmpty() ? "| " : "| " + text + " ");
    }
    out.append("|\n");
  }
}
