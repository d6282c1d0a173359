package org.codicil.format.terminal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.codicil.charter.Kind;
import org.codicil.format.Blanks;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Piece;

/** Which paragraphs of a changed unit are shown, and what of them. */
final class Selection {
  private Selection() {}

  /** Changed paragraphs, their neighbours, the lead-ins they stand under, and titles. */
  static boolean[] of(List<Unit.Paragraph> paragraphs, int context) {
    boolean[] shown = new boolean[paragraphs.size()];
    Deque<Integer> leads = new ArrayDeque<>();
    int done = 0;
    int until = -1;
    for (int at = 0; at < shown.length; at++) {
      Unit.Paragraph paragraph = paragraphs.get(at);
      while (!leads.isEmpty() && paragraphs.get(leads.peek()).depth() >= paragraph.depth()) {
        leads.pop();
      }
      if (paragraph.isChanged()) {
        leads.forEach(lead -> shown[lead] = true);
        Arrays.fill(shown, Math.max(done, at - Math.min(at, context)), at + 1, true);
        done = at;
        until = at + Math.min(shown.length, context);
      }
      leads.push(at);
      shown[at] |= at <= until || isTitle(paragraph);
    }
    return shown;
  }

  static boolean isTitle(Unit.Paragraph paragraph) {
    return paragraph.first().provision().kind() == Kind.HEADING;
  }

  static boolean isEmpty(Unit.Paragraph paragraph) {
    return paragraph.blocks().stream()
        .allMatch(block -> block.pieces().stream().allMatch(p -> p.shown().isBlank()));
  }

  /** Whether words or signs went out of a unit besides what moved. */
  static boolean hasDeletion(Unit unit) {
    return unit.head() != null && hasDeletion(unit.head())
        || unit.paragraphs().stream().anyMatch(Selection::hasDeletion);
  }

  static boolean hasDeletion(Unit.Paragraph paragraph) {
    return paragraph.blocks().stream().anyMatch(Selection::hasDeletion);
  }

  static boolean hasDeletion(MarkedBlock block) {
    return block.pieces().stream().anyMatch(Selection::isDeletion);
  }

  private static boolean isDeletion(Piece piece) {
    return switch (piece.mark()) {
      case DELETED -> !Blanks.isBlank(piece.before());
      case FORMATTING -> !piece.before().isEmpty();
      default -> false;
    };
  }

  /**
   * A unit of which only the heading is shown where it stood: nothing but its place changed. What
   * follows a heading inside a quote may stand outside of it, and have stayed.
   */
  static boolean isMereMove(Unit unit) {
    return unit.head() != null
        && isAway(unit.head())
        && unit.paragraphs().stream().allMatch(paragraph -> isAway(paragraph.first()))
        && !hasDeletion(unit);
  }

  private static boolean isAway(MarkedBlock block) {
    return block.status() == MarkedBlock.Status.MOVED_AWAY;
  }
}
