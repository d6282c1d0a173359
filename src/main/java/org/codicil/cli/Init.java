package org.codicil.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;
import org.codicil.register.CharterId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a workspace, with a first charter in it if one is named. */
@Command(
    description = "Makes a workspace here: folders for charters and drafts.",
    footer = {
      "Examples:",
      "  codicil init              a workspace in this folder",
      "  codicil init bylaws       the same, with a first charter to fill in",
    })
final class Init implements Callable<Integer> {
  private final Root root;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "id of a first charter (a-z 0-9 -)")
  private String id;

  Init(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    if (id != null && !CharterId.isValid(id)) {
      String hint = "use a to z, 0 to 9 and hyphens, at most 64";
      throw Refused.usage("bad-id", id, "“" + id + "” cannot be the name of a charter", hint);
    }
    Path charters = NewFiles.folder(desk.folder().resolve("charters"));
    NewFiles.folder(desk.folder().resolve("drafts"));
    String forGit = NewFiles.forGit(desk.folder());
    if (id == null) {
      desk.console()
          .say("codicil: a workspace. Next: codicil init ID, or put texts into charters/" + forGit);
      return ExitCode.DONE.number();
    }
    if (Files.exists(charters.resolve(id))) {
      String message = "charters/" + id + " is already there";
      throw new Refused(
          List.of(Diagnostic.error("write/exists", Place.of(id), message, "choose another id")));
    }
    Path charter = NewFiles.folder(charters.resolve(id));
    NewFiles.write(charter.resolve("1.md"), Beginning.text(id));
    NewFiles.write(charter.resolve("charter.yaml"), Beginning.sheet(id));
    desk.console().say("codicil: wrote charters/" + id + "/. Next: codicil show " + id + forGit);
    return ExitCode.DONE.number();
  }
}
