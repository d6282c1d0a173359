package org.codicil.charter;

import java.util.List;

/** How rows and columns are named: a row by its first cell, a column by its head. */
final class Tables {
  private static final int LONGEST = 80;

  private Tables() {}

  /** The words of the row's first cell, or empty where they do not tell it from another row. */
  static String rowKey(Charter charter, Provision table, Provision row) {
    String key = row.children().isEmpty() ? "" : plain(charter, row.children().get(0));
    return isName(key) && count(charter, table.children(), key) == 1 ? key : "";
  }

  /** The words at the head of the cell's column, or empty where they do not tell it apart. */
  static String columnKey(Charter charter, Provision table, Provision cell) {
    List<Provision> heads = table.children().get(0).children();
    if (cell.ordinal() > heads.size()) {
      return "";
    }
    String key = plain(charter, heads.get(cell.ordinal() - 1));
    long same = heads.stream().filter(head -> plain(charter, head).equalsIgnoreCase(key)).count();
    return isName(key) && same == 1 ? key : "";
  }

  private static boolean isName(String key) {
    return !key.isEmpty()
        && key.length() <= LONGEST
        && key.codePoints().noneMatch(c -> "“”\"[]|".indexOf(c) >= 0);
  }

  private static long count(Charter charter, List<Provision> rows, String key) {
    return rows.stream()
        .filter(row -> !row.children().isEmpty())
        .filter(row -> plain(charter, row.children().get(0)).equalsIgnoreCase(key))
        .count();
  }

  /** A provision's own words without signs, on one line. */
  static String plain(Charter charter, Provision provision) {
    Block block = provision.block();
    CharSequence words =
        Cleaned.of(charter.text(), block.textStart(), block.textEnd(), provision.inlines()).words();
    return squeeze(words);
  }

  /** Whether a unit's own words, or its heading's, are these. */
  static boolean isTitled(Charter charter, Provision provision, String wanted) {
    if (!provision.kind().isHeaded() || wanted.isEmpty()) {
      return false;
    }
    Block block = provision.block();
    boolean own =
        block.textEnd() - block.textStart() >= wanted.length()
            && plain(charter, provision).equalsIgnoreCase(wanted);
    return own
        || provision.children().stream()
            .limit(1)
            .anyMatch(p -> p.kind() == Kind.HEADING && plain(charter, p).equalsIgnoreCase(wanted));
  }

  static String squeeze(CharSequence words) {
    StringBuilder line = new StringBuilder(words.length());
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      boolean blank = Character.isWhitespace(c) || Numerals.isBlank(c);
      if (!blank) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}
