package org.codicil.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.codicil.charter.Outcome;
import org.codicil.register.Adoption;
import org.codicil.register.EntryIntoForce;
import org.codicil.register.LedgerEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(paramLabel = "DRAFT", description = "the draft's file")
  private String draft;

  @Option(names = "--version", required = true, paramLabel = "NAME", description = "as in 2027")
  private String version;

  @Option(names = "--date", required = true, paramLabel = "DATE", description = "day of adoption")
  private String date;

  @Option(
      names = "--in-force",
      paramLabel = "WHEN",
      description = "a day, or undetermined:\"the last ratification\"")
  private String inForce;

  @Option(names = "--only", split = ",", paramLabel = "N", description = "adopt these items only")
  private List<Integer> only = List.of();

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
    EntryIntoForce force = inForce == null ? EntryIntoForce.UNSAID : force(inForce);
    Set<Integer> items = new LinkedHashSet<>(only);
    Adoption.Request request = new Adoption.Request(draft, version, date, force, items);
    Adoption adoption = Refused.unless(Adoption.prepare(desk.register(), request));
    desk.warn(adoption.warnings());
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

  private static EntryIntoForce force(String words) {
    return Refused.unless(EntryIntoForce.parse(words));
  }
}
