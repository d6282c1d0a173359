package org.codicil.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.codicil.charter.Outcome;
import org.codicil.register.Deposit;
import org.codicil.register.EntryIntoForce;
import org.codicil.register.LedgerEntry;
import org.codicil.register.Reference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings an existing text into the ledger. */
@Command(
    description = "Enters an existing text into the ledger, as the first or the next version.",
    footer = {
      "Examples:",
      "  codicil import old.md --as bylaws@1998 --date 1998-05-04",
      "  codicil import new.md --as bylaws@2009 --instrument protocol.md",
      "  codicil import new.md --as bylaws@2009      the instrument is derived",
      "Dates that are not given are taken from charter.yaml.",
    })
final class ImportText implements Callable<Integer> {
  private final Root root;

  @Parameters(paramLabel = "FILE", description = "the text")
  private String file;

  @Option(names = "--as", required = true, paramLabel = "ID@VERSION", description = "its name")
  private String name;

  @Option(names = "--date", paramLabel = "DATE", description = "day of its adoption")
  private String date = "";

  @Option(
      names = "--in-force",
      paramLabel = "WHEN",
      description = "a day, or undetermined:\"the last ratification\"")
  private String inForce;

  @Option(names = "--instrument", paramLabel = "FILE", description = "the instrument that made it")
  private String instrument;

  ImportText(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    Reference.Registered as = Charters.registered(name);
    String version =
        as.version()
            .orElseThrow(
                () -> Refused.usage("no-version", name, "say which version", "as in csto@2010"));
    EntryIntoForce force =
        inForce == null ? EntryIntoForce.UNSAID : Refused.unless(EntryIntoForce.parse(inForce));
    Deposit.Request request =
        new Deposit.Request(
            file, as.charter(), version, date, force, Optional.ofNullable(instrument));
    Outcome<LedgerEntry> brought = Deposit.bring(desk.register(), request);
    LedgerEntry entry = Refused.unless(brought);
    desk.warn(brought.diagnostics());
    String made =
        entry.derived() ? ", with a derived instrument" : entry.base().isEmpty() ? "" : ", proved";
    desk.console().say("codicil: entered " + as + " (sha256 " + entry.text().brief() + made + ")");
    return ExitCode.DONE.number();
  }
}
