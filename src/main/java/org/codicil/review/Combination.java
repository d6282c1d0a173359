package org.codicil.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Fingerprint;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Wording;
import org.codicil.charter.Charter;

/**
 * Several drafts as one instrument. In are the items about which no two drafts collide; the others
 * are left out and listed, for people to choose. What is in was carried out together and one draft
 * after the other, in every order of up to six drafts, and gave the same text each time; a draft
 * that breaks this is left out whole, and listed.
 *
 * @param entries what is in, in the order of the text
 * @param choices what needs a choice, in words
 */
public record Combination(List<Docket> dockets, List<Entry> entries, List<String> choices) {
  /** An item and the draft it comes from. */
  public record Entry(Docket docket, Matter matter) {}

  public Combination {
    dockets = List.copyOf(dockets);
    entries = List.copyOf(entries);
    choices = List.copyOf(choices);
  }

  public static Combination of(List<Docket> dockets) {
    List<Entry> taken = new ArrayList<>();
    Conflicts conflicts = Conflicts.among(dockets);
    List<String> choices = new ArrayList<>(conflicts.words());
    List<Set<Integer>> out = out(conflicts);
    List<List<Instruction>> groups = new ArrayList<>();
    for (int i = 0; i < dockets.size(); i++) {
      Docket docket = dockets.get(i);
      Set<Integer> left = out.get(i);
      List<Matter> matters =
          left.contains(0)
              ? List.of()
              : docket.matters().stream().filter(m -> !left.contains(m.item())).toList();
      groups.add(matters.stream().map(Matter::instruction).toList());
      if (new AnyOrder(dockets.get(0), groups).holds()) {
        matters.forEach(matter -> taken.add(new Entry(docket, matter)));
      } else {
        groups.remove(groups.size() - 1);
        choices.add("all of “" + docket.title() + "”: it cannot stand beside what is in already");
      }
    }
    if (!AnyOrder.isComplete(groups.size())) {
      choices.add(
          "whether the order matters: so many drafts were tried in the given order and in the"
              + " reverse of it only");
    }
    Combination sorted = new Combination(dockets, ordered(taken), choices);
    Optional<Charter> proved = new AnyOrder(dockets.get(0), groups).together();
    return sorted.makes(proved) ? sorted : new Combination(dockets, taken, choices);
  }

  /** By draft, the items that are left out; 0 where the whole draft is. */
  private static List<Set<Integer>> out(Conflicts conflicts) {
    List<Set<Integer>> out = new ArrayList<>();
    String base = conflicts.dockets().get(0).base().text();
    for (int i = 0; i < conflicts.dockets().size(); i++) {
      boolean fit = conflicts.dockets().get(i).base().text().equals(base);
      out.add(new HashSet<>(fit && conflicts.own().get(i).isEmpty() ? Set.of() : Set.of(0)));
    }
    for (Conflicts.Pair pair : conflicts.pairs()) {
      if (!out.get(pair.one()).contains(0) && !out.get(pair.other()).contains(0)) {
        for (Collision collision : pair.collisions()) {
          out.get(pair.one()).add(collision.one());
          out.get(pair.other()).add(collision.other());
        }
      }
    }
    return out;
  }

  /** Whether the order of the items makes no difference to what was proved. */
  private boolean makes(Optional<Charter> proved) {
    Optional<String> text = execute().value().map(done -> done.result().text());
    return text.equals(proved.map(Charter::text));
  }

  /** In the order of the text they amend; what amends the same place stays as it was. */
  static List<Entry> ordered(List<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(java.util.Comparator.comparingLong(e -> e.matter().place()));
    return sorted;
  }

  /** What the instrument makes of the base. */
  public org.codicil.charter.Outcome<Consolidation> execute() {
    Docket first = dockets.get(0);
    return Consolidation.execute(instructions(), first.book(), first.base(), first.reader());
  }

  private List<Instruction> instructions() {
    return entries.stream().map(e -> e.matter().instruction()).toList();
  }

  /** The instrument as the text of a draft, with its sources and what it leaves open. */
  public String text(String amends) {
    Docket first = dockets.get(0);
    StringBuilder out = new StringBuilder("---\namends: ").append(amends).append('\n');
    out.append(Fingerprint.KEY).append(": ").append(Fingerprint.of(first.base())).append('\n');
    out.append("title: Combined amendments\nlanguage: ").append(first.book().language());
    out.append("\n---\n## Sources\n\n");
    for (Docket docket : dockets) {
      List<String> items =
          entries.stream()
              .filter(e -> e.docket() == docket)
              .map(e -> e.matter().item() + " as item " + (entries.indexOf(e) + 1))
              .toList();
      out.append("- ").append(MarkdownText.line(docket.title())).append(": ");
      out.append(items.isEmpty() ? "nothing" : String.join(", ", items)).append('\n');
    }
    out.append('\n').append(Wording.section(instructions(), first.book()));
    if (!choices.isEmpty()) {
      out.append("\n## Left for a choice\n\n");
      choices.forEach(c -> out.append("- ").append(MarkdownText.line(c)).append('\n'));
    }
    return out.toString();
  }
}
