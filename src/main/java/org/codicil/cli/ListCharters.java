package org.codicil.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.register.CharterFolder;
import org.codicil.register.CharterId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what is in the register. */
@Command(
    description = "Lists charters and drafts, or the versions of one charter.",
    footer = {
      "Examples:",
      "  codicil list              the charters with their versions, and the drafts",
      "  codicil list csto         the versions of csto, with their dates",
    })
final class ListCharters implements Callable<Integer> {
  private final Root root;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "a charter's id")
  private String id;

  ListCharters(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    List<Diagnostic> diagnostics = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    if (id != null) {
      out.append(Listing.versions(Refused.unless(desk.charter(Charters.one(id)))));
    } else {
      for (CharterId each : Charters.ids(desk)) {
        Outcome<CharterFolder> charter = desk.charter(each);
        charter.value().ifPresent(found -> out.append(Listing.summary(found)));
        diagnostics.addAll(charter.diagnostics());
      }
      out.append(Listing.drafts(desk, Charters.drafts(desk)));
    }
    desk.console().printOwn(out.toString());
    desk.warn(diagnostics);
    return (diagnostics.isEmpty() ? ExitCode.DONE : ExitCode.of(diagnostics)).number();
  }
}
