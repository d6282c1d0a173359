package org.codicil.charter;

import java.util.List;

/** Recognises notes that are not law: footnotes by anchor and editors' remarks in brackets. */
final class Notes {
  private static final List<String> BEGINNINGS =
      Labels.LANGUAGES.stream().flatMap(l -> Labels.list(l, "note").stream()).toList();

  private Notes() {}

  /** Whether the words at {@code from} begin as an editor's remark does. */
  static boolean isEditorial(String text, int from) {
    return BEGINNINGS.stream().anyMatch(b -> text.regionMatches(true, from, b, 0, b.length()));
  }

  /** Where the number of a note like {@code <a name="footnote2">2</a>:} stands, or -1. */
  static int anchorNumber(String text, int from, int to) {
    boolean anchor =
        text.startsWith("<a name=\"f", from)
            || text.startsWith("<a id=\"f", from)
            || text.startsWith("<a name='f", from);
    int close = anchor ? text.indexOf('>', from) : -1;
    return close >= 0 && close + 1 < to && Character.isLetterOrDigit(text.charAt(close + 1))
        ? close + 1
        : -1;
  }
}
