package org.codicil.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;
import org.codicil.register.CharterId;
import org.codicil.register.Reference;

/** The charters that a command line speaks of. */
final class Charters {
  private Charters() {}

  /** All in this workspace; says what else is where charters are. */
  static List<CharterId> ids(Desk desk) {
    try {
      desk.warn(desk.workspace().strangers());
      return desk.workspace().ids();
    } catch (IOException e) {
      throw unreadable(desk, "charters/");
    }
  }

  /** The drafts in this workspace. */
  static List<Path> drafts(Desk desk) {
    try {
      return desk.workspace().drafts();
    } catch (IOException e) {
      throw unreadable(desk, "drafts/");
    }
  }

  private static Refused unreadable(Desk desk, String folder) {
    Place place = Place.of(desk.folder().toString());
    String message = "the folder " + folder + " cannot be read";
    return new Refused(List.of(Diagnostic.error("register/not-readable", place, message, "")));
  }

  /** The one named, without a version. */
  static CharterId one(String argument) {
    Reference.Registered found = registered(argument);
    if (found.version().isPresent()) {
      throw Refused.usage("bad-id", argument, "a version is one too many here", "as in csto");
    }
    return found.charter();
  }

  /** The one named, with or without a version. */
  static Reference.Registered registered(String argument) {
    if (Refused.unless(Reference.parse(argument)) instanceof Reference.Registered found) {
      return found;
    }
    String message = "“" + argument + "” is not the id of a charter";
    throw Refused.usage("bad-id", argument, message, "as in csto");
  }
}
