package org.codicil.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Diagnostic.Severity;
import org.codicil.review.Checks;
import org.codicil.review.Docket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks drafts and what they would make. */
@Command(
    description = "Checks drafts, and the texts they would make; 1 if there is something to mend.",
    footer = {
      "Examples:",
      "  codicil check drafts/pact.md",
      "  codicil check drafts/*.md --strict      notes count as well",
    })
final class CheckDraft implements Callable<Integer> {
  private final Root root;

  @Parameters(arity = "1..*", paramLabel = "DRAFT", description = "drafts")
  private List<String> drafts;

  @Mixin private GivenBase base = new GivenBase();

  @Option(names = "--strict", description = "end with 1 for mere notes too")
  private boolean strict;

  CheckDraft(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    Console console = desk.console();
    ErrorPrinter printer = new ErrorPrinter(console.colour(), console.width());
    List<Diagnostic> all = new ArrayList<>();
    for (Docket docket : Dockets.of(desk, drafts, base.name())) {
      all.addAll(docket.outcome().diagnostics());
      Checks.of(docket).forEach(finding -> all.add(finding.in(docket.draft())));
    }
    String count = all.size() == 1 ? "1 finding" : all.size() + " findings";
    if (all.isEmpty()) {
      console.printOwn("Nothing found.\n");
    } else {
      console.printOwn(printer.print(all) + "\n\n" + count + "\n");
    }
    boolean signal = all.stream().anyMatch(d -> strict || d.severity() != Severity.NOTE);
    return (signal ? ExitCode.DIFFERENCES : ExitCode.DONE).number();
  }
}
