package org.codicil.format.markdown;

import java.util.List;
import org.codicil.charter.Passage;

/**
 * Lists that Markdown takes for code because they are indented by four, but that go on the list of
 * the paragraph before them: four blanks more for each level, as German and Dutch laws are written.
 */
final class IndentedList {
  private static final int STEP = 4;

  private IndentedList() {}

  /** Whether the first line begins like an item: "(a)", "a)", "1.", "aa)". */
  static boolean isList(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int start = at < to && text.charAt(at) == '(' ? at + 1 : at;
    int end = start;
    while (end < to && end - start <= 4 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean fenced = end > start && end < to && ").°".indexOf(text.charAt(end)) >= 0;
    return fenced && (end + 1 == to || Character.isWhitespace(text.charAt(end + 1)));
  }

  /** Adds a paragraph for every run of lines that are indented alike. */
  static void passages(String text, int from, int to, int lists, List<Passage> passages) {
    int start = -1;
    int words = -1;
    int end = from;
    int indent = 0;
    int line = from;
    while (line < to) {
      int first = line;
      while (first < to && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
        first++;
      }
      int next = text.indexOf('\n', line);
      next = next < 0 || next > to ? to : next + 1;
      boolean blank = first >= to || text.charAt(first) <= ' ';
      int columns = columns(text, line, first);
      if (start >= 0 && (blank || columns != indent && isList(text, first, to))) {
        passages.add(paragraph(text, start, words, end, lists + indent / STEP));
        start = -1;
      }
      if (!blank) {
        words = start < 0 ? first : words;
        indent = start < 0 ? columns : indent;
        start = start < 0 ? line : start;
        end = next;
      }
      line = next;
    }
    if (start >= 0) {
      passages.add(paragraph(text, start, words, end, lists + indent / STEP));
    }
  }

  private static Passage paragraph(String text, int start, int words, int end, int level) {
    int last = end;
    while (last > words && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return Passage.of(Passage.Shape.PARAGRAPH, start, words, last, level);
  }

  private static int columns(String text, int from, int to) {
    int columns = 0;
    for (int at = from; at < to; at++) {
      columns += text.charAt(at) == '\t' ? STEP - columns % STEP : 1;
    }
    return columns;
  }
}
