package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the section of instructions in a draft and cuts it into numbered items, line by line. An
 * item begins with a number and a full stop at the margin; its further lines are indented, quoted,
 * fenced, or lettered where the item announced them with a colon. A heading of the third level that
 * names a charter begins the part that amends it.
 */
final class ItemSplitter {
  /** One item as it stands in the draft; number 0 is a paragraph without a number. */
  record Raw(int number, Setting setting, int start, int end, ItemText text) {}

  private final String draft;
  private final Phrasebook book;
  private final List<Raw> items = new ArrayList<>();
  private final List<Integer> openFences = new ArrayList<>();
  private boolean found;
  private ItemText open;
  private int number;
  private int lineStart;
  private int start;
  private int end;
  private String work = "";
  private boolean afterBlank;

  private ItemSplitter(String draft, Phrasebook book) {
    this.draft = draft;
    this.book = book;
  }

  /**
   * What was found.
   *
   * @param found whether the draft has a section of instructions
   * @param openFences offsets of fences that are never closed
   */
  record Cut(boolean found, List<Raw> items, List<Integer> openFences) {}

  static Cut split(String draft, Phrasebook book) {
    ItemSplitter splitter = new ItemSplitter(draft, book);
    splitter.run();
    return new Cut(splitter.found, splitter.items, splitter.openFences);
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
    boolean apart = afterBlank;
    afterBlank = line.isBlank();
    if (afterBlank) {
      return next;
    }
    int indent = indentOf(line);
    if (line.charAt(indent) == '>') {
      return block(at + indent, at);
    }
    Optional<PayloadBlock> payload = payload(at, indent, apart);
    if (payload.isPresent()) {
      return take(payload.get(), at + indent);
    }
    if (line.startsWith("### ")) {
      close();
      Optional<String> named = book.work(headingWords(line));
      work = named.orElse(work);
      if (named.isPresent()) {
        return next;
      }
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
      if (open == null || indent == 0 && !isPoint(line)) {
        close();
        begin(0, at, at + indent);
      }
      open.addLine(draft, at + indent, at + line.length());
    }
    end = at + line.length();
    return next;
  }

  /** A fenced block, or one set in by four blanks more than the item's words after a colon. */
  private Optional<PayloadBlock> payload(int at, int indent, boolean apart) {
    if (open == null) {
      return Optional.empty();
    }
    boolean deep = number > 0 && indent >= start - lineStart + 4;
    return PayloadBlock.fenced(draft, at)
        .or(
            () ->
                deep && apart && open.announces()
                    ? Optional.of(PayloadBlock.indented(draft, at, indent))
                    : Optional.empty());
  }

  private int take(PayloadBlock payload, int from) {
    open.addBlock(payload.lines(), from, payload.end());
    if (!payload.closed()) {
      openFences.add(from);
    }
    end = payload.end();
    return payload.next();
  }

  /** "(a) …" at the margin, below an item that announces several acts or has begun to list them. */
  private boolean isPoint(String line) {
    boolean lettered = line.matches("\\(?([a-z]|[а-я]|[ivx]{1,5}|[0-9]{1,2})\\) .*");
    return lettered
        && number > 0
        && (open.announces() || open.words().matches(".*: \\(?\\S{1,2}\\) .*"));
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
      String words = draft.substring(at + indent + 1, next).replaceFirst("\r?\n$", "");
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
      Setting setting = new Setting(work, lineStart, "", "");
      items.add(new Raw(number, setting, start, end, open.trimmed()));
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
