package org.codicil.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.codicil.format.Gate;
import org.codicil.register.AtomicFile;
import org.codicil.register.ReviewFile;
import org.codicil.register.UndoLog;
import org.codicil.review.DecidedDraft;
import org.codicil.review.Docket;
import org.codicil.review.Memory;
import org.codicil.review.Report;
import org.codicil.review.Review;
import org.codicil.review.ReviewBook;
import org.codicil.review.Sitting;
import org.codicil.review.Step;

/** One reviewer at work on one draft. */
final class ReviewDesk {
  private final Desk desk;

  /** The option to type again where the draft does not name its base. */
  private final String base;

  private final Docket docket;
  private final ReviewFile file;
  private final UndoLog log;
  private final ReviewBook book;
  private Review review;

  /**
   * @param base the text to amend as a person named it; null for the one the draft names
   * @param reviewer the reviewer's name; null for the one who works here
   */
  ReviewDesk(Desk desk, String name, String base, String reviewer) {
    this.desk = desk;
    this.base = base == null ? "" : " --base " + base;
    this.docket = Dockets.of(desk, name, base);
    if (docket.matters().isEmpty()) {
      List<Diagnostic> reasons = docket.outcome().diagnostics();
      throw new Refused(reasons.isEmpty() ? List.of(nothing(name)) : reasons);
    }
    this.file = ReviewFile.beside(desk.folder().resolve(name));
    this.log = UndoLog.beside(desk.folder().resolve(name));
    this.book = Refused.unless(file.read());
    this.review = book.by(reviewer == null ? desk.console().person() : reviewer.strip());
    desk.warn(docket.faults());
  }

  private static Diagnostic nothing(String name) {
    String hint = "write each act as a numbered item under “## Amendments”";
    return Diagnostic.error(
        "review/nothing", Place.of(name), "the draft has no instruction to decide", hint);
  }

  /** Decides by options. */
  void rule(Rulings rulings) {
    Review next = rulings.apply(desk, docket, review).renewed(docket.matters());
    Step step = Step.between(review, next);
    if (!step.isEmpty()) {
      remember(Memory.NONE.did(step, 0));
    }
    keep(next);
    desk.console().say("codicil: kept in " + Gate.line(shown(file.path())));
  }

  /** Undo first: what it remembers too much, it notices; what it never heard of, it cannot. */
  private void keep(Sitting next) {
    remember(next.memory());
    keep(next.review());
  }

  private void remember(Memory memory) {
    log.add(review, memory.last()).ifPresent(Paper::refuse);
  }

  private void keep(Review next) {
    review = next;
    file.save(docket.draft().name(), next).ifPresent(Paper::refuse);
  }

  private String shown(Path path) {
    return path.startsWith(desk.folder()) ? desk.folder().relativize(path).toString() : "" + path;
  }

  byte[] template() {
    return DecisionsTemplate.of(docket, review).getBytes(StandardCharsets.UTF_8);
  }

  void report(boolean plain, Destination destination) {
    boolean window = !destination.hasFiles() && destination.printed() == Format.terminal;
    Report.Form seen = window ? Report.Form.BRIEF : Report.Form.FULL;
    String report = Report.of(docket, decided(), plain ? Report.Form.SPOKEN : seen);
    new Paper(desk, destination).put(docket.draft().name(), report);
  }

  /** What everyone decided; who only looks on is no reviewer. */
  private ReviewBook decided() {
    return review.decisions().isEmpty() ? book : book.with(review);
  }

  private String decidedText() {
    Outcome<String> text = DecidedDraft.of(docket, review);
    desk.warn(text.value().isPresent() ? text.diagnostics() : List.of());
    return Refused.unless(text);
  }

  /** Prints the draft as decided, or writes it to the one file named. */
  void result(Destination destination) {
    String text = decidedText();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int open = org.codicil.review.Tally.of(docket, review).open();
    if (open > 0) {
      desk.console().say("codicil: " + open + " not decided; they are left out and listed");
    }
    List<Destination.Target> targets = destination.targets(desk.folder());
    if (targets.isEmpty()) {
      desk.console().print(bytes);
    }
    for (Destination.Target target : targets) {
      if (target.format() != Format.critic) {
        String hint = "write it to a file in .md; codicil diff makes the redline of it";
        throw Refused.usage("result-format", target.name(), "the result is a draft", hint);
      }
      AtomicFile.replace(target.path(), bytes).ifPresent(Paper::refuse);
      desk.console().say("codicil: wrote " + Gate.line(target.name()));
    }
  }

  /** Decides with keys, or with lines where there is no terminal to give keys. */
  void sit(boolean plain, Destination destination) {
    Console console = desk.console();
    SittingPage page = new SittingPage(console.colour(), plain, Dockets.beside(desk, docket));
    Sitting sitting = Sitting.open(docket, review, log.read(review)).saying(unsound());
    if (!sitting.review().equals(review)) {
      keep(sitting.review());
    }
    int height;
    try (Keyboard keyboard = keyboard(plain)) {
      height = keyboard.height();
      boolean over = height > 0;
      console.write((over ? "\u001B[2J" : "").getBytes(StandardCharsets.UTF_8));
      sitting = new ReviewTable(console, keyboard, page, this::keep).run(sitting);
      console.write((over ? "\u001B[H\u001B[J" : "").getBytes(StandardCharsets.UTF_8));
    }
    review = sitting.review();
    boolean toGoOn = sitting.end().orElse(Sitting.End.LEFT) == Sitting.End.LEFT;
    List<String> report =
        new ReportPage(console.width(), console.colour(), plain).lines(docket, decided());
    boolean tooLong = toGoOn && height > 0 && report.size() > height - 3;
    List<String> told = tooLong ? report.subList(0, report.indexOf("")) : report;
    if (toGoOn || height > 0) {
      console.printOwn(String.join("\n", told) + "\n");
    }
    if (toGoOn) {
      boolean kept = Files.exists(file.path());
      String where = kept ? "kept in " + Gate.line(shown(file.path())) : "nothing was decided";
      console.say("codicil: " + where + next());
    } else {
      write(destination);
    }
  }

  /** What was told before the window was cleared, in a line. */
  private String unsound() {
    List<Diagnostic> faults = docket.faults();
    if (faults.isEmpty()) {
      return "";
    }
    String name = docket.draft().name() + base;
    boolean stale = faults.get(0).code().equals("amend/base-changed");
    String more = faults.size() == 1 ? "" : " (and " + (faults.size() - 1) + " more)";
    String command = stale && base.isEmpty() ? "codicil rebase " : "codicil check ";
    return "as a whole, it cannot be carried out: "
        + faults.get(0).message()
        + more
        + "; "
        + command
        + name;
  }

  /** What to type next: to go on, or to have the result. */
  private String next() {
    int open = org.codicil.review.Tally.of(docket, review).open();
    String again = "codicil review " + Gate.line(docket.draft().name() + base);
    return "\n  Next: " + again + (open > 0 ? "" : " --result");
  }

  private void write(Destination destination) {
    if (destination.hasFiles()) {
      result(destination);
      return;
    }
    String text = decidedText();
    String stem = docket.draft().name().replaceFirst("\\.md$", "") + ".decided";
    String name = stem + ".md";
    for (int n = 2; Files.exists(desk.folder().resolve(name)) && !holds(name, text); n++) {
      name = stem + "-" + n + ".md";
    }
    if (!holds(name, text)) {
      NewFiles.write(desk.folder().resolve(name), text);
    }
    String next = "\n  Next: codicil check " + Gate.line(name + base);
    desk.console().say("codicil: wrote " + Gate.line(name) + next);
  }

  /** What another reviewer decided, or someone edited since, is never written over. */
  private boolean holds(String name, String text) {
    try {
      return Files.readString(desk.folder().resolve(name)).equals(text);
    } catch (IOException e) {
      return false;
    }
  }

  private Keyboard keyboard(boolean plain) {
    Optional<Keyboard> raw = plain ? Optional.empty() : desk.console().keyboard();
    return raw.orElseGet(() -> new LineKeyboard(desk.console().in(), desk.console()));
  }
}
