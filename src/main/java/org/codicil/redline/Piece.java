package org.codicil.redline;

import org.codicil.charter.Style;

/**
 * A stretch of a redline. The old text is the old sides of all pieces in order, the new text the
 * new sides; nothing else is stored, which is why the proof proves something.
 *
 * @param mark what happened to it
 * @param part the part of its block it stands in
 * @param before the old side, empty where it has none
 * @param after the new side, empty where it has none
 * @param style the look, of the new side where there is one
 * @param change index into {@link Redline#changes()}, or -1
 */
public record Piece(Mark mark, Part part, String before, String after, Style style, int change) {
  public Piece {
    boolean oneSided =
        mark == Mark.DELETED
            || mark == Mark.INSERTED
            || mark == Mark.MOVED_AWAY
            || mark == Mark.MOVED_HERE;
    if (oneSided && !before.isEmpty() && !after.isEmpty()) {
      throw new IllegalArgumentException(mark + " has one side");
    }
  }

  /** What a reader sees where one text must be shown: the new side, or the old if there is none. */
  public String shown() {
    return after.isEmpty() ? before : after;
  }
}
