package org.codicil.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.format.terminal.TerminalOptions.Layout;
import org.codicil.redline.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes a clean text. */
@Command(
    description = "Writes a clean text to a file, ready to print or publish.",
    footer = {
      "Examples:",
      "  codicil render csto -o charter.pdf                the latest version",
      "  codicil render csto@2010 -o c.html -o c.json      two formats at once",
    })
final class Render implements Callable<Integer> {
  private final Root root;

  @Parameters(paramLabel = "TEXT", description = "csto@2010, csto (latest), a file, or -")
  private String text;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "the file; .pdf .html .json .md; may be repeated")
  private List<String> files;

  @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}")
  private Format format;

  Render(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    List<Output.Target> targets = Output.targets(desk.folder(), files, format);
    Output output = new Output(desk.console(), Layout.INLINE, 0);
    output.store(targets, Comparison.plain(desk.text(text)));
    return ExitCode.DONE.number();
  }
}
