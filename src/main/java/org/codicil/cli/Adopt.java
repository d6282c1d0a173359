package org.codicil.cli;

import java.util.concurrent.Callable;
import org.codicil.charter.Outcome;
import org.codicil.register.Adoption;
import org.codicil.register.LedgerEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a draft the next version of its charter. */
@Command(
    description = "Adopts a draft: its result becomes the next version, for good.",
    footer = {
      "Examples:",
      "  codicil adopt drafts/territories.md --version 2027 --date 2027-01-15",
      "  codicil adopt drafts/pact.md --version 2027 --date 2027-01-15 --only 1,4",
      "  codicil adopt drafts/pact.md --version 2027 --date 2027-01-15 --dry-run",
    })
final class Adopt implements Callable<Integer> {
  private final Root root;

  @Mixin private AdoptionTerms terms = new AdoptionTerms();

  /** Its own, since --version means the charter's here and not the program's. */
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  private boolean help;

  @Option(names = "--yes", description = "do not ask")
  private boolean yes;

  @Option(names = "--dry-run", description = "say what would be adopted, write nothing")
  private boolean dry;

  Adopt(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    Adoption adoption = Refused.unless(Adoption.prepare(desk.register(), terms.request()));
    desk.warn(adoption.warnings());
    desk.warn(Dockets.findings(adoption));
    new AdoptionSummary(desk.console()).show(adoption);
    if (dry) {
      desk.console().say("codicil: nothing was written (--dry-run)");
      return ExitCode.DONE.number();
    }
    if (!yes
        && !Question.ask(desk.console(), "Adopt this as " + AdoptionSummary.name(adoption) + "?")) {
      desk.console().say("codicil: nothing was adopted");
      return ExitCode.DIFFERENCES.number();
    }
    Outcome<LedgerEntry> adopted = adoption.publish();
    desk.console().say(AdoptionSummary.done(adoption, Refused.unless(adopted)));
    desk.warn(adopted.diagnostics());
    return ExitCode.DONE.number();
  }
}
