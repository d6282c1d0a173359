package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the section of instructions in a draft and cuts it into numbered items, line by line. An
 * item begins with a number and a full stop at the margin; its further lines are indented or
 * quoted.
 */
final class ItemSplitter {
  /** One item as it stands in the draft; number 0 is a paragraph without a number. */
  record Raw(int number, int lineStart, int start, int end, ItemText text) {}

  private final String draft;
  private final Phrasebook book;
  private final List<Raw> items = new ArrayList<>();
  private boolean found;
  private ItemText open;
  private int number;
  private int lineStart;
  private int start;
  private int end;

  private ItemSplitter(String draft, Phrasebook book) {
    this.draft = draft;
    this.book = book;
  }

  /** The items, or null where the draft has no section of instructions. */
  static List<Raw> split(String draft, Phrasebook book) {
    ItemSplitter splitter = new ItemSplitter(draft, book);
    splitter.run();
    return splitter.found ? splitter.items : null;
  }

  private void run() {
    boolean inside = false;
    for (int at = 0; at < draft.length(); ) {
      int newline = draft.indexOf('\n', at);
      int next = newline < 0 ? draft.length() : newline + 1;
      String line = draft.substring(at, next).stripTrailing();
      if (isSection(line)) {
        close();
        inside = headingWords(line).equalsIgnoreCase(book.word("section"));
        found |= inside;
      } else if (inside) {
        at = line(at, next, line);
        continue;
      }
      at = next;
    }
    close();
  }

  /** A heading of the first or second level. */
  private static boolean isSection(String line) {
    return line.startsWith("# ") || line.startsWith("## ");
  }

  private static String headingWords(String line) {
    return line.substring(line.indexOf(' ')).replaceAll("#+\\s*$", "").strip();
  }

  /** Takes in a line, or all lines of a block; returns where the next line begins. */
  private int line(int at, int next, String line) {
    if (line.isBlank()) {
      return next;
    }
    int indent = indentOf(line);
    if (line.charAt(indent) == '>') {
      return block(at + indent, at);
    }
    int figures = figures(line);
    if (figures > 0) {
      close();
      int from = at + figures;
      while (from < next && draft.charAt(from) == ' ') {
        from++;
      }
      begin(Integer.parseInt(line.substring(0, figures - 1)), at, from);
      open.addLine(draft, from, at + line.length());
    } else {
      if (indent == 0 || open == null) {
        close();
        begin(0, at, at + indent);
      }
      open.addLine(draft, at + indent, at + line.length());
    }
    end = at + line.length();
    return next;
  }

  private int block(int from, int lineAt) {
    if (open == null) {
      begin(0, lineAt, from);
    }
    StringBuilder lines = new StringBuilder();
    int at = lineAt;
    while (at < draft.length()) {
      int newline = draft.indexOf('\n', at);
      int next = newline < 0 ? draft.length() : newline + 1;
      String line = draft.substring(at, next).stripTrailing();
      int indent = indentOf(line);
      if (indent >= line.length() || line.charAt(indent) != '>') {
        break;
      }
      String words = draft.substring(at + indent + 1, next).replaceAll("[\r\n]+$", "");
      lines.append(words.startsWith(" ") ? words.substring(1) : words).append('\n');
      end = at + line.length();
      at = next;
    }
    open.addBlock(lines.substring(0, Math.max(0, lines.length() - 1)), from, end);
    return at;
  }

  private void begin(int itemNumber, int line, int from) {
    open = new ItemText();
    number = itemNumber;
    lineStart = line;
    start = from;
    end = from;
  }

  private void close() {
    if (open != null) {
      items.add(new Raw(number, lineStart, start, end, open.trimmed()));
      open = null;
    }
  }

  private static int indentOf(String line) {
    int indent = 0;
    while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
      indent++;
    }
    return indent;
  }

  /** The length of "12." at the margin, or 0. */
  private static int figures(String line) {
    int at = 0;
    while (at < line.length() && at < 6 && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
      at++;
    }
    boolean item = at > 0 && at < line.length() && line.charAt(at) == '.';
    return item && (at + 1 == line.length() || line.charAt(at + 1) == ' ') ? at + 1 : 0;
  }
}
