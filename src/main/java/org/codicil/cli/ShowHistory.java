package org.codicil.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.register.Archive;
import org.codicil.register.CharterFolder;
import org.codicil.register.ProvisionHistory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells how a charter, or one provision of it, came to read as it does. */
@Command(
    description = "Shows the versions of a charter, or what became of one provision in each.",
    footer = {
      "Examples:",
      "  codicil history csto                     its versions",
      "  codicil history csto \"Article 7\"         what became of Article 7",
    })
final class ShowHistory implements Callable<Integer> {
  private final Root root;

  @Parameters(index = "0", paramLabel = "ID", description = "a charter's id")
  private String id;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PROVISION",
      description = "as lawyers cite it, an eId, or a heading's words")
  private List<String> provision = List.of();

  ShowHistory(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    CharterFolder charter = Refused.unless(desk.charter(Charters.one(id)));
    Archive archive = Refused.unless(Archive.open(desk.register(), charter));
    HistoryTable table = new HistoryTable(archive, Math.min(100, desk.console().width()));
    String citation = String.join(" ", provision);
    desk.console()
        .printOwn(
            citation.isEmpty()
                ? table.versions()
                : table.provision(Refused.unless(ProvisionHistory.of(archive, citation))));
    return ExitCode.DONE.number();
  }
}
