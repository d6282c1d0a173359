package org.codicil.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.charter.Charter;
import org.codicil.format.terminal.TerminalOptions.Layout;
import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;
import org.codicil.register.Archive;
import org.codicil.register.HistoryNotes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes a clean text. */
@Command(
    description = "Writes a clean text to a file, ready to print or publish.",
    footer = {
      "Examples:",
      "  codicil render csto -o charter.pdf                the latest version",
      "  codicil render csto@2010 -o c.html -o c.pdf       two formats at once",
      "  codicil render csto --format html > csto.html",
      "  codicil render csto --notes -o charter.pdf        saying what came in when",
    })
final class Render implements Callable<Integer> {
  private final Root root;

  @Parameters(paramLabel = "TEXT", description = "csto@2010, csto (latest), a file, or -")
  private String text;

  @Option(
      names = "--notes",
      description = "under each amended provision, the instrument that changed it")
  private boolean notes;

  @Mixin private Destination destination = new Destination();

  Render(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    List<Destination.Target> targets = destination.targets(desk.folder());
    if (targets.isEmpty() && destination.printed() == Format.terminal && !notes) {
      throw Refused.usage("no-output", "", "where to?", "name a file: -o charter.pdf");
    }
    Redline plain = Comparison.plain(notes ? annotated(desk) : desk.text(text));
    Output output = new Output(desk.console(), Layout.INLINE, 0);
    output.store(targets, plain);
    if (targets.isEmpty()) {
      output.print(destination.printed(), plain);
    }
    return ExitCode.DONE.number();
  }

  private Charter annotated(Desk desk) {
    Archive archive = Past.archive(desk, Charters.registered(text));
    return Refused.unless(HistoryNotes.of(archive));
  }
}
