package org.codicil.charter;

/** How a stretch of text is set, after the Markdown inline it came from. */
public enum Face {
  STRONG,
  EMPHASIS,
  STRIKE,
  CODE,
  LINK,
  IMAGE,
  SUPERSCRIPT,
  SUBSCRIPT,
  SMALL,
  NOTE_REFERENCE,
  /** A hard line break: two trailing blanks, a backslash, or {@code <br>}. */
  LINE_BREAK
}
