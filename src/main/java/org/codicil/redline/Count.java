package org.codicil.redline;

import java.util.List;

/** Counts a redline's changes and words. */
final class Count {
  private Count() {}

  static Statistics of(List<MarkedBlock> blocks, List<Change> changes) {
    int[] byCategory = new int[Change.Category.values().length];
    changes.forEach(change -> byCategory[change.category().ordinal()]++);
    int inserted = 0;
    int deleted = 0;
    int moved = 0;
    for (MarkedBlock block : blocks) {
      for (Piece piece : block.pieces()) {
        switch (piece.mark()) {
          case INSERTED -> inserted += Words.count(piece.after());
          case DELETED -> deleted += Words.count(piece.before());
          case MOVED_HERE -> moved += Words.count(piece.after());
          default -> {}
        }
      }
    }
    return new Statistics(
        byCategory[Change.Category.SUBSTANTIVE.ordinal()],
        byCategory[Change.Category.MOVED.ordinal()],
        byCategory[Change.Category.RENUMBERED.ordinal()],
        byCategory[Change.Category.REFERENCE.ordinal()],
        byCategory[Change.Category.FORMATTING.ordinal()],
        inserted,
        deleted,
        moved);
  }
}
