package org.codicil.cli;

import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Citations;
import org.codicil.charter.Provision;
import org.codicil.register.Archive;
import org.codicil.register.CharterFolder;
import org.codicil.register.InForce;
import org.codicil.register.Reference;
import org.codicil.register.Version;
import picocli.CommandLine.Option;

/** The options that ask for a charter as it was, or where its words come from. */
final class Past {
  @Option(names = "--as-of", paramLabel = "DATE", description = "the text in force on that day")
  private String asOf;

  @Option(names = "--blame", description = "beside each paragraph the version that changed it last")
  private boolean blame;

  boolean isBlame() {
    return blame;
  }

  /** The text meant: as named, or the version that was in force on the day asked for. */
  String resolve(Desk desk, String text) {
    if (asOf == null) {
      return text;
    }
    CharterFolder charter = Refused.unless(desk.charter(Charters.one(text)));
    Version version = Refused.unless(InForce.on(charter, asOf));
    String named = charter.id() + "@" + version.name();
    desk.console()
        .say("codicil: " + named + ", in force since " + version.inForce() + open(charter));
    return named;
  }

  /** Newer versions may have been law by then; nobody told the register. */
  private String open(CharterFolder charter) {
    List<String> open =
        InForce.undetermined(charter, asOf).stream()
            .map(it -> charter.id() + "@" + it.name())
            .toList();
    return open.isEmpty()
        ? ""
        : " (when " + String.join(", ", open) + " entered into force is not known)";
  }

  /** Prints the words with their versions. Returns the exit code. */
  int blame(Desk desk, String text, String citation) {
    Archive archive = archive(desk, Charters.registered(resolve(desk, text)));
    Charter latest = archive.text(archive.size() - 1);
    Provision within =
        citation.isEmpty() ? latest.root() : Refused.unless(Citations.find(latest, citation));
    int width = Math.min(100, desk.console().width());
    desk.console().printOwn(BlameTable.of(archive, within, width));
    return ExitCode.DONE.number();
  }

  /** All versions up to the one named. */
  static Archive archive(Desk desk, Reference.Registered named) {
    CharterFolder charter = Refused.unless(desk.charter(named.charter()));
    CharterFolder then = named.version().isEmpty() ? charter : charter.upTo(named.version().get());
    return Refused.unless(Archive.open(desk.register(), then));
  }
}
