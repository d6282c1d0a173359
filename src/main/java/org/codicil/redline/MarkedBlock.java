package org.codicil.redline;

import java.util.List;
import org.codicil.charter.Provision;

/**
 * One provision's own words with their marks. Blocks stand in the order of the new text; what the
 * old text alone has stands before what replaces it.
 *
 * @param before the provision in the old charter, or null
 * @param after the provision in the new charter, or null; a provision that moved has two blocks,
 *     one with only {@code before} where it stood and one with both where it stands
 * @param status what happened to the block as a whole
 * @param pieces its words, marker, number and gap included, in order
 */
public record MarkedBlock(Provision before, Provision after, Status status, List<Piece> pieces) {
  /** What happened to a block as a whole; its words may have changed besides. */
  public enum Status {
    KEPT,
    DELETED,
    INSERTED,
    MOVED_AWAY,
    MOVED_HERE
  }

  public MarkedBlock {
    pieces = List.copyOf(pieces);
  }

  /** The provision to show this block as: the new one, or the old if there is none. */
  public Provision provision() {
    return after != null ? after : before;
  }

  /** Whether any piece carries a mark. */
  public boolean isMarked() {
    return pieces.stream().anyMatch(piece -> piece.mark() != Mark.KEPT);
  }
}
