package org.codicil.format;

import java.util.Set;
import org.codicil.charter.Face;
import org.codicil.redline.Mark;

/**
 * A stretch of words on a page: what a reader sees, free of the source's signs.
 *
 * @param mark what happened to it
 * @param side in which of the two texts it stands
 * @param text the words; runs of blanks are one blank, a line feed is a forced line end
 * @param faces how it is set
 * @param link where it leads if that is a safe address ({@link Links}), or empty
 * @param sign whether it is a sign of the source, shown only because it is itself the change
 * @param change index into {@link org.codicil.redline.Redline#changes()}, or -1
 */
public record Stretch(
    Mark mark, Side side, String text, Set<Face> faces, String link, boolean sign, int change) {
  /** Which text a run belongs to. */
  public enum Side {
    OLD,
    NEW,
    BOTH
  }

  public Stretch {
    faces = Set.copyOf(faces);
  }

  /** Whether it carries a mark a reader has to see. */
  public boolean isMarked() {
    return mark != Mark.KEPT;
  }

  /** Whether both runs look the same and belong to the same change. */
  boolean joins(Stretch other) {
    return mark == other.mark
        && side == other.side
        && sign == other.sign
        && change == other.change
        && link.equals(other.link)
        && faces.equals(other.faces);
  }

  /** The same marks on other words. */
  public Stretch with(String words) {
    return new Stretch(mark, side, words, faces, link, sign, change);
  }
}
