package org.codicil.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Instruction.Repeal;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.EId;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/** Looks at the result before anyone else does: what reads wrongly there is refused here. */
final class Aftermath {
  private final Blocks blocks;
  private final Plan plan;
  private final Rendering rendering;
  private final Charter result;
  private final List<Pointer> pointers;
  private final NavigableMap<Integer, Provision> byStart = new TreeMap<>();
  private final Map<Integer, Provision> origins = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  Aftermath(Blocks blocks, Plan plan, Rendering rendering, Charter result, List<Pointer> pointers) {
    this.blocks = blocks;
    this.plan = plan;
    this.rendering = rendering;
    this.result = result;
    this.pointers = pointers;
    for (Provision provision : result.provisions()) {
      if (provision != result.root()) {
        byStart.putIfAbsent(provision.start(), provision);
      }
    }
    for (int block = 1; block < blocks.size(); block++) {
      origins.putIfAbsent(rendering.offsetOfBlock(block), blocks.at(block));
    }
  }

  List<Diagnostic> check(List<Instruction> instructions) {
    checkNumbers();
    checkUntouched();
    checkInserted(instructions);
    new Warnings(blocks.charter(), result, pointers, diagnostics).check(instructions, plan, blocks);
    return diagnostics;
  }

  /** Siblings that came or were renumbered must not have a number another one has. */
  private void checkNumbers() {
    Map<Integer, Integer> works = new HashMap<>();
    for (int work = 0; work < pointers.size(); work++) {
      int offset = rendering.offsetOfWork(work);
      if (offset >= 0) {
        works.put(offset, work);
      }
    }
    for (Plan.Edit edit : plan.edits()) {
      boolean number = edit.end() <= blocks.at(edit.block()).block().numberEnd();
      if (number && edit.end() > edit.start()) {
        works.put(rendering.offsetOfBlock(edit.block()), edit.work());
      }
    }
    boolean through = numberedThrough();
    Map<String, Provision> articles = new HashMap<>();
    for (Provision parent : result.provisions()) {
      Map<String, Provision> seen = new HashMap<>();
      for (Provision child : parent.children()) {
        boolean article = child.kind() == Kind.ARTICLE && through;
        if (child.isNumbered()) {
          meet(child, article ? articles : seen, works);
        }
      }
    }
  }

  /** Whether no two articles of the base have the same number, in whatever chapter. */
  private boolean numberedThrough() {
    Set<String> numbers = new HashSet<>();
    for (Provision provision : blocks.charter().provisions()) {
      boolean article = provision.kind() == Kind.ARTICLE && provision.isNumbered();
      if (article && !numbers.add(provision.number())) {
        return false;
      }
    }
    return true;
  }

  private void meet(Provision child, Map<String, Provision> seen, Map<Integer, Integer> works) {
    Provision other = seen.putIfAbsent(child.kind() + " " + child.number(), child);
    if (other != null && !sharedBefore(child, other)) {
      Integer work = works.getOrDefault(child.start(), works.get(other.start()));
      if (work != null && !rendering.isWithinOne(work, child.start(), other.start())) {
        taken(child, work);
      }
    }
  }

  /** Whether the two had one number in the base already: no instruction brought that about. */
  private boolean sharedBefore(Provision one, Provision other) {
    Provision a = origins.get(one.start());
    Provision b = origins.get(other.start());
    return a != null && b != null && a.kind() == b.kind() && a.number().equals(b.number());
  }

  private void taken(Provision provision, int work) {
    String cited =
        (provision.label().isEmpty() ? "the number" : provision.label()) + " " + provision.number();
    diagnostics.add(
        new Diagnostic(
            Diagnostic.Severity.ERROR,
            "amend/number-taken",
            pointers.get(work).at(provision.number()),
            cited + " would stand twice",
            "already in " + blocks.charter().name(),
            "give it a number of its own ("
                + provision.number()
                + " bis), or renumber the other by a further item"));
  }

  /** A headed provision nobody touched must still be read as what it was. */
  private void checkUntouched() {
    for (int block = 1; block < blocks.size(); block++) {
      Provision was = blocks.at(block);
      int offset = rendering.offsetOfBlock(block);
      if (offset < 0 || was.kind() != Kind.ARTICLE && was.kind() != Kind.CHAPTER) {
        continue;
      }
      Provision is = byStart.get(offset);
      if (is == null || is.kind() != was.kind()) {
        diagnostics.add(
            Diagnostic.error(
                "amend/text-leaks",
                pointers.get(0).at(""),
                "after this, " + blocks.cite(was) + " would no longer be read as such",
                "look for an open comment, code fence or list in the new text"));
        return;
      }
    }
  }

  /** New provisions must not be read as further words of what stands before them. */
  private void checkInserted(List<Instruction> instructions) {
    for (int work = 0; work < pointers.size(); work++) {
      int offset = rendering.offsetOfWork(work);
      boolean own = offset < 0 || byStart.containsKey(firstSign(offset));
      if (instructions.get(work) instanceof Insertion && !own) {
        diagnostics.add(
            Diagnostic.error(
                "amend/text-leaks",
                pointers.get(work).at(""),
                "the new text would be read as part of what stands before it",
                "begin it as its neighbours begin: a number, a list sign, a heading"));
      }
    }
  }

  private int firstSign(int offset) {
    int at = offset;
    while (at < result.text().length() && Character.isWhitespace(result.text().charAt(at))) {
      at++;
    }
    return byStart.containsKey(offset) ? offset : at;
  }

  Effect effect(int number, Instruction instruction, Spot spot, int work) {
    Provision provision = spot.first();
    int block = spot.isPart() ? spot.block() : blocks.indexOf(provision);
    boolean brings = rendering.offsetOfWork(work) >= 0;
    int offset = brings ? rendering.offsetOfWork(work) : rendering.offsetOfBlock(block);
    boolean gone = instruction instanceof Repeal && !brings && !spot.isPart();
    Provision after = gone || offset < 0 ? null : byStart.get(offset);
    String newText = after == null ? "" : result.source(after).stripTrailing();
    String oldText =
        instruction instanceof Insertion
            ? ""
            : blocks.charter().source(blocks.at(block)).stripTrailing();
    boolean large = provision == blocks.charter().root();
    return new Effect(
        number,
        instruction,
        provision.eId(),
        after == null ? EId.ROOT : after.eId(),
        large ? "" : oldText,
        large ? "" : newText,
        spot.provisions().stream().map(Provision::eId).toList(),
        brought(work));
  }

  private List<EId> brought(int work) {
    int offset = rendering.offsetOfWork(work);
    List<EId> brought = new ArrayList<>();
    if (offset >= 0) {
      for (Map.Entry<Integer, Provision> at : byStart.tailMap(offset, true).entrySet()) {
        if (!rendering.isWithinOne(work, offset, at.getKey())) {
          break;
        }
        brought.add(at.getValue().eId());
      }
    }
    return brought;
  }
}
