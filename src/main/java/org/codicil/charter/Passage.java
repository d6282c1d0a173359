package org.codicil.charter;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of source as a format's reader hands it over: what it looks like, not yet what it is in
 * law. A flat list of these, in document order, becomes a charter in {@link Passages#toCharter}.
 *
 * @param shape how it is written
 * @param start where its first line begins, source signs included
 * @param numberStart start of the number in its list sign, or -1 without one
 * @param numberEnd end of that number, or -1
 * @param textStart where its words begin
 * @param textEnd where its words end; what follows up to the next passage is a gap
 * @param level a heading's level from 1; for all else how many lists it stands in
 * @param inlines styled stretches of its words, in order
 * @param inside what a quote, table, row or note holds
 */
public record Passage(
    Shape shape,
    int start,
    int numberStart,
    int numberEnd,
    int textStart,
    int textEnd,
    int level,
    List<Inline> inlines,
    List<Passage> inside) {
  /** How a passage is written. */
  public enum Shape {
    FRONT_MATTER,
    HEADING,
    PARAGRAPH,
    /** The first paragraph of a list item. */
    ITEM,
    QUOTE,
    TABLE,
    ROW,
    CELL,
    FOOTNOTE,
    LINK_DEFINITION,
    HTML,
    CODE,
    RULE
  }

  /** A passage of words alone: no list number and nothing inside. */
  public static Passage of(Shape shape, int start, int textStart, int textEnd, int level) {
    return new Passage(shape, start, -1, -1, textStart, textEnd, level, List.of(), List.of());
  }

  /** A passage that only holds others. */
  public static Passage holding(Shape shape, int start, int level, List<Passage> inside) {
    return new Passage(shape, start, -1, -1, start, start, level, List.of(), inside);
  }

  Passage words(Shape newShape, int newStart, int newTextStart, int newTextEnd) {
    return new Passage(
        newShape,
        newStart,
        -1,
        -1,
        newTextStart,
        newTextEnd,
        level,
        within(inlines, newTextStart, newTextEnd),
        List.of());
  }

  /** The inlines of a stretch, cut to its bounds and to each other: they never overlap. */
  static List<Inline> within(List<Inline> inlines, int from, int to) {
    if (inlines.isEmpty()) {
      return inlines;
    }
    List<Inline> cut = new ArrayList<>(inlines.size());
    int at = from;
    for (Inline inline : inlines) {
      int start = Math.max(at, inline.start());
      int end = Math.min(to, inline.end());
      if (start < end) {
        cut.add(
            start == inline.start() && end == inline.end()
                ? inline
                : new Inline(start, end, inline.style()));
        at = end;
      }
    }
    return cut;
  }
}
