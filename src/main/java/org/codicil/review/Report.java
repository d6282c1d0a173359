package org.codicil.review;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was decided, by whom and why, as a Markdown document that any writer can print. */
public final class Report {
  /** How much is said of each instruction, and how. */
  public enum Form {
    /** A table that fits a window. */
    BRIEF(36),
    /** A table that fits a page. */
    FULL(240),
    /** A list, for those who hear it. */
    SPOKEN(120);

    private final int most;

    /**
     * @param most signs of each instruction
     */
    Form(int most) {
      this.most = most;
    }
  }

  private final Docket docket;
  private final List<Review> reviews;
  private final Form form;
  private final StringBuilder out = new StringBuilder();

  private Report(Docket docket, ReviewBook book, Form form) {
    this.form = form;
    this.docket = docket;
    this.reviews = book.reviews().stream().map(review -> review.renewed(docket.matters())).toList();
  }

  public static String of(Docket docket, ReviewBook book, Form form) {
    return new Report(docket, book, form).write();
  }

  private String write() {
    out.append("# Decisions on “").append(MarkdownText.line(docket.title())).append("”\n\n");
    out.append(MarkdownText.line(figures())).append("\n\n");
    if (form == Form.SPOKEN) {
      list();
    } else {
      table();
    }
    comments();
    amendments();
    disagreements();
    stale();
    return out.toString();
  }

  private String figures() {
    int items = docket.matters().size();
    String count = items == 1 ? "1 change" : items + " changes";
    if (reviews.isEmpty()) {
      return count + " to " + docket.base().name() + ", nobody has decided anything yet.";
    }
    List<String> by = new ArrayList<>();
    for (Review review : reviews) {
      by.add(review.reviewer() + ": " + Tally.of(docket, review).inWords());
    }
    return count + " to " + docket.base().name() + ". " + String.join("; ", by) + ".";
  }

  /** Signs of an instruction that leave a window room for more than two reviewers. */
  private int room() {
    int further = Math.max(0, reviews.size() - 2);
    return form == Form.BRIEF ? Math.max(12, form.most - 11 * further) : form.most;
  }

  private void table() {
    out.append("| Provision | Item | Change |");
    reviews.forEach(r -> out.append(' ').append(MarkdownText.cell(r.reviewer())).append(" |"));
    out.append("\n|---|---|---|").append("---|".repeat(reviews.size())).append('\n');
    for (Matter matter : docket.matters()) {
      out.append("| ").append(MarkdownText.cell(matter.heading())).append(" | ");
      out.append(matter.item()).append(" | ");
      out.append(MarkdownText.cell(excerpt(matter.words(), room()))).append(" |");
      for (Review review : reviews) {
        Decision decision = review.on(matter).settled();
        out.append(' ')
            .append(decision.inWords().equals("undecided") ? "—" : decision.inWords())
            .append(" |");
      }
      out.append('\n');
    }
    out.append('\n');
  }

  private void list() {
    out.append("## Item by item\n\n");
    for (Matter matter : docket.matters()) {
      List<String> said = new ArrayList<>();
      for (Review review : reviews) {
        said.add(review.reviewer() + ": " + review.on(matter).settled().inWords());
      }
      String what = "Item " + matter.item() + ", " + matter.heading() + ". ";
      String words = excerpt(matter.words(), form.most).replaceFirst("[.…]*$", "") + ". ";
      String line = what + words + String.join("; ", said);
      out.append("- ").append(MarkdownText.line(line.strip())).append('\n');
    }
    out.append('\n');
  }

  /** The first words, those of a payload included, on one line. */
  static String excerpt(String words, int most) {
    String first = words.replaceAll("\n> ?", "\n").replaceAll("[ \\t\\r\\n]+#* *", " ").strip();
    if (first.length() <= most) {
      return first;
    }
    BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
    signs.setText(first);
    return first.substring(0, signs.preceding(most + 1)).stripTrailing() + "…";
  }

  private void section(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.append("## ").append(title).append("\n\n");
      lines.forEach(line -> out.append("- ").append(line).append('\n'));
      out.append('\n');
    }
  }

  private void comments() {
    List<String> lines = new ArrayList<>();
    for (Matter matter : docket.matters()) {
      for (Review review : reviews) {
        comment(review, "Item " + matter.item(), review.on(matter), lines);
        Motion.of(docket, review).stream()
            .filter(m -> m.matter() == matter && m.part() >= 0)
            .forEach(m -> comment(review, "Item " + m.number(), m.decision(), lines));
      }
    }
    section("Comments", lines);
  }

  private static void comment(Review by, String what, Decision decision, List<String> lines) {
    if (!decision.comment().isEmpty()) {
      String who = MarkdownText.line(by.reviewer());
      lines.add(what + ", " + who + ": " + MarkdownText.line(decision.comment()));
    }
  }

  private void amendments() {
    List<String> lines = new ArrayList<>();
    for (Review review : reviews) {
      for (Motion motion : Motion.of(docket, review)) {
        if (!motion.decision().instead().isEmpty()) {
          String instead = MarkdownText.line(motion.decision().instead());
          String who = MarkdownText.line(review.reviewer());
          lines.add("Item " + motion.number() + ", " + who + ": " + instead);
        }
      }
    }
    section("Counter-proposals", lines);
  }

  private void disagreements() {
    List<String> lines = new ArrayList<>();
    for (Matter matter : docket.matters()) {
      List<Decision> said =
          reviews.stream().map(r -> r.on(matter).settled()).filter(Decision::isDecided).toList();
      boolean differ =
          said.stream().map(d -> d.with(d.verdict()).inWords() + d.instead()).distinct().count()
              > 1;
      if (differ) {
        List<String> each = new ArrayList<>();
        for (Review review : reviews) {
          if (review.on(matter).isDecided()) {
            String verdict = review.on(matter).settled().inWords();
            each.add(MarkdownText.line(review.reviewer()) + " " + verdict);
          }
        }
        lines.add("Item " + matter.item() + ": " + String.join(", ", each));
      }
    }
    section("Where reviewers differ", lines);
  }

  private void stale() {
    List<String> lines = new ArrayList<>();
    for (Review review : reviews) {
      for (Review.Bound bound : review.stale(docket.matters())) {
        lines.add(
            MarkdownText.line(review.reviewer())
                + " on item "
                + bound.item()
                + " ("
                + MarkdownText.line(bound.on())
                + "): "
                + bound.decision().inWords()
                + ", but the instruction has changed since");
      }
    }
    section("Decisions that no longer fit", lines);
  }
}
