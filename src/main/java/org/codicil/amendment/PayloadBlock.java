package org.codicil.amendment;

import java.util.Optional;

/**
 * New text that a draft sets off other than by a blockquote: between fences ({@code ```}, {@code
 * ~~~} or {@code :::}, closed by at least as many), or indented. A fence may name a language, which
 * says nothing.
 *
 * @param lines its lines, without the indent they share because of where they stand
 * @param end offset after its last sign
 * @param next offset of the line after it
 * @param closed false for a fence that the draft never closes; its lines are then all the rest
 */
record PayloadBlock(String lines, int end, int next, boolean closed) {
  private static final String SIGNS = "`~:";

  /** The fenced block that begins with the line at this offset. */
  static Optional<PayloadBlock> fenced(String draft, int lineAt) {
    String opening = line(draft, lineAt);
    int indent = indentOf(opening);
    int length = fence(opening, indent);
    if (length < 3) {
      return Optional.empty();
    }
    StringBuilder lines = new StringBuilder();
    int at = next(draft, lineAt);
    while (at < draft.length()) {
      String line = line(draft, at);
      int own = indentOf(line);
      boolean same = own < line.length() && line.charAt(own) == opening.charAt(indent);
      if (same && fence(line, own) >= length && line.length() == own + fence(line, own)) {
        return Optional.of(block(lines, at + line.length(), next(draft, at), true));
      }
      lines.append(line.substring(Math.min(own, indent))).append('\n');
      at = next(draft, at);
    }
    return Optional.of(block(lines, draft.stripTrailing().length(), draft.length(), false));
  }

  /** The lines from this offset on that are indented at least so much, blank ones between them. */
  static PayloadBlock indented(String draft, int lineAt, int indent) {
    StringBuilder lines = new StringBuilder();
    StringBuilder blank = new StringBuilder();
    int end = lineAt;
    int after = lineAt;
    for (int at = lineAt; at < draft.length(); at = next(draft, at)) {
      String line = line(draft, at);
      if (line.isBlank()) {
        blank.append('\n');
      } else if (indentOf(line) < indent) {
        break;
      } else {
        lines.append(blank).append(line.substring(indent)).append('\n');
        blank.setLength(0);
        end = at + line.length();
        after = next(draft, at);
      }
    }
    return block(lines, end, after, true);
  }

  private static PayloadBlock block(StringBuilder lines, int end, int next, boolean closed) {
    return new PayloadBlock(lines.substring(0, Math.max(0, lines.length() - 1)), end, next, closed);
  }

  private static int fence(String line, int indent) {
    if (indent >= line.length() || SIGNS.indexOf(line.charAt(indent)) < 0) {
      return 0;
    }
    int at = indent;
    while (at < line.length() && line.charAt(at) == line.charAt(indent)) {
      at++;
    }
    return at - indent;
  }

  private static int indentOf(String line) {
    int indent = 0;
    while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
      indent++;
    }
    return indent;
  }

  private static int next(String draft, int at) {
    int newline = draft.indexOf('\n', at);
    return newline < 0 ? draft.length() : newline + 1;
  }

  private static String line(String draft, int at) {
    return draft.substring(at, next(draft, at)).stripTrailing();
  }
}
