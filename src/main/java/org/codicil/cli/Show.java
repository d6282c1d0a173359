package org.codicil.cli;

import java.util.concurrent.Callable;
import org.codicil.charter.Charter;
import org.codicil.format.terminal.TerminalOptions.Layout;
import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a text to read, or one provision of it. */
@Command(
    description = "Shows a text, or one provision of it.",
    footer = {
      "Examples:",
      "  codicil show csto                       the latest version",
      "  codicil show bylaws.md                  a file",
    })
final class Show implements Callable<Integer> {
  private final Root root;

  @Parameters(paramLabel = "TEXT", description = "csto@2010, csto (latest), a file, or -")
  private String text;

  Show(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    Charter charter = desk.text(text);
    Redline plain = Comparison.plain(charter);
    new Output(desk.console(), Layout.INLINE, 0).print(Format.terminal, plain);
    return ExitCode.DONE.number();
  }
}
