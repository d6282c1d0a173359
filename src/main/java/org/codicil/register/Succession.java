package org.codicil.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;

/** What a version must be called and dated to come after those that are there. */
final class Succession {
  private Succession() {}

  /**
   * Why a version of this name and date cannot be the next, if so: adopt/bad-version,
   * adopt/bad-date.
   *
   * @param date ISO 8601, or empty where none is known
   */
  static Optional<Diagnostic> fault(Path folder, Ledger ledger, String version, String date)
      throws IOException {
    if (!Version.isName(version)) {
      return Optional.of(
          bad(version, "“" + version + "” cannot be the name of a version", "as in 2027 or 3.1"));
    }
    if (!date.isEmpty() && !EntryIntoForce.isDate(date)) {
      return Optional.of(EntryIntoForce.badDate(date, ""));
    }
    Optional<String> alike = alike(folder, version);
    if (alike.isPresent()) {
      return Optional.of(
          bad(
              version,
              "“" + version + "” differs from the file " + alike.get() + " only in capitals",
              "some disks cannot tell the two apart; choose another name"));
    }
    if (ledger.latest().isEmpty()) {
      return Optional.empty();
    }
    LedgerEntry last = ledger.latest().get();
    if (Version.BY_NAME.compare(version, last.version()) <= 0) {
      return Optional.of(
          bad(
              version,
              "version “" + version + "” does not come after “" + last.version() + "”, the latest",
              "names are compared as people count: 2010 before 2018, v2 before v10"));
    }
    if (!date.isEmpty() && !last.date().isEmpty() && date.compareTo(last.date()) <= 0) {
      return Optional.of(
          Diagnostic.error(
              "adopt/bad-date",
              Place.of(date),
              date + " is not after " + last.date() + ", the date of version " + last.version(),
              "give the day of this adoption"));
    }
    return Optional.empty();
  }

  private static Optional<String> alike(Path folder, String version) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    String file = version + CharterFolder.ENDING;
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.equalsIgnoreCase(file) && !name.equals(file))
          .findFirst();
    }
  }

  private static Diagnostic bad(String version, String message, String hint) {
    return Diagnostic.error("adopt/bad-version", Place.of(version), message, hint);
  }
}
