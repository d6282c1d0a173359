package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/**
 * An instrument executed on its base: wholly, or not at all.
 *
 * @param base the text it was executed on
 * @param result the consolidated text
 * @param effects what each instruction did, in the order of the instrument
 */
public record Consolidation(Charter base, Charter result, List<Effect> effects) {
  public Consolidation {
    effects = List.copyOf(effects);
  }

  /**
   * Executes a draft. All targets are read against the base; what no instruction touches stays as
   * it is, sign for sign.
   *
   * @return the consolidation with warnings, or every reason why there is none: the draft's own
   *     faults, {@code amend/base-changed}, and all that is listed in docs/diagnostics.md
   */
  public static Outcome<Consolidation> execute(Draft whole, Charter base, CharterReader reader) {
    Draft draft = whole.amending(base);
    List<Diagnostic> faults = new ArrayList<>(draft.diagnostics());
    Fingerprint.check(draft, base).ifPresent(faults::add);
    if (faults.stream().anyMatch(Diagnostic::isError)) {
      return Outcome.failure(faults);
    }
    List<Instruction> instructions = new ArrayList<>();
    List<Pointer> pointers = new ArrayList<>();
    for (Item item : draft.items()) {
      if (item.instruction().isPresent()) {
        instructions.add(item.instruction().get());
        pointers.add(Pointer.to(item, draft));
      }
    }
    return run(instructions, pointers, draft.phrasebook(), base, reader, faults);
  }

  /** Executes instructions that were never written down; item numbers count from 1. */
  public static Outcome<Consolidation> execute(
      List<Instruction> instructions, Phrasebook book, Charter base, CharterReader reader) {
    List<Pointer> pointers = new ArrayList<>();
    for (int i = 1; i <= instructions.size(); i++) {
      pointers.add(Pointer.unwritten(i));
    }
    return run(instructions, pointers, book, base, reader, List.of());
  }

  private static Outcome<Consolidation> run(
      List<Instruction> instructions,
      List<Pointer> pointers,
      Phrasebook book,
      Charter base,
      CharterReader reader,
      List<Diagnostic> notes) {
    if (instructions.isEmpty()) {
      return Outcome.of(new Consolidation(base, base, List.of()), notes);
    }
    Blocks blocks = new Blocks(base);
    Plan plan = new Plan(blocks);
    Executor executor = new Executor(blocks, reader, book, plan);
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < instructions.size(); i++) {
      spots.add(executor.execute(instructions.get(i), pointers.get(i), i));
    }
    List<Diagnostic> diagnostics = new ArrayList<>(notes);
    diagnostics.addAll(executor.diagnostics());
    if (diagnostics.stream().noneMatch(Diagnostic::isError)) {
      plan.settle().forEach(clash -> diagnostics.add(overlap(clash, pointers)));
    }
    if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
      return Outcome.failure(diagnostics);
    }
    Rendering rendering = Rendering.of(blocks, plan);
    Charter result = reader.read(base.name(), rendering.text());
    Aftermath aftermath = new Aftermath(blocks, plan, rendering, result, pointers);
    diagnostics.addAll(aftermath.check(instructions));
    if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
      return Outcome.failure(diagnostics);
    }
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < instructions.size(); i++) {
      effects.add(aftermath.effect(pointers.get(i).number(), instructions.get(i), spots.get(i), i));
    }
    return Outcome.of(new Consolidation(base, result, effects), diagnostics);
  }

  private static Diagnostic overlap(Plan.Clash clash, List<Pointer> pointers) {
    Pointer one = pointers.get(Math.min(clash.one(), clash.other()));
    Pointer other = pointers.get(Math.max(clash.one(), clash.other()));
    Place first = one.at("");
    String line = first.line() > 0 ? " (line " + first.line() + ")" : "";
    return new Diagnostic(
        Diagnostic.Severity.ERROR,
        "amend/overlap",
        other.at(""),
        "item "
            + other.label()
            + " touches what item "
            + one.label()
            + line
            + " changes: "
            + clash.where(),
        "overlaps item " + one.label(),
        "every item is read against the base; say both changes in one item");
  }
}
