package org.codicil.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/** Which text was law on a given day. */
public final class InForce {
  private InForce() {}

  /**
   * The version that entered into force last, on that day or before. Versions whose day is not
   * known are left out. Errors: adopt/bad-date, register/not-in-force.
   *
   * @param date ISO 8601
   */
  public static Outcome<Version> on(CharterFolder charter, String date) {
    if (!EntryIntoForce.isDate(date)) {
      return Outcome.failure(EntryIntoForce.badDate(date, ""));
    }
    Optional<Version> found =
        charter.versions().stream()
            .filter(it -> EntryIntoForce.isDate(it.inForce()) && it.inForce().compareTo(date) <= 0)
            .reduce((one, other) -> other.inForce().compareTo(one.inForce()) >= 0 ? other : one);
    return found.map(Outcome::of).orElseGet(() -> Outcome.failure(none(charter, date)));
  }

  /**
   * The versions after the one in force on a day that were adopted by then and may have been law
   * already: the day of their entry into force is open, or nobody wrote it down.
   */
  public static List<Version> undetermined(CharterFolder charter, String date) {
    List<Version> versions = charter.versions();
    int last = on(charter, date).value().map(versions::indexOf).orElse(-1);
    return versions.subList(last + 1, versions.size()).stream()
        .filter(it -> !EntryIntoForce.isDate(it.inForce()))
        .filter(it -> it.date().isEmpty() || it.date().compareTo(date) <= 0)
        .toList();
  }

  private static Diagnostic none(CharterFolder charter, String date) {
    String first =
        charter.versions().stream()
            .map(Version::inForce)
            .filter(EntryIntoForce::isDate)
            .min(Comparator.naturalOrder())
            .map(day -> "the first version entered into force on " + day)
            .orElse("for no version is the day of its entry into force known");
    return Diagnostic.error(
        "register/not-in-force",
        Place.of(charter.id().value()),
        "no version of " + charter.id() + " was in force on " + date,
        first);
  }
}
