package org.codicil.amendment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codicil.charter.Charter;
import org.codicil.charter.Provision;
import org.codicil.redline.Change;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Part;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;

/** Which provision of the old text became which of the new one, as the redline has it. */
final class Pairs {
  private final List<Change> changes;
  private final Map<Provision, Provision> toNew = new IdentityHashMap<>();
  private final Map<Provision, Provision> toOld = new IdentityHashMap<>();
  private final Set<Provision> moved = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Provision, List<Piece>> words = new IdentityHashMap<>();
  private final Map<Provision, List<Share>> shares = new IdentityHashMap<>();
  private boolean references;

  /**
   * What else, beside its pair, has to do with an old provision that was divided or joined.
   *
   * @param provision a further part in the new text, or a further provision of the old one
   * @param joined whether it is one of the old text, whose words now stand in the pair
   * @param words its words, as far as they are those of the provision
   */
  record Share(Provision provision, boolean joined, List<Piece> words) {}

  Pairs(Redline redline) {
    changes = redline.changes();
    pair(redline.before().root(), redline.after().root());
    Map<Provision, List<Piece>> away = new IdentityHashMap<>();
    for (MarkedBlock block : redline.blocks()) {
      if (block.status() == MarkedBlock.Status.MOVED_AWAY) {
        away.put(block.before(), text(block));
      }
    }
    for (MarkedBlock block : redline.blocks()) {
      if (block.before() == null || block.after() == null) {
        continue;
      }
      if (toNew.containsKey(block.before()) || toOld.containsKey(block.after())) {
        share(block);
        continue;
      }
      pair(block.before(), block.after());
      if (block.status() == MarkedBlock.Status.MOVED_HERE) {
        moved.add(block.before());
      }
      List<Piece> stood = away.get(block.before());
      boolean went = stood != null && block.status() == MarkedBlock.Status.MOVED_HERE;
      references |= block.pieces().stream().anyMatch(piece -> piece.mark() == Mark.REFERENCE);
      words.put(block.before(), went ? MovedWords.of(stood, text(block)) : text(block));
    }
    pairCarried(redline.before(), redline.after());
    pairHolders(redline.before(), redline.after());
    List<Provision> followers =
        moved.stream().filter(provision -> followsItsParent(provision, redline)).toList();
    followers.forEach(moved::remove);
  }

  private void share(MarkedBlock block) {
    if (block.status() != MarkedBlock.Status.KEPT) {
      return;
    }
    boolean joined = !toNew.containsKey(block.before());
    Provision of = joined ? toOld.get(block.after()) : block.before();
    Provision other = joined ? block.before() : block.after();
    shares.computeIfAbsent(of, p -> new ArrayList<>()).add(new Share(other, joined, text(block)));
    references |= block.pieces().stream().anyMatch(piece -> piece.mark() == Mark.REFERENCE);
  }

  /** The words of a block; a sentence carried elsewhere is deleted here and inserted there. */
  private List<Piece> text(MarkedBlock block) {
    return block.pieces().stream()
        .filter(piece -> piece.part() == Part.TEXT)
        .map(piece -> isCarried(piece) ? lone(piece) : piece)
        .toList();
  }

  private boolean isCarried(Piece piece) {
    return piece.change() >= 0 && changes.get(piece.change()).act() == Change.Act.CARRIED;
  }

  private static Piece lone(Piece piece) {
    Mark mark = piece.after().isEmpty() ? Mark.DELETED : Mark.INSERTED;
    return new Piece(
        mark, piece.part(), piece.before(), piece.after(), piece.style(), piece.change());
  }

  /** What moved only because the provision around it did stands where it stood. */
  private boolean followsItsParent(Provision provision, Redline redline) {
    Provision from = redline.before().parent(provision).orElse(null);
    Provision to = redline.after().parent(toNew.get(provision)).orElse(null);
    return from != null && moved.contains(from) && toNew.get(from) == to;
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
      boolean away = true;
      for (Provision child : holder.children()) {
        Provision now = toNew.get(child);
        Provision parent = now == null ? null : after.parent(now).orElse(null);
        away &= now == null || moved.contains(child);
        if (parent != null && parent.kind() == holder.kind() && !toOld.containsKey(parent)) {
          best = best == null ? parent : best;
        }
      }
      if (best != null) {
        pair(holder, best);
        if (away) {
          moved.add(holder);
        }
      }
    }
  }

  /**
   * A headed unit whose paragraphs were carried elsewhere together under the very same heading
   * moved as a whole; a redline that shows the paragraphs as moved shows its heading as new.
   */
  private void pairCarried(Charter before, Charter after) {
    for (Provision unit : before.provisions()) {
      if (!unit.kind().isHeaded() || toNew.containsKey(unit)) {
        continue;
      }
      Provision other = null;
      int carried = 0;
      for (Provision child : unit.children()) {
        Provision now = toNew.get(child);
        Provision parent = now == null ? null : after.parent(now).orElse(null);
        other = other == null ? parent : other;
        carried += parent != null && parent == other && moved.contains(child) ? 1 : 0;
      }
      boolean same =
          carried * 2 > unit.children().size()
              && !toOld.containsKey(other)
              && heading(before, unit).equals(heading(after, other));
      if (same) {
        pair(unit, other);
        moved.add(unit);
      }
    }
  }

  private static String heading(Charter charter, Provision unit) {
    return charter.text().substring(unit.start(), unit.block().textEnd());
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

  /** The parts it was divided into after the first, or what was joined to it, in order. */
  List<Share> shares(Provision before) {
    return shares.getOrDefault(before, List.of());
  }

  List<Piece> words(Provision before) {
    return words.getOrDefault(before, new ArrayList<>());
  }
}
