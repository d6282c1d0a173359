package org.codicil.amendment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Provision;
import org.codicil.redline.Comparison;

/**
 * Finds the instructions that turn one text into another, and proves them: they are executed, and
 * what does not come out as wanted is said more coarsely, provision by provision, until it does.
 * Line wrapping, blank lines, list signs and front matter are no matter of law and not instructed.
 */
public final class Derivation {
  private static final int MOST_ROUNDS = 60;
  private static final int MOST_ROUNDS_BY_ROW = 8;
  private final Charter old;
  private final Charter now;
  private final CharterReader reader;
  private final Phrasebook book;
  private final Blocks oldBlocks;
  private final Blocks nowBlocks;
  private final Pairs pairs;
  private final Set<Provision> coarse = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean follow;

  private Derivation(Charter old, Charter now, CharterReader reader, Phrasebook book) {
    this.old = old;
    this.now = now;
    this.reader = reader;
    this.book = book;
    this.oldBlocks = new Blocks(old);
    this.nowBlocks = new Blocks(now);
    this.pairs = new Pairs(Comparison.compare(old, now));
    this.follow = pairs.hasReferences();
  }

  /**
   * The shortest readable instrument that turns {@code old} into {@code now}, in the language of
   * the old text, in the order of the text; empty when no words differ.
   */
  public static List<Instruction> derive(Charter old, Charter now, CharterReader reader) {
    return derive(old, now, reader, Phrasebook.of(old.about().language()));
  }

  /** The same, worded in a language of choice. */
  public static List<Instruction> derive(
      Charter old, Charter now, CharterReader reader, Phrasebook book) {
    return new Derivation(old, now, reader, book).run();
  }

  private List<Instruction> run() {
    List<Op> tree = byTree();
    boolean much = tree.stream().anyMatch(op -> isLarge(op.instruction()));
    List<Op> row = much ? byRow() : List.of();
    boolean shorter = !row.isEmpty() && weight(row) * 20 < weight(tree) * 19;
    return (shorter ? row : tree).stream().map(Op::instruction).toList();
  }

  /** Whether it restates more than one provision. */
  private static boolean isLarge(Instruction instruction) {
    return instruction instanceof Instruction.Substitution substitution
        && substitution.payload().contains("\n\n");
  }

  private List<Op> byTree() {
    for (int round = 0; round < MOST_ROUNDS && !coarse.contains(old.root()); round++) {
      List<Op> ops = new TreeWalk(oldBlocks, nowBlocks, pairs, book, coarse, follow).walk();
      ops = Ranges.grouped(sorted(ops), oldBlocks, book);
      if (proved(ops, coarse)) {
        return ops;
      }
    }
    coarse.add(old.root());
    return new TreeWalk(oldBlocks, nowBlocks, pairs, book, coarse, false).walk();
  }

  /** Where the tree changed, the row of provisions may have changed less; empty where it fails. */
  private List<Op> byRow() {
    Set<Provision> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    follow = pairs.hasReferences();
    for (int round = 0; round < MOST_ROUNDS_BY_ROW && !gone.contains(old.root()); round++) {
      List<Op> ops = new FlatWalk(oldBlocks, nowBlocks, pairs, book, reader, gone, follow).walk();
      ops = Ranges.grouped(sorted(ops), oldBlocks, book);
      if (proved(ops, gone)) {
        return ops;
      }
    }
    return List.of();
  }

  private int weight(List<Op> ops) {
    return ops.stream()
        .mapToInt(op -> Wording.sentence(op.instruction(), book, "").length() + 10)
        .sum();
  }

  private List<Op> sorted(List<Op> ops) {
    List<Op> sorted = new ArrayList<>(ops);
    sorted.sort(Comparator.comparingInt(this::place));
    return sorted;
  }

  /** Where in the text an instruction belongs: what is inserted after a provision, at its end. */
  private int place(Op op) {
    boolean after =
        op.instruction() instanceof Instruction.Insertion insertion
            && insertion.position() == Position.AFTER;
    return after ? 2 * oldBlocks.lastOf(op.about()) + 1 : 2 * oldBlocks.indexOf(op.about());
  }

  /** Executes the instructions; where the result is not as wanted, notes what to restate. */
  private boolean proved(List<Op> ops, Set<Provision> restated) {
    List<Instruction> instructions = ops.stream().map(Op::instruction).toList();
    Outcome<Consolidation> outcome = Consolidation.execute(instructions, book, old, reader);
    if (outcome.value().isEmpty()) {
      Set<Provision> failed = Collections.newSetFromMap(new IdentityHashMap<>());
      outcome.diagnostics().stream()
          .filter(Diagnostic::isError)
          .forEach(error -> failed.add(ops.get(Pointer.numberOf(error.place()) - 1).owner()));
      failed.stream()
          .sorted(Comparator.comparingInt(oldBlocks::indexOf))
          .filter(provision -> old.parent(provision).filter(failed::contains).isEmpty())
          .map(provision -> toRestate(provision, restated))
          .toList()
          .forEach(restated::add);
      return false;
    }
    Provision wrong = Agreement.firstDifference(outcome.value().get().result(), now);
    if (wrong == null) {
      return true;
    }
    if (follow) {
      follow = false;
      return false;
    }
    restated.add(toRestate(survivorNear(wrong, restated), restated));
    return false;
  }

  /** The old provision that became this one, its neighbour, or what holds it. */
  private Provision survivorNear(Provision wrong, Set<Provision> restated) {
    Provision at = wrong;
    while (pairs.toOld(at) == null) {
      Provision parent = now.parent(at).orElse(now.root());
      int place = place(parent, at);
      for (int i = place - 1; i >= 0; i--) {
        Provision before = pairs.toOld(parent.children().get(i));
        if (before != null && !restated.contains(before)) {
          return before;
        }
      }
      at = parent;
    }
    return pairs.toOld(at);
  }

  private static int place(Provision parent, Provision child) {
    int place = 0;
    while (place < parent.children().size() && parent.children().get(place) != child) {
      place++;
    }
    return place;
  }

  /** The provision, or the nearest one around it that is not yet restated. */
  private Provision toRestate(Provision provision, Set<Provision> restated) {
    Provision at = provision;
    while (restated.contains(at) && at != old.root()) {
      at = old.parent(at).orElse(old.root());
    }
    return at;
  }
}
