package org.codicil.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Instruction.Join;
import org.codicil.amendment.Instruction.Move;
import org.codicil.amendment.Instruction.Renumbering;
import org.codicil.charter.Charter;
import org.codicil.charter.Citations;
import org.codicil.charter.Kind;
import org.codicil.charter.Outcome;
import org.codicil.charter.Provision;
import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;

/**
 * One instruction carried out by itself, as a redline of the article it changes. Only that article,
 * under its headings, is read again, so that a long charter answers as fast as a short one; where
 * an instruction reaches further, the whole text is taken.
 */
public final class Showing {
  private Showing() {}

  /** The redline, or why the instruction cannot be carried out by itself. */
  public static Outcome<Redline> of(Docket docket, Instruction instruction) {
    Charter base = clipping(docket, instruction).orElse(docket.base());
    Outcome<Consolidation> done = execute(docket, instruction, base);
    if (done.value().isEmpty() && base != docket.base()) {
      base = docket.base();
      done = execute(docket, instruction, base);
    }
    return done.value().isEmpty()
        ? Outcome.failure(done.diagnostics())
        : Outcome.of(Comparison.compare(base, done.value().get().result()));
  }

  private static Outcome<Consolidation> execute(
      Docket docket, Instruction instruction, Charter base) {
    return Consolidation.execute(List.of(instruction), docket.book(), base, docket.reader());
  }

  /**
   * The unit the instruction speaks of, under the headings it stands under; empty if too little.
   */
  static Optional<Charter> clipping(Docket docket, Instruction instruction) {
    Charter base = docket.base();
    boolean far =
        instruction instanceof Renumbering r && r.references()
            || instruction instanceof Move
            || instruction instanceof Join;
    Provision provision =
        far ? null : Citations.find(base, instruction.target().citation()).value().orElse(null);
    if (provision == null) {
      return Optional.empty();
    }
    Provision unit = Docket.unit(base, provision);
    List<Provision> above = new ArrayList<>();
    Provision at = unit;
    while (at.kind() != Kind.CHARTER) {
      at = base.parent(at).orElse(base.root());
      above.add(0, at);
    }
    StringBuilder text = new StringBuilder();
    above.forEach(p -> text.append(base.text(), p.block().start(), p.block().end()));
    int from = text.length();
    text.append(base.source(unit));
    Charter clip = docket.reader().read(base.name(), text.toString()).with(base.about());
    Optional<Provision> same = clip.find(unit.eId());
    boolean alike =
        same.isPresent() && same.get().start() == from && same.get().end() == text.length();
    return alike ? Optional.of(clip) : Optional.empty();
  }
}
