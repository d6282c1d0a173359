package org.codicil.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.format.terminal.TerminalOptions.Layout;
import org.codicil.redline.Redline;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Redlines two texts. */
@Command(
    description = "Shows what changed between two texts, or what a draft changes.",
    footer = {
      "Examples:",
      "  codicil diff csto@2010 csto@2018                  in the terminal",
      "  codicil diff csto@2010 csto -o redline.pdf        and the redline to print",
      "  codicil diff drafts/territories.md                what a draft changes",
      "  git show HEAD:bylaws.md | codicil diff - bylaws.md",
    })
final class Diff implements Callable<Integer> {
  private final Root root;

  @Parameters(index = "0", paramLabel = "OLD", description = "csto@2010, csto, a file, a draft, -")
  private String before;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      description = "likewise; a draft alone is shown against its base")
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
    Redline redline = Sides.of(desk, before, after).redline();
    Output output = new Output(desk.console(), look.layout(), Math.max(0, context));
    output.store(targets, redline);
    output.print(destination.printed(), redline);
    boolean same = !signal || redline.changes().isEmpty();
    return (same ? ExitCode.DONE : ExitCode.DIFFERENCES).number();
  }
}
