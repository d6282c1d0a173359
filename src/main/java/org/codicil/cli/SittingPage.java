package org.codicil.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codicil.charter.Outcome;
import org.codicil.format.Gate;
import org.codicil.format.terminal.DisplayWidth;
import org.codicil.format.terminal.Prose;
import org.codicil.format.terminal.RightToLeft;
import org.codicil.redline.Redline;
import org.codicil.review.Asking;
import org.codicil.review.Decision;
import org.codicil.review.Docket;
import org.codicil.review.Key;
import org.codicil.review.Review;
import org.codicil.review.ReviewBook;
import org.codicil.review.Showing;
import org.codicil.review.Sitting;
import org.codicil.review.Tally;
import org.codicil.review.Touches;
import org.codicil.review.Verdict;
import org.codicil.review.View;

/**
 * The page of one change: where we are, the instruction, the redline, what else it touches, the
 * keys.
 *
 * @param colour whether escape sequences may be used
 * @param plain for a screen reader: sentences, no rules, marks in words
 * @param others the other drafts there are
 */
record SittingPage(boolean colour, boolean plain, List<Docket> others) {
  /** Prose wider than this is hard to read. */
  private static final int READABLE = 100;

  private static final String ANSWERING = "Enter takes the line, Ctrl-C leaves all as it was.";

  /**
   * A page in its parts; only the change may be shown in part.
   *
   * @param head where we are
   * @param act the instruction and what was said of it, with a blank line after
   * @param change the redline; changed lines start in the first column, others with a blank
   * @param touches what else it touches, with a blank line before
   * @param foot the keys
   */
  record Parts(
      List<String> head,
      List<String> act,
      List<String> change,
      List<String> touches,
      List<String> foot) {
    /** Lines between head and foot. */
    int middle() {
      return act.size() + change.size() + touches.size();
    }
  }

  Parts of(Sitting sitting, int columns) {
    int width = Math.min(READABLE, columns);
    if (sitting.asking().filter(a -> a.what() == Asking.What.RESULT).isPresent()) {
      return summary(sitting, width);
    }
    Outcome<Redline> shown =
        Showing.of(sitting.docket(), sitting.motion().carried(sitting.docket()));
    return plain
        ? new SpokenPage(others).of(sitting, shown, width)
        : new Parts(
            head(sitting, width),
            act(sitting, width),
            change(sitting, shown, columns),
            touches(sitting, shown, width),
            foot(sitting, width));
  }

  /**
   * What a key brought, where the change stays the one that was last shown: for pages that follow
   * each other, so that nobody has to hear all of it again.
   */
  Parts news(Sitting sitting, int columns) {
    int width = Math.min(READABLE, columns);
    List<String> said = new ArrayList<>();
    if (sitting.asking().isEmpty()) {
      said.addAll(said(sitting, sitting.motion().decision(), plain));
      if (said.isEmpty()) {
        said.add("Item " + sitting.motion().number() + " is not decided" + (plain ? "." : ""));
      }
    }
    List<String> lines = new ArrayList<>();
    String margin = plain ? "" : "  ";
    said.forEach(
        line -> Prose.lines(Gate.line(line), width - 2, 0).forEach(l -> lines.add(margin + l)));
    List<String> foot = plain ? SpokenPage.foot(sitting, width) : foot(sitting, width);
    return new Parts(List.of(), List.of(), lines, List.of(), foot);
  }

  /** Everything is decided: what, before the question whether to write it. */
  private Parts summary(Sitting sitting, int width) {
    ReviewBook own = new ReviewBook(List.of(sitting.review()));
    List<String> lines = new ReportPage(width, colour, plain).lines(sitting.docket(), own);
    List<String> foot = plain ? SpokenPage.foot(sitting, width) : foot(sitting, width);
    return new Parts(List.of(), List.of(), lines, plain ? List.of("") : List.of(), foot);
  }

  private List<String> head(Sitting sitting, int width) {
    var motion = sitting.motion();
    String title = Gate.line(sitting.docket().title());
    String state =
        String.join(
            " · ",
            Gate.line(motion.matter().heading()),
            (sitting.at() + 1) + " of " + sitting.motions().size(),
            Tally.of(sitting.docket(), sitting.review()).inWords(),
            "reviewer: " + Gate.line(sitting.review().reviewer()) + view(sitting.view()));
    int gap = width - 2 - DisplayWidth.of(title) - DisplayWidth.of(state);
    List<String> lines = new ArrayList<>();
    if (gap >= 2) {
      String line = "  " + tinted("1", title) + " ".repeat(gap) + state;
      lines.add(RightToLeft.isolated(line));
    } else {
      Prose.lines(title, width - 2, 0).forEach(line -> lines.add("  " + tinted("1", line)));
      Prose.lines(state, width - 2, 2).forEach(line -> lines.add("  " + line));
    }
    lines.add(rule(width));
    return lines;
  }

  /** That these are not the marks, where they are not. */
  private static String view(View view) {
    return switch (view) {
      case MARKED, PAIR -> "";
      case CLEAN -> " · as amended";
      case OLD -> " · as it stands";
    };
  }

  private String rule(int width) {
    return "  " + tinted("2", "─".repeat(width - 2));
  }

  private List<String> act(Sitting sitting, int width) {
    var motion = sitting.motion();
    Decision decision = motion.decision();
    List<String> lines = new ArrayList<>();
    words(motion.number() + ". " + sentence(motion.words()), width, lines);
    if (!decision.instead().isEmpty()) {
      words("Instead: " + sentence(decision.instead()), width, lines);
    }
    said(sitting, decision, plain).forEach(line -> words(line, width, lines));
    lines.add("");
    return lines;
  }

  private List<String> change(Sitting sitting, Outcome<Redline> shown, int columns) {
    List<String> lines = new ArrayList<>(new ChangePicture(colour).of(shown, sitting, columns));
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  /** What cannot be carried out touches nothing. */
  private List<String> touches(Sitting sitting, Outcome<Redline> shown, int width) {
    List<String> lines = new ArrayList<>(List.of(""));
    List<String> touches =
        shown.value().isEmpty()
            ? List.of()
            : Touches.of(sitting.docket(), sitting.review(), sitting.motion(), others);
    if (!touches.isEmpty()) {
      words("Touches: " + String.join(" · ", touches), width, lines);
    }
    return lines;
  }

  /** The instruction up to its blockquote, which the redline shows anyway. */
  static String sentence(String words) {
    int quote = words.indexOf("\n>");
    String first = (quote < 0 ? words : words.substring(0, quote)).strip();
    return first.replaceAll("[ \\t]*\\r?\n[ \\t]*", " ") + (quote < 0 ? "" : " …");
  }

  /**
   * What was decided, and what should be known of it.
   *
   * @param plain as sentences
   */
  static List<String> said(Sitting sitting, Decision decision, boolean plain) {
    List<String> lines = new ArrayList<>();
    if (decision.verdict() != Verdict.UNDECIDED) {
      lines.add("Decision: " + decision.verdict().word());
    }
    if (!decision.comment().isEmpty()) {
      lines.add("Comment: " + decision.comment());
    }
    sitting.earlier().map(SittingPage::changed).ifPresent(lines::add);
    if (!sitting.notice().isEmpty()) {
      lines.add((plain ? "" : "» ") + sitting.notice());
    }
    return plain ? lines.stream().map(SpokenPage::ended).toList() : lines;
  }

  private static String changed(Review.Bound earlier) {
    String comment = earlier.decision().comment();
    return "The instruction has changed since you decided it ("
        + earlier.decision().inWords()
        + (comment.isEmpty() ? "" : ", “" + comment + "”")
        + "); decide it anew";
  }

  private static void words(String text, int width, List<String> lines) {
    Prose.lines(Gate.line(text), width - 2, 0).forEach(line -> lines.add("  " + line));
  }

  private List<String> foot(Sitting sitting, int width) {
    List<String> lines = new ArrayList<>();
    lines.add(rule(width));
    Optional<Asking> asking = sitting.asking();
    String keys =
        asking.isPresent()
            ? asking.get().isYesNo() ? asking.get().prompt() + " [y/n]" : ANSWERING
            : Stream.of(Key.values())
                .filter(Key::isUsual)
                .map(key -> "[" + key.letters().charAt(0) + "] " + brief(key))
                .map(key -> key.replace(' ', '\u00A0'))
                .collect(Collectors.joining("  "))
                .replace("[c]", "[j/k]\u00A0move  [c]");
    Prose.lines(keys, width - 2, 0).forEach(line -> lines.add("  " + line.replace('\u00A0', ' ')));
    return lines;
  }

  /** What a key does, in a word. */
  static String brief(Key key) {
    return key == Key.HELP ? "all keys" : key.meaning().split("[ :;]")[0];
  }

  /**
   * All keys with what they do, for so many columns.
   *
   * @param asLines whether keys come as lines, and pages follow each other
   */
  static List<String> help(int width, boolean asLines) {
    List<String> lines = new ArrayList<>();
    for (Key key : Key.values()) {
      explain(String.join(" ", key.letters().split("")), key.meaning(), width, lines);
    }
    if (asLines) {
      explain("c Why?", "words may follow c, e, g and / on the line", width, lines);
      explain("1 to 4", "show the change again", width, lines);
    } else {
      explain("space", "more of a change that is longer than the window", width, lines);
      explain("arrows", "next and previous change", width, lines);
    }
    return lines;
  }

  private static void explain(String keys, String meaning, int width, List<String> lines) {
    String gap = "  " + keys + " ".repeat(8 - keys.length());
    for (String line : Prose.lines(meaning, Math.min(READABLE, width) - gap.length(), 0)) {
      lines.add(gap + line);
      gap = " ".repeat(gap.length());
    }
  }

  private String tinted(String code, String text) {
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
