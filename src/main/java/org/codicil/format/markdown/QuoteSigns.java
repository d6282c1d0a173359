package org.codicil.format.markdown;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Inline;
import org.codicil.charter.Style;

/** The {@code >} signs inside a paragraph that runs over several lines of a quote. */
final class QuoteSigns {
  private static final Style SIGN = new Style(java.util.Set.of(), true, "");

  private QuoteSigns() {}

  static boolean any(String text, int from, int to) {
    int line = newline(text, from, to);
    while (line >= 0) {
      if (end(text, line + 1, to) > line + 1) {
        return true;
      }
      line = newline(text, line + 1, to);
    }
    return false;
  }

  /** The inlines with the signs added as markup; what they interrupt is cut in two. */
  static List<Inline> with(List<Inline> inlines, String text, int from, int to) {
    List<Inline> all = new ArrayList<>();
    int next = 0;
    int line = newline(text, from, to);
    Inline rest = null;
    while (line >= 0) {
      int start = line + 1;
      int end = end(text, start, to);
      if (end > start) {
        while (rest != null || next < inlines.size()) {
          Inline inline = rest != null ? rest : inlines.get(next++);
          rest = null;
          if (inline.start() >= start) {
            rest = inline.start() >= end ? inline : cut(inline, end, inline.end());
            break;
          }
          if (inline.end() > start) {
            all.add(cut(inline, inline.start(), start));
            rest = inline.end() > end ? cut(inline, end, inline.end()) : null;
            break;
          }
          all.add(inline);
        }
        all.add(new Inline(start, end, SIGN));
      }
      line = newline(text, line + 1, to);
    }
    if (rest != null) {
      all.add(rest);
    }
    all.addAll(inlines.subList(next, inlines.size()));
    return all;
  }

  private static Inline cut(Inline inline, int from, int to) {
    return new Inline(from, Math.max(from, to), inline.style());
  }

  private static int newline(String text, int from, int to) {
    int line = text.indexOf('\n', from);
    return line < to ? line : -1;
  }

  /** The end of a line's quote signs, or its start when there are none. */
  private static int end(String text, int start, int to) {
    int at = start;
    int end = start;
    while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '>')) {
      end = text.charAt(at) == '>' ? at + 1 : end;
      at++;
    }
    return end > start && end < to && text.charAt(end) == ' ' ? end + 1 : end;
  }
}
