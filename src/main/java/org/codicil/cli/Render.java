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
    description = {
      "Writes a text or a draft to a file, ready to print or publish.",
      "A draft is written as the instrument to be signed, unless --as asks for another document.",
    },
    footer = {
      "Examples:",
      "  codicil render csto -o charter.pdf                the latest version",
      "  codicil render csto@2010 -o c.html -o c.pdf       two formats at once",
      "  codicil render csto --notes -o charter.pdf        saying what came in when",
      "  codicil render drafts/pact.md -o pact.pdf         the instrument",
      "  codicil render drafts/pact.md --as table -o t.pdf        in three columns",
    })
final class Render implements Callable<Integer> {
  private final Root root;

  @Parameters(paramLabel = "TEXT", description = "csto@2010, csto (latest), a file, a draft, or -")
  private String text;

  @Option(
      names = "--as",
      paramLabel = "KIND",
      description = "of a draft: instrument, redline, table (three columns), text (as amended)")
  private DocumentKind kind = DocumentKind.instrument;

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
    if (kind == DocumentKind.table) {
      String table = Sides.of(desk, text, null).table();
      new Paper(desk, destination).wide().put("Comparative table", table);
      return ExitCode.DONE.number();
    }
    Redline redline = notes ? Comparison.plain(annotated(desk)) : kind.of(desk, text);
    Output output = new Output(desk.console(), Layout.INLINE, 0);
    output.store(targets, redline);
    if (targets.isEmpty()) {
      output.print(destination.printed(), redline);
    }
    return ExitCode.DONE.number();
  }

  private Charter annotated(Desk desk) {
    Archive archive = Past.archive(desk, Charters.registered(text));
    return Refused.unless(HistoryNotes.of(archive));
  }
}
