package org.codicil.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Derivation;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Instruction.Replacement;
import org.codicil.amendment.Passage;
import org.codicil.amendment.Wording;
import org.codicil.charter.Charter;

/**
 * Splits an instruction into smaller ones that together do the same: by provision, then by
 * sentence, then by run of words. Nothing is offered that was not tried: the parts, carried out
 * together, must give the very text the whole gives.
 */
final class Dividing {
  private final Docket docket;

  /** The article in question where that is enough, else the whole text. */
  private final Charter base;

  private Dividing(Docket docket, Charter base) {
    this.docket = docket;
    this.base = base;
  }

  /**
   * The parts in canonical words; empty if the instruction cannot be divided. The whole text is
   * looked at only where the instruction reaches beyond its article.
   */
  static List<String> of(Docket docket, Instruction instruction) {
    Charter base = Showing.clipping(docket, instruction).orElse(docket.base());
    Dividing near = new Dividing(docket, base);
    boolean reaches = base != docket.base() && near.execute(List.of(instruction)).isEmpty();
    return (reaches ? new Dividing(docket, docket.base()) : near).divide(instruction);
  }

  /** Whether these parts, each readable, together do what the instruction does. */
  static boolean isWhole(Docket docket, Instruction instruction, List<Instruction> parts) {
    Charter base = Showing.clipping(docket, instruction).orElse(docket.base());
    return new Dividing(docket, base).isWhole(instruction, parts)
        || base != docket.base() && new Dividing(docket, docket.base()).isWhole(instruction, parts);
  }

  private boolean isWhole(Instruction instruction, List<Instruction> parts) {
    return execute(List.of(instruction)).filter(whole -> same(parts, whole)).isPresent();
  }

  private List<String> divide(Instruction instruction) {
    Optional<Consolidation> whole = execute(List.of(instruction));
    if (whole.isEmpty()) {
      return List.of();
    }
    List<List<Instruction>> ways = new ArrayList<>();
    if (instruction instanceof Replacement replacement) {
      ways.add(bySentence(replacement));
      ways.add(byWords(replacement));
    }
    ways.add(Derivation.derive(base, whole.get().result(), docket.reader(), docket.book()));
    for (List<Instruction> parts : ways) {
      if (parts.size() > 1 && same(parts, whole.get())) {
        return parts.stream().map(p -> Wording.sentence(p, docket.book(), "")).toList();
      }
    }
    return List.of();
  }

  private Optional<Consolidation> execute(List<Instruction> instructions) {
    return Consolidation.execute(instructions, docket.book(), base, docket.reader()).value();
  }

  private boolean same(List<Instruction> parts, Consolidation whole) {
    boolean alone = parts.stream().allMatch(part -> execute(List.of(part)).isPresent());
    return alone
        && execute(parts)
            .map(done -> done.result().text().equals(whole.result().text()))
            .orElse(false);
  }

  /** Sentence against sentence, where both have as many. */
  private static List<Instruction> bySentence(Replacement whole) {
    String[] old = whole.passage().words().split("(?<=[.;?!]) +");
    String[] now = whole.words().split("(?<=[.;?!]) +");
    List<Instruction> parts = new ArrayList<>();
    if (old.length == now.length && isPlain(whole)) {
      for (int i = 0; i < old.length; i++) {
        if (!old[i].equals(now[i])) {
          parts.add(new Replacement(whole.target(), Passage.once(old[i]), now[i]));
        }
      }
    }
    return parts;
  }

  private static boolean isPlain(Replacement whole) {
    return !whole.passage().isSpan()
        && whole.passage().occurrence().equals(org.codicil.amendment.Occurrence.ONCE);
  }

  /** Each run of changed words by itself, with as many kept words as make it unmistakable. */
  private static List<Instruction> byWords(Replacement whole) {
    List<Instruction> parts = new ArrayList<>();
    if (isPlain(whole)) {
      WordRuns runs = WordRuns.of(whole.passage().words(), whole.words());
      for (WordRuns.Run run : runs.distinct()) {
        parts.add(new Replacement(whole.target(), Passage.once(run.old()), run.now()));
      }
    }
    return parts;
  }
}
