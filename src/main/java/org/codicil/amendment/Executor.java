package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
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
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Kind;
import org.codicil.charter.Outcome;
import org.codicil.charter.Provision;

/** Turns instructions into a plan, one by one; what cannot be done is a diagnostic. */
final class Executor {
  private final Blocks blocks;
  private final Resolver resolver;
  private final PayloadFit fit;
  private final CharterReader reader;
  private final Phrasebook book;
  private final WordEdits words;
  private final Numbering numbering;
  private final Parting parting;
  private final Plan plan;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Executor(Blocks blocks, CharterReader reader, Phrasebook book, Plan plan) {
    this.blocks = blocks;
    this.reader = reader;
    this.book = book;
    this.resolver = new Resolver(blocks, book);
    this.fit = new PayloadFit(blocks, reader);
    this.plan = plan;
    this.words = new WordEdits(blocks, plan, diagnostics);
    this.numbering = new Numbering(blocks, plan, book, diagnostics);
    this.parting = new Parting(blocks, plan, words, numbering, diagnostics);
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** What the target of the instruction is, if it is anything. */
  Spot execute(Instruction instruction, Pointer pointer, int work) {
    Spot spot = resolve(instruction.target(), pointer);
    if (spot == null || isScattered(spot, instruction, pointer)) {
      return null;
    }
    if (instruction instanceof Repeal) {
      repeal(spot, pointer, work);
    } else if (instruction instanceof Reservation) {
      reserve(spot, pointer, work);
    } else if (instruction instanceof Substitution s) {
      substitute(spot, s.payload(), work);
    } else if (instruction instanceof Insertion i) {
      insert(spot, i, pointer, work);
    } else if (instruction instanceof Replacement r) {
      words.replace(spot, r, pointer, work);
    } else if (instruction instanceof WordInsertion w) {
      words.insert(spot, w, pointer, work);
    } else if (instruction instanceof Renumbering r) {
      numbering.renumber(spot, r, pointer, work);
    } else if (instruction instanceof Move m) {
      move(spot, m, pointer, work);
    } else if (instruction instanceof Split s) {
      split(spot, s.payload(), pointer, work);
    } else if (instruction instanceof Division d) {
      parting.divide(spot, d, pointer, work);
    } else {
      Spot host = resolve(((Join) instruction).into(), pointer);
      if (host != null) {
        parting.join(spot, host, pointer, work);
      }
    }
    return spot;
  }

  private Spot resolve(Target target, Pointer pointer) {
    Outcome<Spot> outcome = resolver.resolve(target, pointer);
    diagnostics.addAll(outcome.diagnostics());
    return outcome.value().orElse(null);
  }

  /** "Articles 3 and 5" may be repealed, renumbered, and words be changed in them; no more. */
  private boolean isScattered(Spot spot, Instruction instruction, Pointer pointer) {
    boolean each =
        instruction instanceof Repeal
            || instruction instanceof Renumbering
            || instruction instanceof Replacement
            || instruction instanceof WordInsertion;
    for (int i = 1; !each && i < spot.provisions().size(); i++) {
      Provision before = spot.provisions().get(i - 1);
      if (blocks.indexOf(spot.provisions().get(i)) > blocks.lastOf(before) + 1) {
        diagnostics.add(
            Diagnostic.error(
                "amend/target-not-found",
                pointer.at(instruction.target().citation()),
                "these provisions do not follow one another",
                "write an item for each"));
        return true;
      }
    }
    return false;
  }

  private void cut(Provision first, Provision last, String text, int work, boolean moved) {
    int from = blocks.indexOf(first);
    while (from < blocks.size() - 1 && isOutsideLaw(blocks.at(from))) {
      from++;
    }
    plan.cut(new Plan.Cut(from, blocks.lastOf(last), last, text, work, moved));
  }

  private void repeal(Spot spot, Pointer pointer, int work) {
    if (spot.facet() == Facet.COLUMN) {
      String table = source(spot.first());
      cut(spot.first(), spot.first(), Tables.withoutColumn(table, spot.column()), work, false);
    } else if (spot.isPart()) {
      words.delete(spot, work);
    } else if (spot.first() == blocks.charter().root()) {
      diagnostics.add(
          Diagnostic.error(
              "amend/target-not-found",
              pointer.at(""),
              "a charter is not repealed as a whole by an amendment to it",
              "name the provisions that go"));
    } else {
      for (Provision provision : spot.provisions()) {
        cut(provision, provision, null, work, false);
      }
    }
  }

  /** The root has no words, and front matter is no law. */
  private static boolean isOutsideLaw(Provision provision) {
    return provision.kind() == Kind.CHARTER || provision.kind() == Kind.FRONT_MATTER;
  }

  /** The source of a provision up to its last word. */
  private String source(Provision provision) {
    return blocks
        .charter()
        .text()
        .substring(provision.start(), blocks.contentEnd(blocks.lastOf(provision)));
  }

  private void reserve(Spot spot, Pointer pointer, int work) {
    Provision provision = spot.first();
    if (spot.isPart() || !provision.isNumbered()) {
      diagnostics.add(
          Diagnostic.error(
              "amend/target-not-found",
              pointer.at(""),
              "only a numbered provision can be reserved",
              "repeal it instead"));
      return;
    }
    String text = blocks.charter().text();
    int numberEnd = provision.block().numberEnd();
    String head = text.substring(provision.start(), numberEnd);
    String sign = text.substring(numberEnd, provision.block().textStart());
    String between = sign.isBlank() ? " " : sign.stripTrailing() + " ";
    cut(provision, provision, head + between + book.word("reserved"), work, false);
  }

  private void substitute(Spot spot, String payload, int work) {
    if (spot.isPart()) {
      String own = Quotation.plain(payload);
      plan.edit(new Plan.Edit(spot.block(), spot.start(), spot.end(), own, work, false));
      return;
    }
    boolean all = spot.first() == blocks.charter().root();
    String text = all ? fit.ends(payload) : fit.fit(payload, spot.first());
    cut(spot.first(), spot.last(), text, work, false);
  }

  private void insert(Spot spot, Insertion insertion, Pointer pointer, int work) {
    if (spot.facet() == Facet.COLUMN) {
      insertColumn(spot, insertion, pointer, work);
      return;
    }
    Destination to = Destination.of(blocks, spot, insertion.position());
    if (insertion.position() == Position.IN_ORDER) {
      to = Destination.inOrder(blocks, spot.first(), insertion.payload());
    }
    if (spot.isPart() || to == null) {
      diagnostics.add(noPlace(pointer));
      return;
    }
    String text = fit.fit(insertion.payload(), to.beside());
    plan.insert(to.insert(blocks, text, null, work));
  }

  static Diagnostic noPlace(Pointer pointer) {
    return Diagnostic.error(
        "amend/no-place",
        pointer.at(""),
        "new provisions cannot stand there",
        "name a provision to insert after or before");
  }

  private void insertColumn(Spot spot, Insertion insertion, Pointer pointer, int work) {
    Provision table = spot.first();
    List<String> values =
        insertion
            .payload()
            .lines()
            .filter(line -> !line.matches("[\\s|:-]*"))
            .map(line -> Tables.cells(line.strip()).get(0).strip())
            .toList();
    int rows = Tables.rows(table).size();
    if (values.size() != rows) {
      diagnostics.add(
          Diagnostic.error(
              "amend/column-length",
              pointer.at(""),
              "the column has " + values.size() + " entries, the table " + rows + " rows",
              "give the head and one entry for each row, empty ones as | |"));
      return;
    }
    int at = insertion.position() == Position.BEFORE ? spot.column() : spot.column() + 1;
    cut(table, table, Tables.withColumn(source(table), at, values), work, false);
  }

  private void move(Spot spot, Move move, Pointer pointer, int work) {
    Spot anchor = resolve(move.anchor(), pointer);
    if (anchor == null) {
      return;
    }
    Destination to = Destination.of(blocks, anchor, move.position());
    if (to == null || spot.isPart() || anchor.isPart()) {
      diagnostics.add(noPlace(pointer));
      return;
    }
    Plan.Cut cut =
        new Plan.Cut(
            blocks.indexOf(spot.first()),
            blocks.lastOf(spot.last()),
            spot.last(),
            null,
            work,
            true);
    plan.cut(cut);
    plan.insert(to.insert(blocks, null, cut, work));
  }

  private void split(Spot spot, String payload, Pointer pointer, int work) {
    String had = wordsOf(List.of(spot.first()), blocks.charter().text());
    var read = reader.read("", payload);
    String has = wordsOf(read.root().children(), read.text());
    if (!had.equals(has)) {
      diagnostics.add(
          Diagnostic.error(
              "amend/split-changes-words",
              pointer.at(""),
              "the new text does not have the words of " + blocks.cite(spot.first()),
              "a split only divides; change words by instructions of their own, or replace"));
      return;
    }
    substitute(spot, payload, work);
  }

  private static String wordsOf(List<Provision> provisions, String text) {
    StringBuilder words = new StringBuilder();
    for (Provision provision : provisions) {
      provision.forEach(
          p -> words.append(text, p.block().textStart(), p.block().textEnd()).append(' '));
    }
    return Quotation.plain(words.toString());
  }
}
