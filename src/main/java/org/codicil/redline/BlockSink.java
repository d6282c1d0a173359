package org.codicil.redline;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Block;
import org.codicil.charter.Provision;
import org.codicil.charter.Style;

/** Takes the pieces of a compared provision; a paragraph break inside opens a further block. */
final class BlockSink {
  private final List<MarkedBlock> blocks = new ArrayList<>(1);
  private PieceList pieces = new PieceList();
  private Provision before;
  private Provision after;

  BlockSink(Provision before, Provision after) {
    this.before = before;
    this.after = after;
  }

  void add(Mark mark, Part part, String before, String after, Style style, int change) {
    pieces.add(mark, part, before, after, style, change);
  }

  /**
   * Writes the gap that ends a paragraph and the signs that open the next, which one side alone
   * has.
   *
   * @param opened the paragraph that begins
   */
  void paragraph(String text, int gapStart, Provision opened, boolean old, int change) {
    Block block = opened.block();
    Mark mark = old ? Mark.DELETED : Mark.INSERTED;
    one(mark, Part.GAP, text.substring(gapStart, block.start()), old, change);
    close();
    if (old) {
      before = opened;
    } else {
      after = opened;
    }
    one(mark, Part.MARKER, text.substring(block.start(), block.numberStart()), old, change);
    String number = text.substring(block.numberStart(), block.numberEnd());
    one(Mark.RENUMBERED, Part.NUMBER, number, old, change);
    one(mark, Part.SEPARATOR, text.substring(block.numberEnd(), block.textStart()), old, change);
  }

  private void one(Mark mark, Part part, String signs, boolean old, int change) {
    pieces.add(mark, part, old ? signs : "", old ? "" : signs, Style.PLAIN, change);
  }

  private void close() {
    List<Piece> done = pieces.done();
    if (!done.isEmpty()) {
      blocks.add(new MarkedBlock(before, after, MarkedBlock.Status.KEPT, done));
    }
    pieces = new PieceList();
  }

  List<MarkedBlock> done() {
    close();
    return blocks;
  }
}
