package org.codicil.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.codicil.charter.Charter;
import org.codicil.charter.Outline;
import org.codicil.format.json.OutlineJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a text's provisions as a tree. */
@Command(
    description =
        "Shows how a text is understood: its provisions, their addresses, their first words.",
    footer = {
      "Examples:",
      "  codicil outline csto                    the latest version",
      "  codicil outline bylaws.md --format json | jq .",
    })
final class ShowOutline implements Callable<Integer> {
  private final Root root;

  /** How to print the tree. */
  enum Shape {
    text,
    json
  }

  @Parameters(paramLabel = "TEXT", description = "csto@2010, csto (latest), a file, or -")
  private String text;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json")
  private Shape format = Shape.text;

  ShowOutline(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    Charter charter = desk.text(text);
    byte[] tree =
        format == Shape.json
            ? new OutlineJson().write(charter)
            : Outline.of(charter).getBytes(StandardCharsets.UTF_8);
    desk.console().print(tree);
    return ExitCode.DONE.number();
  }
}
