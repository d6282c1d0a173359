package org.codicil.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.charter.Charter;
import org.codicil.charter.Citations;
import org.codicil.format.terminal.TerminalOptions.Layout;
import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a text to read, or one provision of it. */
@Command(
    description = "Shows a text, or one provision of it.",
    footer = {
      "Examples:",
      "  codicil show csto                       the latest version",
      "  codicil show csto@2010 \"Article 7\"      one article",
      "  codicil show bylaws.md \"Art. 5(2)(a)\"   one point",
      "  codicil show csto \"Article 7\" --as-of 2015-06-01",
      "  codicil show csto \"Article 7\" --blame",
    })
final class Show implements Callable<Integer> {
  private final Root root;

  @Parameters(
      index = "0",
      paramLabel = "TEXT",
      description = "csto@2010, csto (latest), a file, or -")
  private String text;

  @Parameters(
      index = "1..*",
      paramLabel = "PROVISION",
      description = "as lawyers cite it, an eId, or a heading's words")
  private List<String> provision = List.of();

  @Mixin private Past past = new Past();

  Show(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    if (past.isBlame()) {
      return past.blame(desk, text, String.join(" ", provision));
    }
    Charter charter = desk.text(past.resolve(desk, text));
    Redline plain = Comparison.plain(charter);
    if (!provision.isEmpty()) {
      String citation = String.join(" ", provision);
      plain = Extract.of(plain, Refused.unless(Citations.find(charter, citation)));
    }
    new Output(desk.console(), Layout.INLINE, 0).print(Format.terminal, plain);
    return ExitCode.DONE.number();
  }
}
