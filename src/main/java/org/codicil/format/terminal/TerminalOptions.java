package org.codicil.format.terminal;

/**
 * How a redline is laid out for a terminal.
 *
 * @param width columns to fill, brought into 40 to 200
 * @param colour whether escape sequences may be written; without, marks are brackets
 * @param layout the arrangement
 * @param context how many unchanged paragraphs stand around each changed one, at least 0
 */
public record TerminalOptions(int width, boolean colour, Layout layout, int context) {
  /** How old and new are arranged. */
  public enum Layout {
    /** One text with marks. */
    INLINE,
    /** Old on the left, new on the right; below 60 columns as {@link #INLINE}. */
    SIDE_BY_SIDE,
    /** One line for every changed provision. */
    STAT
  }

  private static final int NARROWEST = 40;
  private static final int WIDEST = 200;

  public TerminalOptions {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
    context = Math.max(0, context);
  }
}
