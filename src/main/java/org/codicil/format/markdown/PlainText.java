package org.codicil.format.markdown;

import java.util.List;
import org.codicil.charter.Passage;

/** Reads a text as paragraphs between blank lines and nothing else. */
final class PlainText {
  private PlainText() {}

  static void passages(String text, int from, List<Passage> passages) {
    int start = -1;
    int end = from;
    int line = from;
    while (line < text.length()) {
      int next = text.indexOf('\n', line);
      next = next < 0 ? text.length() : next + 1;
      int last = trimmed(text, line, next);
      if (last > line) {
        start = start < 0 ? line : start;
        end = last;
      } else if (start >= 0) {
        passages.add(Passage.of(Passage.Shape.PARAGRAPH, start, start, end, 0));
        start = -1;
      }
      line = next;
    }
    if (start >= 0) {
      passages.add(Passage.of(Passage.Shape.PARAGRAPH, start, start, end, 0));
    }
  }

  private static int trimmed(String text, int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
