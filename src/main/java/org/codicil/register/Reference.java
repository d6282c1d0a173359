package org.codicil.register;

import java.util.Locale;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/**
 * How a person names a text: {@code csto@2010} and {@code csto} (its latest version) are in the
 * register, {@code -} is standard input, all else with a dot, a slash or a backslash is a file.
 */
public sealed interface Reference {
  /** A version in the register; no version means the latest. */
  record Registered(CharterId charter, Optional<String> version) implements Reference {
    @Override
    public String toString() {
      return charter + version.map(name -> "@" + name).orElse("");
    }
  }

  /** A file, named relative to where the person stands. */
  record File(String path) implements Reference {
    @Override
    public String toString() {
      return path;
    }
  }

  /** Standard input. */
  record Input() implements Reference {
    @Override
    public String toString() {
      return "-";
    }
  }

  /** Errors: register/bad-id, register/bad-version. */
  static Outcome<Reference> parse(String argument) {
    if (argument.equals("-")) {
      return Outcome.of(new Input());
    }
    int at = argument.indexOf('@');
    String id = at < 0 ? argument : argument.substring(0, at);
    boolean path = id.indexOf('/') >= 0 || id.indexOf('\\') >= 0 || id.indexOf('.') >= 0;
    if (path) {
      return Outcome.of(new File(argument));
    }
    if (!CharterId.isValid(id)) {
      return Outcome.failure(badId(argument, id));
    }
    if (at < 0) {
      return Outcome.of(new Registered(new CharterId(id), Optional.empty()));
    }
    String version = argument.substring(at + 1);
    if (!Version.isName(version)) {
      return Outcome.failure(
          Diagnostic.error(
              "register/bad-version",
              Place.of(argument),
              "“" + version + "” cannot be the name of a version",
              "a version is named with letters, digits, dots and hyphens, as in csto@2010"));
    }
    return Outcome.of(new Registered(new CharterId(id), Optional.of(version)));
  }

  private static Diagnostic badId(String argument, String id) {
    String folded = id.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    String guess = CharterId.isValid(folded) ? "did you mean " + folded + "? " : "";
    return Diagnostic.error(
        "register/bad-id",
        Place.of(argument),
        "“" + id + "” cannot be the name of a charter",
        guess
            + "charters are named with a to z, 0 to 9 and hyphens; for a file write ./"
            + argument);
  }
}
