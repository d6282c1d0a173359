package org.codicil.cli;

import java.util.List;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/** Ends a command that cannot go on; {@link Main} prints the reasons and chooses the exit code. */
final class Refused extends RuntimeException {
  private final transient List<Diagnostic> reasons;

  Refused(List<Diagnostic> reasons) {
    super(reasons.isEmpty() ? "" : reasons.get(0).message(), null, false, false);
    this.reasons = List.copyOf(reasons);
  }

  List<Diagnostic> reasons() {
    return reasons;
  }

  /** A command line that makes no sense. */
  static Refused usage(String code, String argument, String message, String hint) {
    Diagnostic reason = Diagnostic.error("usage/" + code, Place.of(argument), message, hint);
    return new Refused(List.of(reason));
  }

  /** The value, or the end of the command. */
  static <T> T unless(Outcome<T> outcome) {
    return outcome.value().orElseThrow(() -> new Refused(outcome.diagnostics()));
  }
}
