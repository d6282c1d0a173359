package org.codicil.redline;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.redline.MarkedBlock.Status;

/**
 * What changed between two charters. Provisions are matched first, words compared inside matched
 * provisions only; the result is proved against both texts before it is returned. Cost: linear in
 * the texts, but for the words of changed paragraphs.
 */
public final class Comparison {
  private Comparison() {}

  /**
   * @throws ProofFailure if the redline does not agree with its texts, which is a defect
   */
  public static Redline compare(Charter before, Charter after) {
    References references = new References();
    List<Node> old = Sections.of(before, references);
    List<Node> now = Sections.of(after, references);
    Spent spent = new Spent(after);
    Matching.match(old, now, spent);
    Carried carried = Carried.find(before, after, old, now, references);
    ChangeLog log = new ChangeLog(before, after);
    BlockPair pairs =
        new BlockPair(before, after, references, new Targets(before, old), log, carried, spent);
    List<MarkedBlock> blocks = new Merge(before, after, pairs, log, carried).write(old, now);
    List<Change> changes = log.changes();
    List<Unseen> unseen = new ArrayList<>(UnseenChanges.of(blocks));
    unseen.addAll(pairs.drifts());
    unseen.addAll(Definitions.effects(after, changes));
    return Proof.check(
        new Redline(
            before, after, blocks, changes, Count.of(blocks, changes), unseen, spent.notices()));
  }

  /** A charter without marks. */
  public static Redline plain(Charter charter) {
    List<MarkedBlock> blocks = new ArrayList<>();
    charter
        .provisions()
        .forEach(
            provision -> {
              List<Piece> pieces = PieceList.plain(charter.text(), provision, Mark.KEPT, -1);
              if (!pieces.isEmpty()) {
                blocks.add(new MarkedBlock(provision, provision, Status.KEPT, pieces));
              }
            });
    return Proof.check(
        new Redline(charter, charter, blocks, List.of(), Count.of(blocks, List.of()), List.of()));
  }
}
