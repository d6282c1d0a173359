package org.codicil.format;

/**
 * A stretch of source text with one mark, as the source formats write it: whole words, signs
 * included, adjacent pieces of one mark joined.
 *
 * @param kind its mark
 * @param before the old side; for {@link Kind#KEPT} the same words as {@code after}
 * @param after the new side
 * @param change index into the redline's changes, or -1
 * @param opens whether a provision's own words begin here
 */
public record Run(Kind kind, String before, String after, int change, boolean opens) {
  /** The marks a source format tells apart. */
  public enum Kind {
    /** The same words on both sides. */
    KEPT,
    /** An old side that goes, a new side that comes, or both. */
    CHANGED,
    MOVED_AWAY,
    MOVED_HERE,
    /** A number or a reference that follows a renumbering. */
    FOLLOWS
  }

  /** Whether both sides hold nothing but blanks, tabs and line ends. */
  public boolean isBlank() {
    return Blanks.isBlank(before) && Blanks.isBlank(after);
  }
}
