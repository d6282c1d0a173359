package org.codicil.charter;

/**
 * Where in a text something is.
 *
 * @param name the text's name, as in {@link Charter#name()}; may be empty
 * @param line from 1; 0 when the trouble is with the whole text
 * @param column from 1, in code points
 * @param length how many code points to underline, at least 1
 * @param excerpt the source line, or empty
 */
public record Place(String name, int line, int column, int length, String excerpt) {
  /** The place of a whole text. */
  public static Place of(String name) {
    return new Place(name, 0, 0, 0, "");
  }

  /**
   * The place of {@code text[start, end)}; what runs past the first line is underlined to its end.
   */
  public static Place at(String name, String text, int start, int end) {
    int from = text.lastIndexOf('\n', start - 1) + 1;
    int to = text.indexOf('\n', start);
    to = to < 0 ? text.length() : to;
    int line = 1 + (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
    int column = 1 + text.codePointCount(from, start);
    int length = Math.max(1, text.codePointCount(start, Math.max(start, Math.min(end, to))));
    return new Place(name, line, column, length, text.substring(from, to).stripTrailing());
  }
}
