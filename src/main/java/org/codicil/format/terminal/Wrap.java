package org.codicil.format.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines. Lines end at blanks, after a hyphen inside a word, and between wide
 * characters; a word longer than a line is broken where it must, so that no line is ever cut.
 */
final class Wrap {
  /** A line: the characters from {@code start} to before {@code end}, {@code columns} wide. */
  record Line(int start, int end, int columns) {}

  /** Signs that may not begin a line of wide characters. */
  private static final String CLOSING = "、。，．：；！？）」』】〉》〕］｝ー々";

  private Wrap() {}

  /**
   * @param first columns of the first line
   * @param rest columns of the others
   */
  static List<Line> lines(CharSequence text, int first, int rest) {
    List<Line> lines = new ArrayList<>();
    int room = first;
    int start = skipBlanks(text, 0);
    int columns = 0;
    int breakAt = -1;
    int columnsAtBreak = 0;
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        lines.add(line(text, start, at, columns));
        room = rest;
        start = skipBlanks(text, at + 1);
        at = start;
        columns = 0;
        breakAt = -1;
        continue;
      }
      int end = DisplayWidth.clusterEnd(text, at);
      int width = DisplayWidth.cluster(text, at, end);
      if (c == ' ') {
        breakAt = end;
        columnsAtBreak = columns + width;
      } else if (columns + width > room && at > start) {
        if (breakAt <= start) {
          breakAt = at;
          columnsAtBreak = columns;
        }
        lines.add(line(text, start, breakAt, columnsAtBreak));
        room = rest;
        start = breakAt;
        columns -= columnsAtBreak;
        breakAt = -1;
      }
      columns += width;
      if (c != ' ' && mayBreakAfter(text, at, end)) {
        breakAt = end;
        columnsAtBreak = columns;
      }
      at = end;
    }
    if (start < text.length() || lines.isEmpty()) {
      lines.add(line(text, start, text.length(), columns));
    }
    return lines;
  }

  private static Line line(CharSequence text, int start, int end, int columns) {
    int last = end;
    int left = columns;
    while (last > start && text.charAt(last - 1) == ' ') {
      last--;
      left--;
    }
    return new Line(start, last, left);
  }

  private static int skipBlanks(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean mayBreakAfter(CharSequence text, int at, int end) {
    if (end >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    if (c < 0x1100 || c == '—' || c == '–') {
      boolean dash = c == '-' || c == '—' || c == '–' || c == '/';
      return dash
          && at > 0
          && Character.isLetter(text.charAt(at - 1))
          && Character.isLetter(text.charAt(end));
    }
    int next = Character.codePointAt(text, end);
    return DisplayWidth.isWide(Character.codePointAt(text, at))
        && DisplayWidth.isWide(next)
        && CLOSING.indexOf(next) < 0
        && "（「『【〈《〔［｛".indexOf(c) < 0;
  }
}
