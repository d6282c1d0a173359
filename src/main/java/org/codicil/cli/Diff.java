package org.codicil.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.charter.Charter;
import org.codicil.format.terminal.TerminalOptions.Layout;
import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Redlines two texts. */
@Command(
    description = "Shows what changed between two texts; with -o, writes it to files as well.",
    footer = {
      "Examples:",
      "  codicil diff csto@2010 csto@2018                  in the terminal",
      "  codicil diff csto@2010 csto -o redline.pdf        and the redline to print",
      "  git show HEAD:bylaws.md | codicil diff - bylaws.md",
    })
final class Diff implements Callable<Integer> {
  private final Root root;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "csto@2010, csto (latest), a file, or -")
  private String before;

  @Parameters(index = "1", paramLabel = "NEW", description = "likewise")
  private String after;

  @Mixin private Destination destination = new Destination();

  @ArgGroup private Look look = new Look();

  /** How the terminal shows it. */
  static final class Look {
    @Option(names = "--side-by-side", description = "old and new in two columns")
    private boolean sideBySide;

    @Option(names = "--stat", description = "one line for each changed provision")
    private boolean stat;

    Layout layout() {
      return stat ? Layout.STAT : sideBySide ? Layout.SIDE_BY_SIDE : Layout.INLINE;
    }
  }

  @Option(
      names = {"-U", "--unchanged"},
      paramLabel = "N",
      description = "unchanged provisions to show around a change")
  private int context;

  @Option(names = "--exit-code", description = "exit with 1 if the texts differ")
  private boolean signal;

  Diff(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    List<Destination.Target> targets = destination.targets(desk.folder());
    List<Charter> texts = desk.texts(List.of(before, after));
    Redline redline = Comparison.compare(texts.get(0), texts.get(1));
    Output output = new Output(desk.console(), look.layout(), Math.max(0, context));
    output.store(targets, redline);
    output.print(destination.printed(), redline);
    boolean differ = signal && !redline.changes().isEmpty();
    return (differ ? ExitCode.DIFFERENCES : ExitCode.DONE).number();
  }
}
