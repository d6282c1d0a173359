package org.codicil.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.codicil.amendment.CharterReader;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Draft;
import org.codicil.amendment.Effect;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Item;
import org.codicil.amendment.Phrasebook;
import org.codicil.amendment.Restyling;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Citations;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.EId;
import org.codicil.charter.Kind;
import org.codicil.charter.Outcome;
import org.codicil.charter.Provision;

/**
 * What is on the table: a draft, the text it amends, and its instructions one by one. Everything
 * that takes long is done when it is made, so that a key is answered at once.
 *
 * @param title the draft's title, or its name
 * @param matters the instructions, in the order of the draft
 * @param outcome the draft executed as a whole; a draft that cannot be can still be reviewed
 */
public record Docket(
    Draft draft,
    Charter base,
    CharterReader reader,
    String title,
    List<Matter> matters,
    Outcome<Consolidation> outcome) {
  public Docket {
    matters = List.copyOf(matters);
  }

  /**
   * Sets up a review. A draft without instructions makes an empty docket; the points of one item
   * are decided each by itself and therefore numbered each.
   */
  public static Docket of(Draft tabled, Charter base, CharterReader reader) {
    Draft draft = Restyling.separated(tabled.amending(base));
    Outcome<Consolidation> outcome = Consolidation.execute(draft, base, reader);
    Map<Integer, EId> touched = new HashMap<>();
    outcome
        .value()
        .ifPresent(done -> done.effects().forEach(e -> touched.put(e.number(), e.before())));
    List<Matter> matters = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Item item : draft.items()) {
      if (item.instruction().isPresent()) {
        matters.add(matter(draft, base, reader, item, touched.get(item.number()), seen));
      }
    }
    String title = draft.frontMatter().getOrDefault("title", "").strip();
    return new Docket(
        draft, base, reader, title.isEmpty() ? draft.name() : title, matters, outcome);
  }

  private static Matter matter(
      Draft draft, Charter base, CharterReader reader, Item item, EId touched, Set<String> seen) {
    Instruction instruction = item.instruction().orElseThrow();
    String content = Matter.content(instruction);
    while (!seen.add(content)) {
      content += "+";
    }
    String on = instruction.target().citation();
    Provision provision =
        Optional.ofNullable(touched)
            .flatMap(base::find)
            .or(() -> Citations.find(base, on).value())
            .orElse(base.root());
    Provision unit = unit(base, provision);
    String name = unit.kind() == Kind.CHARTER ? on : Citation.of(base, unit);
    String words = draft.text().substring(item.start(), item.end());
    return new Matter(
        item.number(),
        instruction,
        dedented(words),
        content,
        on,
        provision,
        unit,
        name,
        brings(reader, instruction));
  }

  /** Numbered units that an instruction makes, such as "ARTICLE 7 bis", and their names. */
  static Map<String, String> brings(CharterReader reader, Instruction instruction) {
    if (instruction instanceof Instruction.Renumbering renumbering) {
      return UnitReferences.in(renumbering.number());
    }
    String units = Touches.units(instruction);
    Map<String, String> brings = new HashMap<>();
    if (!units.isEmpty()) {
      for (Provision unit : reader.read("payload", units).provisions()) {
        if (unit.kind().isHeaded() && unit.isNumbered()) {
          brings.put(unit.kind() + " " + unit.number(), unit.named(unit.number()));
        }
      }
    }
    return brings;
  }

  /** The article, preamble or schedule around a provision; else the nearest heading. */
  static Provision unit(Charter charter, Provision provision) {
    Provision headed = null;
    for (Provision at = provision; at.kind() != Kind.CHARTER; ) {
      if (at.kind() == Kind.ARTICLE
          || at.kind() == Kind.SCHEDULE
          || at.kind() == Kind.PREAMBLE
          || at.kind() == Kind.CONCLUSION) {
        return at;
      }
      headed = headed == null && at.kind().isHeaded() ? at : headed;
      at = charter.parent(at).orElse(charter.root());
    }
    return headed == null ? provision : headed;
  }

  /** Lines below the first without the indent they have because of the item's number. */
  private static String dedented(String words) {
    return words.replace("\r\n", "\n").replaceAll("\n {1,6}(?=\\S)", "\n").stripTrailing();
  }

  Phrasebook book() {
    return draft.phrasebook();
  }

  /** Errors that keep the draft from being executed as a whole. */
  public List<Diagnostic> faults() {
    return outcome.diagnostics().stream().filter(Diagnostic::isError).toList();
  }

  /** What the draft as a whole does through this item, where it can be executed. */
  Optional<Effect> effect(int item) {
    return outcome
        .value()
        .flatMap(c -> c.effects().stream().filter(e -> e.number() == item).findFirst());
  }

  /** Instructions as they would be written into a draft of this language, or what is wrong. */
  Outcome<Instruction> instruction(String words) {
    String text = "## " + section() + "\n\n1. " + words.strip() + "\n";
    Draft one = Draft.read("counter-proposal", text, Map.of("language", language()));
    if (!one.isReadable()) {
      return Outcome.failure(one.diagnostics().stream().filter(Diagnostic::isError).toList());
    }
    return one.instructions().size() == 1
        ? Outcome.of(one.instructions().get(0))
        : Outcome.failure(
            Diagnostic.error(
                "review/not-one-instruction",
                org.codicil.charter.Place.of("counter-proposal"),
                "this is not one instruction",
                "write one act, as in: In Article 3, replace “X” with “Y”"));
  }

  private String language() {
    return draft.frontMatter().getOrDefault("language", "en");
  }

  private String section() {
    String section = org.codicil.amendment.Wording.section(List.of(), book());
    return section.substring(3).strip();
  }
}
