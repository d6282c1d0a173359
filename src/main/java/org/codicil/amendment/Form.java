package org.codicil.amendment;

import java.util.Locale;
import java.util.function.Function;
import org.codicil.amendment.Instruction.Division;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Instruction.Join;
import org.codicil.amendment.Instruction.Move;
import org.codicil.amendment.Instruction.Renumbering;
import org.codicil.amendment.Instruction.Repeal;
import org.codicil.amendment.Instruction.Replacement;
import org.codicil.amendment.Instruction.Reservation;
import org.codicil.amendment.Instruction.Split;
import org.codicil.amendment.Instruction.Substitution;
import org.codicil.amendment.Instruction.WordInsertion;

/**
 * The forms of amending instruction, each worded by one canonical phrase per language and read from
 * as many variants as the language has. What a form means is here, its words are in the phrasebook.
 */
enum Form {
  REPEAL(s -> new Repeal(s.target("target"))),
  RESERVE(s -> new Reservation(s.target("target"))),
  SUBSTITUTE(s -> new Substitution(s.target("target"), s.text("payload"))),
  SUBSTITUTE_PART(s -> new Substitution(s.target("target"), s.text("new"))),
  INSERT_AFTER(s -> inserted(s, Position.AFTER)),
  INSERT_BEFORE(s -> inserted(s, Position.BEFORE)),
  INSERT_BEGINNING(s -> inserted(s, Position.AT_BEGINNING)),
  INSERT_END(s -> inserted(s, Position.AT_END)),
  INSERT_ORDER(s -> inserted(s, Position.IN_ORDER)),
  REPLACE(s -> replaced(s, Passage.once(s.text("old")))),
  REPLACE_NTH(s -> replaced(s, nth(s))),
  REPLACE_EVERY(s -> replaced(s, every(s))),
  REPLACE_SPAN(s -> replaced(s, span(s))),
  DELETE(s -> replaced(s, Passage.once(s.text("old")))),
  DELETE_NTH(s -> replaced(s, nth(s))),
  DELETE_EVERY(s -> replaced(s, every(s))),
  DELETE_SPAN(s -> replaced(s, span(s))),
  WORDS_AFTER(s -> beside(s, Position.AFTER, Passage.once(s.text("old")))),
  WORDS_AFTER_NTH(s -> beside(s, Position.AFTER, nth(s))),
  WORDS_AFTER_EVERY(s -> beside(s, Position.AFTER, every(s))),
  WORDS_BEFORE(s -> beside(s, Position.BEFORE, Passage.once(s.text("old")))),
  WORDS_BEFORE_NTH(s -> beside(s, Position.BEFORE, nth(s))),
  WORDS_BEFORE_EVERY(s -> beside(s, Position.BEFORE, every(s))),
  WORDS_BEGINNING(s -> beside(s, Position.AT_BEGINNING, null)),
  WORDS_END(s -> beside(s, Position.AT_END, null)),
  RENUMBER(s -> new Renumbering(s.target("target"), s.text("number"), false)),
  RENUMBER_FOLLOWED(s -> new Renumbering(s.target("target"), s.text("number"), true)),
  MOVE_AFTER(s -> moved(s, Position.AFTER)),
  MOVE_BEFORE(s -> moved(s, Position.BEFORE)),
  MOVE_BEGINNING(s -> moved(s, Position.AT_BEGINNING)),
  MOVE_END(s -> moved(s, Position.AT_END)),
  SPLIT(s -> new Split(s.target("target"), s.text("payload"))),
  SPLIT_BEFORE(s -> new Division(s.target("target"), Passage.once(s.text("old")), "")),
  SPLIT_BEFORE_AS(
      s -> new Division(s.target("target"), Passage.once(s.text("old")), s.text("number"))),
  JOIN(s -> new Join(s.target("target"), s.target("anchor")));

  private final Function<Slots, Instruction> meaning;

  Form(Function<Slots, Instruction> meaning) {
    this.meaning = meaning;
  }

  /** The name the phrasebook knows it by: {@code replace-every}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Form of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  Instruction meaning(Slots slots) {
    return meaning.apply(slots);
  }

  /** The form an instruction is worded in, and what fills its slots. */
  record Filled(Form form, Slots slots) {}

  static Filled of(Instruction instruction) {
    Slots slots = Slots.of("target", instruction.target());
    if (instruction instanceof Repeal) {
      return new Filled(REPEAL, slots);
    } else if (instruction instanceof Reservation) {
      return new Filled(RESERVE, slots);
    } else if (instruction instanceof Substitution s) {
      return s.target().facet() == Facet.WHOLE
          ? new Filled(SUBSTITUTE, slots.and("payload", s.payload()))
          : new Filled(SUBSTITUTE_PART, slots.and("new", s.payload()));
    } else if (instruction instanceof Insertion i) {
      return new Filled(
          positioned("INSERT", i.position(), "ORDER"), slots.and("payload", i.payload()));
    } else if (instruction instanceof Replacement r) {
      String verb = r.words().isEmpty() ? "DELETE" : "REPLACE";
      slots.and("new", r.words());
      return new Filled(valueOf(verb + suffix(r.passage())), passage(slots, r.passage()));
    } else if (instruction instanceof WordInsertion w) {
      String name = positioned("WORDS", w.position(), "END").name();
      slots.and("new", w.words());
      return w.passage() == null
          ? new Filled(valueOf(name), slots)
          : new Filled(valueOf(name + suffix(w.passage())), passage(slots, w.passage()));
    } else if (instruction instanceof Renumbering r) {
      return new Filled(
          r.references() ? RENUMBER_FOLLOWED : RENUMBER, slots.and("number", r.number()));
    } else if (instruction instanceof Move m) {
      return new Filled(positioned("MOVE", m.position(), "END"), slots.and("anchor", m.anchor()));
    } else if (instruction instanceof Split s) {
      return new Filled(SPLIT, slots.and("payload", s.payload()));
    } else if (instruction instanceof Division d) {
      return new Filled(
          d.number().isEmpty() ? SPLIT_BEFORE : SPLIT_BEFORE_AS,
          slots.and("old", d.before().words()).and("number", d.number()));
    }
    return new Filled(JOIN, slots.and("anchor", ((Join) instruction).into()));
  }

  private static Form positioned(String prefix, Position position, String inOrder) {
    return valueOf(
        prefix
            + "_"
            + switch (position) {
              case BEFORE -> "BEFORE";
              case AFTER -> "AFTER";
              case AT_BEGINNING -> "BEGINNING";
              case AT_END -> "END";
              case IN_ORDER -> inOrder;
            });
  }

  private static String suffix(Passage passage) {
    if (passage.isSpan()) {
      return "_SPAN";
    }
    return switch (passage.occurrence().how()) {
      case ONCE -> "";
      case NTH -> "_NTH";
      case EVERYWHERE -> "_EVERY";
    };
  }

  private static Slots passage(Slots slots, Passage passage) {
    Occurrence occurrence = passage.occurrence();
    slots.and("old", passage.words());
    slots.and("from", passage.words()).and("to", passage.until());
    return slots.and("ordinal", occurrence.n()).and("count", occurrence.n());
  }

  private static Instruction inserted(Slots s, Position position) {
    return new Insertion(contained(s), position, s.text("payload"));
  }

  /** "In Article 7, after the first paragraph": the outer unit may be named first. */
  private static Target contained(Slots s) {
    Target inner = s.target("target");
    return s.has("container")
        ? new Target(
            s.text("container") + ", " + inner.citation(),
            inner.facet(),
            inner.ordinal(),
            inner.column())
        : inner;
  }

  private static Instruction replaced(Slots s, Passage passage) {
    return new Replacement(s.target("target"), passage, s.text("new"));
  }

  private static Instruction beside(Slots s, Position position, Passage passage) {
    return new WordInsertion(s.target("target"), position, passage, s.text("new"));
  }

  private static Instruction moved(Slots s, Position position) {
    return new Move(s.target("target"), position, s.target("anchor"));
  }

  private static Passage nth(Slots s) {
    return new Passage(s.text("old"), "", Occurrence.nth(s.number("ordinal")));
  }

  private static Passage every(Slots s) {
    return new Passage(s.text("old"), "", Occurrence.everywhere(s.number("count")));
  }

  private static Passage span(Slots s) {
    return new Passage(s.text("from"), s.text("to"), Occurrence.ONCE);
  }
}
