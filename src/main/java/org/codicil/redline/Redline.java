package org.codicil.redline;

import java.util.List;
import org.codicil.charter.Charter;

/**
 * A charter with marks; a plain charter is a redline without any ({@code before == after}).
 * Everything that is printed is printed from a redline.
 *
 * @param before the old charter
 * @param after the new charter
 * @param blocks every provision's own words, in reading order; the root has no block
 * @param changes what a reader has to decide about, in reading order
 * @param unseen changes that do not show on a page
 * @param notices what the reader must be told about how it was made (a budget that ended a pass)
 */
public record Redline(
    Charter before,
    Charter after,
    List<MarkedBlock> blocks,
    List<Change> changes,
    Statistics statistics,
    List<Unseen> unseen,
    List<String> notices) {
  public Redline {
    blocks = List.copyOf(blocks);
    changes = List.copyOf(changes);
    unseen = List.copyOf(unseen);
    notices = List.copyOf(notices);
  }

  /** A redline in which nothing is hard to see. */
  public Redline(
      Charter before,
      Charter after,
      List<MarkedBlock> blocks,
      List<Change> changes,
      Statistics statistics,
      List<String> notices) {
    this(before, after, blocks, changes, statistics, List.of(), notices);
  }

  /** The same redline with its changes told more about. */
  public Redline with(List<Change> told) {
    return new Redline(before, after, blocks, told, statistics, unseen, notices);
  }

  /** Whether this is a plain charter shown without comparison. */
  public boolean isPlain() {
    return before == after;
  }
}
