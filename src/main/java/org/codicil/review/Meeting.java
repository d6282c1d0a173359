package org.codicil.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.amendment.CharterReader;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Phrasebook;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;

/**
 * Instructions of two drafts carried out together and one after the other. They agree only if all
 * three ways give the same text: that is what makes a merge of them safe.
 */
final class Meeting {
  private final Charter base;
  private final CharterReader reader;
  private final Phrasebook book;

  Meeting(Docket docket) {
    this.base = docket.base();
    this.reader = docket.reader();
    this.book = docket.book();
  }

  /** What keeps the matters of two drafts apart; empty if they can be carried out in any order. */
  List<Collision> of(List<Matter> ones, List<Matter> others) {
    if (ones.isEmpty() || others.isEmpty()) {
      return List.of();
    }
    List<Matter> all = new ArrayList<>(ones);
    all.addAll(others);
    Outcome<Consolidation> together = execute(all, base);
    if (together.value().isEmpty()) {
      return pairwise(ones, others, together.diagnostics());
    }
    String text = together.value().get().result().text();
    return sequence(ones, others).equals(Optional.of(text))
            && sequence(others, ones).equals(Optional.of(text))
        ? List.of()
        : pairwise(ones, others, List.of());
  }

  private Outcome<Consolidation> execute(List<Matter> matters, Charter on) {
    List<Instruction> instructions = matters.stream().map(Matter::instruction).toList();
    return Consolidation.execute(instructions, book, on, reader);
  }

  private Optional<String> sequence(List<Matter> first, List<Matter> then) {
    return execute(first, base)
        .value()
        .flatMap(done -> execute(then, done.result()).value())
        .map(done -> done.result().text());
  }

  /** Looks for the items that are to blame; without any, the drafts as wholes are. */
  private List<Collision> pairwise(
      List<Matter> ones, List<Matter> others, List<Diagnostic> reasons) {
    List<Collision> found = new ArrayList<>();
    if (ones.size() > 1 || others.size() > 1) {
      for (Matter one : ones) {
        for (Matter other : others) {
          of(List.of(one), List.of(other)).forEach(found::add);
        }
      }
    } else {
      found.add(single(ones.get(0), others.get(0), reasons));
    }
    return found.isEmpty() ? List.of(whole(reasons)) : found;
  }

  private static Collision whole(List<Diagnostic> reasons) {
    String message =
        reasons.stream()
            .filter(Diagnostic::isError)
            .findFirst()
            .map(Diagnostic::message)
            .orElse("the text comes out differently, depending on which is carried out first");
    return new Collision(kind(reasons, Collision.Kind.ORDER), 0, 0, "", message);
  }

  private Collision single(Matter one, Matter other, List<Diagnostic> reasons) {
    String where = one.unitName().equals(other.unitName()) ? one.unitName() : "";
    if (!reasons.isEmpty()) {
      Collision.Kind kind = kind(reasons, Collision.Kind.OVERLAP);
      String message =
          kind == Collision.Kind.NUMBER_TAKEN
              ? reasons.stream().filter(Diagnostic::isError).findFirst().get().message()
              : "both take hold of the same words";
      return new Collision(kind, one.item(), other.item(), where, message);
    }
    boolean first = sequence(List.of(one), List.of(other)).isPresent();
    boolean second = sequence(List.of(other), List.of(one)).isPresent();
    if (first && second) {
      String message = "the text depends on which is carried out first";
      return new Collision(Collision.Kind.ORDER, one.item(), other.item(), where, message);
    }
    String message =
        first == second
            ? "each speaks of what the other changes"
            : first
                ? "the first speaks of " + one.on() + ", which the second changes"
                : "the second speaks of " + other.on() + ", which the first changes";
    return new Collision(Collision.Kind.TARGET_GONE, one.item(), other.item(), where, message);
  }

  private static Collision.Kind kind(List<Diagnostic> reasons, Collision.Kind otherwise) {
    return reasons.stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .map(
            reason ->
                switch (reason.code()) {
                  case "amend/overlap" -> Collision.Kind.OVERLAP;
                  case "amend/number-taken" -> Collision.Kind.NUMBER_TAKEN;
                  default -> Collision.Kind.TARGET_GONE;
                })
        .orElse(otherwise);
  }
}
