package org.codicil.format.terminal;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Block;
import org.codicil.charter.Charter;
import org.codicil.charter.Provision;
import org.codicil.charter.Style;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Part;
import org.codicil.redline.Piece;

/** The blocks of a charter shown without comparison. */
final class PlainBlocks {
  private PlainBlocks() {}

  static List<MarkedBlock> of(Charter charter) {
    List<MarkedBlock> blocks = new ArrayList<>();
    for (Provision provision : charter.provisions()) {
      if (provision == charter.root()) {
        continue;
      }
      Block block = provision.block();
      int[] ends = {
        block.start(),
        block.numberStart(),
        block.numberEnd(),
        block.textStart(),
        block.textEnd(),
        block.end()
      };
      List<Piece> pieces = new ArrayList<>();
      for (Part part : Part.values()) {
        String side = charter.text().substring(ends[part.ordinal()], ends[part.ordinal() + 1]);
        if (!side.isEmpty()) {
          pieces.add(new Piece(Mark.KEPT, part, side, side, Style.PLAIN, -1));
        }
      }
      blocks.add(new MarkedBlock(provision, provision, MarkedBlock.Status.KEPT, pieces));
    }
    return blocks;
  }
}
