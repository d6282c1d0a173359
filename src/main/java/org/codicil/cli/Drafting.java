package org.codicil.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codicil.amendment.Derivation;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Phrasebook;
import org.codicil.amendment.Position;
import org.codicil.amendment.Target;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Citations;
import org.codicil.charter.Provision;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.register.Clause;
import org.codicil.register.NextNumber;
import org.codicil.register.Terms;

/** Turns what a person wants changed into instructions on a base, and keeps what it decided. */
final class Drafting {
  /** Characters of a value that is told. */
  private static final int LONGEST = 48;

  private final Desk desk;
  private final Charter base;
  private Terms terms;
  private final List<Instruction> instructions = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private String finalProvisions = "";

  Drafting(Desk desk, Charter base, Terms terms) {
    this.desk = desk;
    this.base = base;
    this.terms = terms;
  }

  List<Instruction> instructions() {
    return instructions;
  }

  /** What was adapted or chosen, a line each. */
  List<String> said() {
    return said;
  }

  /** The text of a final clause, or empty. */
  String finalProvisions() {
    return finalProvisions;
  }

  void add(Substance substance) {
    if (substance.clause() != null) {
      clause(Refused.unless(desk.register().clause(substance.clause())), substance);
    } else if (!substance.said().isEmpty()) {
      throw Refused.usage("set", "", "--set fills the gaps of a clause", "name one with --clause");
    }
    if (substance.schedule() != null) {
      new ScheduleDrafting(desk, base, this).add(substance);
    }
    if (substance.edited() != null) {
      derive(desk.text(substance.edited()));
    }
    if (substance.edit()) {
      Path copy = new Editor(desk).edit(base);
      said.add("edited copy: " + copy);
      derive(desk.text(copy.toString()));
    }
  }

  private void derive(Charter edited) {
    List<Instruction> derived = Derivation.derive(base, edited, MarkdownReader::read);
    if (derived.isEmpty()) {
      throw Refused.usage("nothing-changed", edited.name(), "no words were changed", "");
    }
    instructions.addAll(derived);
  }

  private void clause(Clause clause, Substance substance) {
    if (substance.after() == null && !clause.isFinal()) {
      String hint = "name the provision it follows: --after \"Article 7\"";
      throw Refused.usage("no-place", clause.name(), "where does the clause go?", hint);
    }
    Provision after = substance.after() == null ? null : find(substance.after());
    Clause.Filled filled = fill(clause, substance.said(), after);
    if (after == null) {
      finalProvisions = filled.text();
      return;
    }
    insert(filled.text(), after, substance.schedule() != null);
  }

  /** Notes a word for the gaps of the clauses to come. */
  void learn(String name, String word, String source) {
    terms = terms.with(name, word, source);
  }

  Provision find(String citation) {
    return Refused.unless(Citations.find(base, citation));
  }

  /** A clause with its gaps filled; how is noted. */
  Clause.Filled fill(Clause clause, Map<String, String> values, Provision after) {
    Terms known = terms;
    Optional<String> number =
        Optional.ofNullable(after).flatMap(place -> NextNumber.after(base, place));
    if (number.isPresent()) {
      String source = "the first free number after " + Citation.of(base, after);
      known = known.with("number", number.get(), source);
    }
    Clause.Filled filled = Refused.unless(clause.fill(values, known));
    for (Clause.Choice choice : filled.choices()) {
      boolean unknown = Terms.isTerm(choice.name()) && !base.text().contains(choice.value());
      String usual =
          unknown
              ? "as usual, but the text has no such word"
              : isMissing(choice.value())
                  ? "as usual, but the text has no such article"
                  : "as usual";
      String source = choice.source().isEmpty() ? usual : choice.source();
      said.add(choice.name() + " = " + brief(choice.value()) + "  (" + source + ")");
    }
    return filled;
  }

  /** A clause's "Article 2 bis" is a "Section 2 bis" where its neighbour is a section. */
  private static String relabelled(String text, Provision beside) {
    boolean other = beside.isNumbered() && beside.label().matches("Section|Rule|Clause|§");
    return other ? text.replaceFirst("^(#+ )Article ", "$1" + beside.label() + " ") : text;
  }

  /** A reference to an article that the charter does not have. */
  private boolean isMissing(String value) {
    return value.matches("Article [0-9]+( bis| ter)?")
        && Citations.find(base, value).value().isEmpty();
  }

  private static String brief(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 2).strip() + " …";
  }

  /** Instructions for a text that is an article or a paragraph, and perhaps a schedule as well. */
  private void insert(String text, Provision after, boolean scheduleApart) {
    String[] parts = text.split("\\R(?=#{1,4} (Schedule|Annex|Appendix) )", 2);
    String cited = Citation.of(base, after);
    boolean article = parts[0].startsWith("#");
    Position position = article || !after.kind().isHeaded() ? Position.AFTER : Position.AT_END;
    insert(cited, position, parts[0].strip());
    if (parts.length > 1 && !scheduleApart) {
      insert(ScheduleDrafting.end(base), Position.AFTER, parts[1].strip());
    }
  }

  /**
   * Adds an insertion; what goes to the same place as the one before becomes part of that, since no
   * two instructions may speak of one place.
   */
  void insert(String citation, Position position, String text) {
    String source = base.source(find(citation));
    int level = source.length() - source.replaceFirst("^#+", "").length();
    String labelled = relabelled(text, find(citation));
    String payload = level == 0 ? labelled : labelled.replaceFirst("^#+", "#".repeat(level));
    Target target = Phrasebook.of(base.about().language()).cited(citation);
    int last = instructions.size() - 1;
    if (last >= 0
        && instructions.get(last) instanceof Insertion before
        && before.target().equals(target)
        && before.position() == position) {
      String both = before.payload() + "\n\n" + payload;
      instructions.set(last, new Insertion(before.target(), position, both));
    } else {
      instructions.add(new Insertion(target, position, payload));
    }
  }
}
