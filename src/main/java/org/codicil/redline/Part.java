package org.codicil.redline;

/** Which part of a block a piece belongs to; see {@link org.codicil.charter.Block}. */
public enum Part {
  /** Source signs before the number, the label word included ({@code ### Article }). */
  MARKER,
  NUMBER,
  /** Between number and text ({@code . }). */
  SEPARATOR,
  TEXT,
  /** Line ends and blank lines after the text. */
  GAP
}
