package org.codicil.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides a draft change by change. */
@Command(
    description = "Decides a draft, change by change; every decision is kept at once.",
    footer = {
      "Examples:",
      "  codicil review drafts/pact.md                      with single keys",
      "  codicil review csto@2010 csto@2018                 what was changed between",
      "  codicil review old.md new.md                       two files, likewise",
      "  codicil review drafts/pact.md --accept 1,3 --reject 2 --comment 2=Why",
      "  codicil review drafts/pact.md --report -o report.pdf",
      "  codicil review drafts/pact.md --result > decided.md",
    })
final class ReviewDraft implements Callable<Integer> {
  private final Root root;

  @Parameters(index = "0", paramLabel = "DRAFT", description = "a draft, or the old of two texts")
  private String draft;

  @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", description = "the new text")
  private String after;

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      description = "who decides (also: CODICIL_REVIEWER)")
  private String reviewer;

  @Option(names = "--plain", description = "lines instead of keys and pages, for screen readers")
  private boolean plain;

  @Option(names = "--report", description = "print who decided what, and why")
  private boolean report;

  @Option(names = "--result", description = "print the draft as the reviewer decided it")
  private boolean result;

  @Option(names = "--print-template", description = "print a file for --decisions to fill in")
  private boolean template;

  @Mixin private GivenBase base = new GivenBase();

  @Mixin private Rulings rulings = new Rulings();

  @Mixin private Destination destination = new Destination();

  ReviewDraft(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    DerivedDraft tabled = DerivedDraft.of(desk, draft, after, base.name());
    ReviewDesk review = new ReviewDesk(desk, tabled.name(), tabled.base(), reviewer);
    if (!rulings.isEmpty()) {
      review.rule(rulings);
    }
    if (template) {
      desk.console().print(review.template());
    }
    if (report) {
      review.report(plain, destination);
    }
    if (result) {
      review.result(destination);
    }
    if (rulings.isEmpty() && !template && !report && !result) {
      review.sit(plain, destination);
    }
    return ExitCode.DONE.number();
  }
}
