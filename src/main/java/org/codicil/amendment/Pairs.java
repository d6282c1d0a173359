package org.codicil.amendment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codicil.charter.Charter;
import org.codicil.charter.Provision;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Part;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;

/** Which provision of the old text became which of the new one, as the redline has it. */
final class Pairs {
  private final Map<Provision, Provision> toNew = new IdentityHashMap<>();
  private final Map<Provision, Provision> toOld = new IdentityHashMap<>();
  private final Set<Provision> moved = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Provision, List<Piece>> words = new IdentityHashMap<>();
  private boolean references;

  Pairs(Redline redline) {
    pair(redline.before().root(), redline.after().root());
    for (MarkedBlock block : redline.blocks()) {
      if (block.before() == null || block.after() == null) {
        continue;
      }
      if (toNew.containsKey(block.before()) || toOld.containsKey(block.after())) {
        continue;
      }
      pair(block.before(), block.after());
      if (block.status() == MarkedBlock.Status.MOVED_HERE) {
        moved.add(block.before());
      }
      List<Piece> text =
          block.pieces().stream().filter(piece -> piece.part() == Part.TEXT).toList();
      references |= block.pieces().stream().anyMatch(piece -> piece.mark() == Mark.REFERENCE);
      words.put(block.before(), text);
    }
    pairHolders(redline.before(), redline.after());
    moved.removeIf(provision -> followsItsParent(provision, redline));
  }

  /** What moved only because the provision around it did stands where it stood. */
  private boolean followsItsParent(Provision provision, Redline redline) {
    Provision from = redline.before().parent(provision).orElse(null);
    Provision to = redline.after().parent(toNew.get(provision)).orElse(null);
    return from != null && from != redline.before().root() && toNew.get(from) == to;
  }

  private void pair(Provision before, Provision after) {
    toNew.put(before, after);
    toOld.put(after, before);
  }

  /**
   * Provisions without words of their own (tables, rows, preambles) have no block in the redline:
   * they are the same where most of what they hold is.
   */
  private void pairHolders(Charter before, Charter after) {
    List<Provision> all = before.provisions();
    for (int i = all.size() - 1; i > 0; i--) {
      Provision holder = all.get(i);
      if (toNew.containsKey(holder) || holder.children().isEmpty()) {
        continue;
      }
      Provision best = null;
      for (Provision child : holder.children()) {
        Provision now = toNew.get(child);
        Provision parent = now == null ? null : after.parent(now).orElse(null);
        if (parent != null && parent.kind() == holder.kind() && !toOld.containsKey(parent)) {
          best = best == null ? parent : best;
        }
      }
      if (best != null) {
        pair(holder, best);
      }
    }
  }

  Provision toNew(Provision before) {
    return toNew.get(before);
  }

  Provision toOld(Provision after) {
    return toOld.get(after);
  }

  /** From old to new; compared as objects. */
  Map<Provision, Provision> map() {
    return toNew;
  }

  boolean isMoved(Provision before) {
    return moved.contains(before);
  }

  /** Whether references follow renumberings somewhere. */
  boolean hasReferences() {
    return references;
  }

  List<Piece> words(Provision before) {
    return words.getOrDefault(before, new ArrayList<>());
  }
}
