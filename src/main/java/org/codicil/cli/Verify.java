package org.codicil.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.charter.Diagnostic;
import org.codicil.register.CharterId;
import org.codicil.register.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks the whole history of one charter or of all. */
@Command(
    description = "Checks that every adopted version is what its instrument makes of its base.",
    footer = {
      "Examples:",
      "  codicil verify            all charters of this workspace",
      "  codicil verify csto       one",
      "Exits with 1 if something is damaged; what interrupted runs left is only named.",
    })
final class Verify implements Callable<Integer> {
  private final Root root;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "a charter's id; all without one")
  private String id;

  Verify(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    List<CharterId> ids = id == null ? Charters.ids(desk) : List.of(Charters.one(id));
    List<Diagnostic> findings = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    List<Verification.Report> reports;
    try (Progress progress = new Progress(desk.console())) {
      progress.now("verifying");
      reports = ids.parallelStream().map(each -> Verification.of(desk.register(), each)).toList();
    }
    for (Verification.Report report : reports) {
      findings.addAll(report.findings());
      out.append(line(report));
    }
    if (id == null) {
      findings.addAll(Verification.drafts(desk.register()));
    }
    desk.console().printOwn(out.toString());
    desk.warn(findings);
    boolean clean = findings.stream().noneMatch(Diagnostic::isError);
    return (clean ? ExitCode.DONE : ExitCode.of(findings)).number();
  }

  private static String line(Verification.Report report) {
    long damaged = report.findings().stream().filter(Diagnostic::isError).count();
    String versions = report.versions() + (report.versions() == 1 ? " version" : " versions");
    String result = report.versions() == 0 ? "no ledger" : versions + ", all as adopted";
    return report.charter()
        + "  "
        + (damaged == 0
            ? result
            : "damaged: " + damaged + (damaged == 1 ? " finding" : " findings"))
        + "\n";
  }
}
