package org.codicil.format.terminal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;

/**
 * A heading and what stands under it up to the next heading: an article, a preamble, a chapter's
 * title. What a reader finds their way by.
 *
 * @param head the heading's block, or null for text before the first heading and for the closing
 *     formula
 * @param depth how deep the heading stands in the tree, from 1
 * @param paragraphs what stands under it
 */
record Unit(MarkedBlock head, int depth, List<Paragraph> paragraphs) {
  /**
   * What is set as one paragraph: a block, or a table row with its cells.
   *
   * @param depth levels below the unit's heading, from 1
   * @param blocks one block; for a row the row's, then its cells'
   */
  record Paragraph(int depth, List<MarkedBlock> blocks) {
    MarkedBlock first() {
      return blocks.get(0);
    }

    boolean isRow() {
      return first().provision().kind() == Kind.ROW;
    }

    boolean isChanged() {
      return blocks.stream().anyMatch(Unit::isChanged);
    }
  }

  /** Goes through a redline unit by unit, so that none but the present one need be held. */
  static Iterable<Unit> of(Redline redline) {
    return () -> new Walk(redline);
  }

  /** The provision that names it, or null. */
  Provision provision() {
    return head == null ? null : head.provision();
  }

  /** Whether it is the charter's closing formula, which has no heading. */
  boolean isConclusion() {
    return head == null
        && !paragraphs.isEmpty()
        && paragraphs.get(0).first().provision().isInConclusion();
  }

  /** Whether words changed or moved; references and numbers that follow do not count. */
  boolean isChanged() {
    return head != null && isChanged(head) || paragraphs.stream().anyMatch(Paragraph::isChanged);
  }

  /** Whether anything but titles stands under the heading. */
  boolean hasWords() {
    return paragraphs.stream().anyMatch(p -> !Selection.isTitle(p) && !Selection.isEmpty(p));
  }

  boolean hasFollowers() {
    return head != null && head.isMarked()
        || paragraphs.stream().anyMatch(p -> p.blocks().stream().anyMatch(MarkedBlock::isMarked));
  }

  static boolean isChanged(MarkedBlock block) {
    if (block.status() != MarkedBlock.Status.KEPT) {
      return true;
    }
    for (Piece piece : block.pieces()) {
      Mark mark = piece.mark();
      boolean folded = mark == Mark.RENUMBERED && Followers.folds(block);
      if (mark != Mark.KEPT && mark != Mark.REFERENCE && !folded) {
        return true;
      }
    }
    return false;
  }

  private static final class Walk implements Iterator<Unit> {
    private final Redline redline;
    private int at;

    Walk(Redline redline) {
      this.redline = redline;
    }

    @Override
    public boolean hasNext() {
      return at < redline.blocks().size();
    }

    @Override
    public Unit next() {
      List<MarkedBlock> blocks = redline.blocks();
      boolean concludes = blocks.get(at).provision().isInConclusion();
      MarkedBlock head = blocks.get(at).provision().kind().isHeaded() ? blocks.get(at++) : null;
      List<Paragraph> paragraphs = new ArrayList<>();
      while (at < blocks.size() && isBelow(blocks.get(at).provision(), concludes)) {
        MarkedBlock block = blocks.get(at++);
        List<MarkedBlock> together = new ArrayList<>(1);
        together.add(block);
        if (block.provision().kind() == Kind.ROW) {
          while (at < blocks.size() && blocks.get(at).provision().kind() == Kind.CELL) {
            together.add(blocks.get(at++));
          }
        }
        paragraphs.add(new Paragraph(depth(block, true), together));
      }
      return new Unit(head, head == null ? 1 : depth(head, false), paragraphs);
    }

    private static boolean isBelow(Provision provision, boolean concludes) {
      return !provision.kind().isHeaded() && provision.isInConclusion() == concludes;
    }

    /** Levels up to the root, or to the nearest heading. */
    private int depth(MarkedBlock block, boolean toHeading) {
      Charter charter = block.after() != null ? redline.after() : redline.before();
      Provision provision = charter.parent(block.provision()).orElse(null);
      int depth = 1;
      while (provision != null
          && provision.kind() != Kind.CHARTER
          && !(toHeading && provision.kind().isHeaded())) {
        depth++;
        provision = charter.parent(provision).orElse(null);
      }
      return depth;
    }
  }
}
