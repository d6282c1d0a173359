package org.codicil.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.codicil.format.Gate;
import org.codicil.register.CharterFolder;
import org.codicil.register.CharterId;
import org.codicil.register.Reference;
import org.codicil.register.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what is in the register. */
@Command(
    description = "Lists the charters of this workspace, or the versions of one.",
    footer = {
      "Examples:",
      "  codicil list              the charters, with their versions",
      "  codicil list csto         the versions of csto, with their dates",
    })
final class ListCharters implements Callable<Integer> {
  private final Root root;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "a charter's id")
  private String id;

  ListCharters(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    List<Diagnostic> diagnostics = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    if (id != null) {
      versions(Refused.unless(desk.charter(one())), out);
    } else {
      for (CharterId each : ids(desk)) {
        Outcome<CharterFolder> charter = desk.charter(each);
        charter.value().ifPresent(found -> summary(found, out));
        diagnostics.addAll(charter.diagnostics());
      }
    }
    desk.console().printOwn(out.toString());
    desk.warn(diagnostics);
    return (diagnostics.isEmpty() ? ExitCode.DONE : ExitCode.of(diagnostics)).number();
  }

  private CharterId one() {
    if (Refused.unless(Reference.parse(id)) instanceof Reference.Registered found) {
      return found.charter();
    }
    throw Refused.usage("bad-id", id, "“" + id + "” is not the id of a charter", "as in csto");
  }

  private static List<CharterId> ids(Desk desk) {
    try {
      return desk.workspace().ids();
    } catch (IOException e) {
      Place place = Place.of(desk.folder().toString());
      String message = "the folder charters/ cannot be read";
      throw new Refused(List.of(Diagnostic.error("register/not-readable", place, message, "")));
    }
  }

  private static void summary(CharterFolder charter, StringBuilder out) {
    out.append(charter.id()).append("  ").append(Gate.line(charter.sheet().title())).append("\n");
    List<String> names = charter.versions().stream().map(Version::name).toList();
    out.append("    ")
        .append(names.isEmpty() ? "no version" : String.join(", ", names))
        .append("\n");
  }

  private static void versions(CharterFolder charter, StringBuilder out) {
    for (Version version : charter.versions()) {
      String reference = charter.id() + "@" + version.name();
      String date = version.date().isEmpty() ? "" : "  adopted " + Gate.line(version.date());
      String force =
          version.inForce().isEmpty() ? "" : "  in force " + Gate.line(version.inForce());
      out.append(reference).append(date).append(force).append("\n");
    }
  }
}
