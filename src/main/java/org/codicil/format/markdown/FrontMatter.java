package org.codicil.format.markdown;

import java.util.List;
import org.codicil.charter.Passage;

/** The metadata between two lines of {@code ---} at the very top; it is set aside, not parsed. */
final class FrontMatter {
  private FrontMatter() {}

  /** Adds the front matter, if any, and gives the offset where the charter itself begins. */
  static int passage(String text, List<Passage> passages) {
    int start = text.startsWith("\ufeff") ? 1 : 0;
    if (!isFence(text, start, "---")) {
      return start;
    }
    int line = next(text, start);
    while (line < text.length()) {
      if (isFence(text, line, "---") || isFence(text, line, "...")) {
        passages.add(Passage.of(Passage.Shape.FRONT_MATTER, start, start, line + 3, 0));
        return next(text, line);
      }
      line = next(text, line);
    }
    return start;
  }

  private static boolean isFence(String text, int line, String fence) {
    if (!text.startsWith(fence, line)) {
      return false;
    }
    int at = line + 3;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private static int next(String text, int line) {
    int end = text.indexOf('\n', line);
    return end < 0 ? text.length() : end + 1;
  }
}
