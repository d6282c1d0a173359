package org.codicil.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.amendment.Instruction;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/**
 * Holds decisions that came from a file to what keys would have let through: a counter-proposal
 * must be one instruction that can be carried out, and the parts of a split must together do
 * exactly what the instruction does. So a file of decisions cannot bring in an act that nobody
 * proposed.
 */
public final class Vetting {
  private final Docket docket;
  private final Matter matter;
  private final Place place;
  private final List<Diagnostic> errors = new ArrayList<>();

  private Vetting(Docket docket, Matter matter, Place place) {
    this.docket = docket;
    this.matter = matter;
    this.place = place;
  }

  /**
   * What is wrong with a decision on a matter; empty if nothing is.
   *
   * @param place where the decision was read
   * @return errors: review/not-the-whole, or review/not-taken
   */
  public static List<Diagnostic> of(Docket docket, Matter matter, Decision decision, Place place) {
    Vetting vetting = new Vetting(docket, matter, place);
    vetting.parts(decision.parts());
    vetting.instead(decision);
    decision.parts().forEach(part -> vetting.instead(part.decision()));
    return vetting.errors;
  }

  private void parts(List<Decision.Part> parts) {
    if (parts.isEmpty()) {
      return;
    }
    List<Instruction> read = new ArrayList<>();
    parts.forEach(part -> docket.instruction(part.words()).value().ifPresent(read::add));
    if (read.size() < parts.size() || !Dividing.isWhole(docket, matter.instruction(), read)) {
      String hint = "codicil review DRAFT --split " + matter.item() + " makes parts that do";
      String message = "the parts of item " + matter.item() + " do not make up the whole of it";
      errors.add(Diagnostic.error("review/not-the-whole", place, message, hint));
    }
  }

  private void instead(Decision decision) {
    if (decision.instead().isEmpty()) {
      return;
    }
    Outcome<Instruction> read = docket.instruction(decision.instead());
    Outcome<?> shown = read.value().isEmpty() ? read : Showing.of(docket, read.value().get());
    Optional<Diagnostic> reason =
        shown.diagnostics().stream()
            .filter(d -> shown.value().isEmpty() && d.isError())
            .findFirst();
    reason.ifPresent(
        why ->
            errors.add(
                Diagnostic.error(
                    "review/not-taken",
                    place,
                    "what stands instead of item "
                        + matter.item()
                        + " cannot be carried out: "
                        + why.message(),
                    why.hint())));
  }
}
