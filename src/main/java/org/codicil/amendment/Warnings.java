package org.codicil.amendment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Instruction.Renumbering;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/** What may be done but should be looked at: schedules without a hook, references left behind. */
final class Warnings {
  private final Charter base;
  private final Charter result;
  private final List<Pointer> pointers;
  private final List<Diagnostic> diagnostics;
  private final Naming mentions;

  Warnings(Charter base, Charter result, List<Pointer> pointers, List<Diagnostic> diagnostics) {
    this.base = base;
    this.result = result;
    this.pointers = pointers;
    this.diagnostics = diagnostics;
    this.mentions = new Naming(result.text());
  }

  void check(List<Instruction> instructions, Plan plan, Blocks blocks) {
    boolean inserts = instructions.stream().anyMatch(i -> i instanceof Insertion);
    if (inserts) {
      hooks(instructions);
    }
    dangling(instructions, plan, blocks);
  }

  /** A new schedule has force only where an operative provision gives it. */
  private void hooks(List<Instruction> instructions) {
    Set<String> had = new HashSet<>();
    base.provisions().stream().filter(Warnings::isSchedule).forEach(p -> had.add(p.number()));
    for (Provision schedule : result.provisions()) {
      if (!isSchedule(schedule) || had.contains(schedule.number()) || mentioned(schedule)) {
        continue;
      }
      String name = (schedule.label() + " " + schedule.number()).strip();
      warn(
          workWith(instructions, schedule.number()),
          "amend/schedule-without-hook",
          "no provision refers to " + name,
          "add words such as “" + name + " is an integral part of this Charter” to an article");
    }
  }

  private static boolean isSchedule(Provision provision) {
    return provision.kind() == Kind.SCHEDULE && provision.isNumbered();
  }

  private boolean mentioned(Provision schedule) {
    String name = schedule.label() + " " + schedule.number();
    for (int at = find(name, 0); at >= 0; at = find(name, at + 1)) {
      if (at < schedule.start() || at >= schedule.end()) {
        return true;
      }
    }
    return false;
  }

  private int find(String words, int from) {
    int at = result.text().indexOf(words, from);
    int end = at + words.length();
    boolean whole =
        at < 0
            || end >= result.text().length()
            || !Character.isLetterOrDigit(result.text().charAt(end));
    return whole ? at : find(words, at + 1);
  }

  private int workWith(List<Instruction> instructions, String words) {
    for (int i = 0; i < instructions.size(); i++) {
      if (instructions.get(i) instanceof Insertion insertion
          && insertion.payload().contains(words)) {
        return i;
      }
    }
    return 0;
  }

  /** References in the result to articles that were repealed or carry another number now. */
  private void dangling(List<Instruction> instructions, Plan plan, Blocks blocks) {
    Set<String> now = numbers(result);
    for (Plan.Cut cut : plan.cuts()) {
      for (int b = cut.first(); !cut.moved() && b <= cut.last(); b++) {
        Provision gone = blocks.at(b);
        if (gone.kind() == Kind.ARTICLE && !now.contains(gone.number())) {
          referenceTo(gone, cut.work(), "repealed");
        }
      }
    }
    for (Plan.Edit edit : plan.edits()) {
      Provision renumbered = blocks.at(edit.block());
      if (renumbered.kind() == Kind.ARTICLE
          && instructions.get(edit.work()) instanceof Renumbering r
          && !r.references()
          && !now.contains(renumbered.number())) {
        referenceTo(renumbered, edit.work(), "renumbered");
      }
    }
  }

  private static Set<String> numbers(Charter charter) {
    Set<String> numbers = new HashSet<>();
    charter.provisions().stream()
        .filter(p -> p.kind() == Kind.ARTICLE)
        .forEach(p -> numbers.add(p.number()));
    return numbers;
  }

  private void referenceTo(Provision gone, int work, String what) {
    if (gone.number().isEmpty() || gone.label().isEmpty()) {
      return;
    }
    int mention = mentions.first(gone.label(), gone.number());
    if (mention >= 0) {
      int line = 1 + (int) result.text().substring(0, mention).lines().count() - 1;
      warn(
          work,
          "amend/reference-dangling",
          gone.label()
              + " "
              + gone.number()
              + " is "
              + what
              + ", but the text still refers to it (line "
              + Math.max(1, line)
              + " of the result)",
          "change the reference by a further item");
    }
  }

  private void warn(int work, String code, String message, String hint) {
    diagnostics.add(
        new Diagnostic(
            Diagnostic.Severity.WARNING, code, pointers.get(work).at(""), message, "", hint));
  }
}
