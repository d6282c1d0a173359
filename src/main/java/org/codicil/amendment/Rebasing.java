package org.codicil.amendment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codicil.amendment.Instruction.Replacement;
import org.codicil.amendment.Instruction.WordInsertion;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Provision;
import org.codicil.redline.Comparison;
import org.codicil.redline.MarkedBlock;

/**
 * A draft read against a newer base. An instruction follows its provision where that has another
 * number now; nothing else is ever changed in it. What no longer fits is left as it was and told.
 *
 * @param steps one for each instruction, in order
 * @param text the draft's source with the instructions that follow; front matter as it was
 */
public record Rebasing(List<Step> steps, String text) {
  /** What became of an instruction. */
  public enum Fate {
    /** It says the same of the same words. */
    UNCHANGED,
    /** Its provision has another address now, and it speaks of that. */
    FOLLOWS,
    /** It can be executed, but the provision has other words around it now. */
    REWORDED,
    /** Its provision is no more. */
    GONE,
    /** The words it takes hold of stand in another provision now. */
    ELSEWHERE,
    /** It cannot be executed for another reason. */
    REFUSED
  }

  /**
   * @param item the item's number, with the letter of a point: {@code 3}, {@code 3(b)}
   * @param where the provision as cited in the old base
   * @param now what it is called now, or where its words stand, or why it is refused; or empty
   */
  public record Step(String item, Fate fate, String where, String now) {
    public boolean fits() {
      return fate.ordinal() <= Fate.REWORDED.ordinal();
    }
  }

  public Rebasing {
    steps = List.copyOf(steps);
  }

  public boolean fits() {
    return steps.stream().allMatch(Step::fits);
  }

  /** Reads a draft that was written for {@code old} against {@code now}. */
  public static Rebasing of(Draft draft, Charter old, Charter now, CharterReader reader) {
    return new Run(draft, old, now, reader).rebase();
  }

  private static final class Run {
    private final Draft draft;
    private final Charter old;
    private final Charter now;
    private final CharterReader reader;
    private final Resolver resolver;
    private final Map<Provision, Provision> counterparts = new IdentityHashMap<>();

    Run(Draft draft, Charter old, Charter now, CharterReader reader) {
      this.draft = draft;
      this.old = old;
      this.now = now;
      this.reader = reader;
      this.resolver = new Resolver(new Blocks(old), draft.phrasebook());
      List<MarkedBlock> blocks = Comparison.compare(old, now).blocks();
      blocks.stream()
          .filter(b -> b.after() == null)
          .forEach(b -> counterparts.put(b.before(), null));
      List<MarkedBlock> both =
          blocks.stream().filter(b -> b.before() != null && b.after() != null).toList();
      both.forEach(block -> counterparts.put(block.before(), block.after()));
      both.forEach(block -> around(block.before(), block.after()));
      counterparts.put(old.root(), now.root());
    }

    /** What has no line of its own (a preamble, a closing formula, a table) goes with its parts. */
    private void around(Provision before, Provision after) {
      Provision mine = old.parent(before).orElse(null);
      Provision its = now.parent(after).orElse(null);
      while (mine != null
          && its != null
          && mine.kind() == its.kind()
          && !counterparts.containsKey(mine)) {
        counterparts.put(mine, its);
        mine = old.parent(mine).orElse(null);
        its = now.parent(its).orElse(null);
      }
    }

    Rebasing rebase() {
      List<Step> steps = new ArrayList<>();
      Map<Item, Instruction> instead = new LinkedHashMap<>();
      for (Item item : draft.amending(now).items()) {
        if (item.instruction().isPresent()) {
          Instruction was = item.instruction().get();
          Instruction is = Retargeting.of(was, this::followed);
          steps.add(step(item.label(), was, is));
          if (!is.equals(was)) {
            instead.put(item, is);
          }
        }
      }
      return new Rebasing(steps, Restyling.with(draft, instead).text());
    }

    private Step step(String item, Instruction was, Instruction is) {
      String where = was.target().citation();
      Provision before = resolve(was.target()).orElse(null);
      Provision after = counterparts.get(before);
      if (before != null && after == null) {
        return new Step(item, Fate.GONE, where, "");
      }
      Outcome<Consolidation> alone =
          Consolidation.execute(List.of(is), draft.phrasebook(), now, reader);
      if (alone.value().isEmpty()) {
        return refused(item, where, is, alone.diagnostics().get(0));
      }
      if (!is.equals(was)) {
        return new Step(item, Fate.FOLLOWS, where, is.target().citation());
      }
      boolean same =
          before == null || before == old.root() || old.source(before).equals(now.source(after));
      return new Step(item, same ? Fate.UNCHANGED : Fate.REWORDED, where, "");
    }

    private Step refused(String item, String where, Instruction is, Diagnostic reason) {
      String words =
          is instanceof Replacement replacement
              ? replacement.passage().words()
              : is instanceof WordInsertion insertion && insertion.passage() != null
                  ? insertion.passage().words()
                  : "";
      List<Provision> holders =
          words.isEmpty()
              ? List.of()
              : now.provisions().stream().filter(p -> now.ownText(p).contains(words)).toList();
      return reason.code().equals("amend/words-not-found") && holders.size() == 1
          ? new Step(item, Fate.ELSEWHERE, where, Citation.of(now, holders.get(0)))
          : new Step(item, Fate.REFUSED, where, reason.message());
    }

    private Optional<Provision> resolve(Target target) {
      Outcome<Spot> spot = resolver.resolve(target, Pointer.unwritten(1));
      return spot.value().filter(s -> s.provisions().size() == 1).map(Spot::first);
    }

    /** The target as it is called in the new base, the same where it kept its address. */
    private Target followed(Target target) {
      Provision before = resolve(Target.of(target.citation())).orElse(null);
      Provision after = counterparts.get(before);
      if (after == null || after == now.root() || after.eId().equals(before.eId())) {
        return target;
      }
      String citation = Citation.of(now, after);
      return new Target(citation, target.facet(), target.ordinal(), target.column());
    }
  }
}
