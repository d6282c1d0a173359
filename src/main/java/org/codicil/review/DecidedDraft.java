package org.codicil.review;

import java.util.ArrayList;
import java.util.List;
import org.codicil.amendment.Draft;
import org.codicil.amendment.Item;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/**
 * A draft as one reviewer decided it: what was accepted stands as it was written, what was amended
 * in the reviewer's words, and what was rejected or never decided is left out and listed at the
 * end. Front matter, notes and final provisions stay.
 */
public final class DecidedDraft {
  private static final int EXCERPT = 100;

  private final Docket docket;
  private final Review review;
  private final List<String> taken = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  private DecidedDraft(Docket docket, Review review) {
    this.docket = docket;
    this.review = review;
  }

  /**
   * The text of the new draft; errors: review/nothing-accepted, review/not-the-whole,
   * review/not-taken. Warnings say why it cannot be carried out, where the draft as it was can:
   * acts that are sound each by itself may not go together.
   */
  public static Outcome<String> of(Docket docket, Review review) {
    return new DecidedDraft(docket, review).text();
  }

  private Outcome<String> text() {
    Draft draft = docket.draft();
    Place place = Place.of(draft.name());
    List<Diagnostic> unsound = new ArrayList<>();
    docket.matters().forEach(m -> unsound.addAll(Vetting.of(docket, m, review.on(m), place)));
    if (!unsound.isEmpty()) {
      return Outcome.failure(unsound);
    }
    List<Item> items = draft.items();
    for (Item item : items) {
      if (item.instruction().isEmpty()) {
        taken.add(source(item));
      } else {
        docket.matters().stream().filter(m -> m.item() == item.number()).forEach(m -> add(m, item));
      }
    }
    long acts = taken.size() - items.stream().filter(i -> i.instruction().isEmpty()).count();
    if (acts == 0) {
      return Outcome.failure(
          Diagnostic.error(
              "review/nothing-accepted",
              Place.of(draft.name()),
              review.reviewer()
                  + " has accepted none of the changes, so there is no draft to write",
              "decide the changes with codicil review " + draft.name()));
    }
    String text = draft.text();
    int first = text.lastIndexOf('\n', items.get(0).start() - 1) + 1;
    int last = items.get(items.size() - 1).end();
    StringBuilder out = new StringBuilder(text.substring(0, first));
    for (int i = 0; i < taken.size(); i++) {
      out.append(i == 0 ? "" : "\n\n").append(i + 1).append(". ").append(taken.get(i));
    }
    out.append(text, last, text.length());
    if (!left.isEmpty()) {
      out.append(out.charAt(out.length() - 1) == '\n' ? "" : "\n");
      out.append("\n## Not accepted\n\n");
      left.forEach(line -> out.append("- ").append(line).append('\n'));
    }
    return Outcome.of(out.toString(), faults(out.toString()));
  }

  private List<Diagnostic> faults(String text) {
    if (!docket.faults().isEmpty()) {
      return List.of();
    }
    Draft decided = Draft.read("the result", text, docket.draft().frontMatter());
    return Docket.of(decided, docket.base(), docket.reader()).faults().stream()
        .map(Diagnostic::asWarning)
        .toList();
  }

  private String source(Item item) {
    return docket.draft().text().substring(item.start(), item.end()).stripTrailing();
  }

  private void add(Matter matter, Item item) {
    Decision decision = review.on(matter);
    if (decision.parts().isEmpty()) {
      add(decision, String.valueOf(matter.item()), source(item), matter.words());
    }
    List<Motion> parts =
        Motion.of(docket, review).stream()
            .filter(m -> m.matter() == matter && m.part() >= 0)
            .toList();
    for (Motion part : parts) {
      String words = indented(part.words());
      add(part.decision(), part.number(), words, part.words());
    }
  }

  private void add(Decision decision, String number, String source, String words) {
    switch (decision.verdict()) {
      case ACCEPTED -> taken.add(source);
      case AMENDED -> {
        taken.add(indented(decision.instead()));
        left.add(line(number, words, "amended", decision.comment()));
      }
      case REJECTED -> left.add(line(number, words, "rejected", decision.comment()));
      case UNDECIDED -> left.add(line(number, words, "not decided", decision.comment()));
    }
  }

  /** Lines below the first indented as an item's are. */
  private static String indented(String words) {
    return words.strip().replaceAll("\n(?=[^\n])", "\n   ");
  }

  private String line(String number, String words, String what, String comment) {
    String by = what.equals("not decided") ? "" : " by " + MarkdownText.line(review.reviewer());
    String why = comment.isEmpty() ? "" : ": " + MarkdownText.line(comment);
    String first = Report.excerpt(words, EXCERPT);
    return "Item " + number + " (" + MarkdownText.line(first) + "), " + what + by + why;
  }
}
