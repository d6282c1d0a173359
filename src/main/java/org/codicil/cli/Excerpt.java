package org.codicil.cli;

import org.codicil.charter.Place;
import org.codicil.format.Gate;
import org.codicil.format.terminal.DisplayWidth;

/**
 * A source line as an error shows it, cut to a window around the underlined words.
 *
 * @param line what is printed
 * @param indent columns before the underline
 * @param underline columns of the underline, at least 1
 */
record Excerpt(String line, int indent, int underline) {
  private static final String TAB = "    ";

  /** The place's line in at most so many columns. */
  static Excerpt of(Place place, int columns) {
    int[] source = place.excerpt().codePoints().toArray();
    int first = Math.max(0, Math.min(place.column() - 1, source.length));
    int last = Math.min(source.length, first + Math.max(1, place.length()));
    int from = 0;
    int room = columns - 2;
    if (width(source, 0, last) > room) {
      from = first;
      while (from > 0 && width(source, from - 1, first) <= room / 3) {
        from--;
      }
    }
    int to = from;
    while (to < source.length && width(source, from, Math.min(source.length, to + 1)) <= room) {
      to++;
    }
    String head = from > 0 ? "…" : "";
    String tail = to < source.length ? "…" : "";
    int indent = head.length() + width(source, from, first);
    int underline = Math.max(1, width(source, first, Math.max(first, Math.min(last, to))));
    return new Excerpt(head + shown(source, from, to) + tail, indent, underline);
  }

  private static String shown(int[] source, int from, int to) {
    return Gate.pass(new String(source, from, to - from).replace("\r", "").replace("\t", TAB));
  }

  private static int width(int[] source, int from, int to) {
    return DisplayWidth.of(shown(source, from, to));
  }
}
