package org.codicil.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One charter's folder in the register.
 *
 * @param id its id
 * @param path the folder
 * @param sheet what is written about it
 * @param versions its versions, oldest first. With a ledger: those in it. Without one: those whose
 *     texts are there, first the ones the sheet lists, in its order, then the others by name
 * @param ledger its ledger, if it has one
 */
public record CharterFolder(
    CharterId id, Path path, CharterSheet sheet, List<Version> versions, Optional<Ledger> ledger) {
  /** The name of the file with the charter sheet. */
  static final String SHEET = "charter.yaml";

  /** The folder with the instruments that made the versions. */
  static final String AMENDMENTS = "amendments";

  static final String ENDING = ".md";

  public CharterFolder {
    versions = List.copyOf(versions);
  }

  static CharterFolder of(CharterId id, Path path, CharterSheet sheet) throws IOException {
    Set<String> names;
    try (Stream<Path> files = Files.list(path)) {
      names =
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(ENDING))
              .map(name -> name.substring(0, name.length() - ENDING.length()))
              .filter(Version::isName)
              .collect(Collectors.toCollection(() -> new TreeSet<>(Version.BY_NAME)));
    }
    List<Version> versions = new ArrayList<>();
    for (Version listed : sheet.versions()) {
      if (names.remove(listed.name())) {
        versions.add(listed);
      }
    }
    names.forEach(name -> versions.add(Version.of(name)));
    return new CharterFolder(id, path, sheet, versions, Optional.empty());
  }

  static CharterFolder of(CharterId id, Path path, CharterSheet sheet, Ledger ledger) {
    List<Version> versions = new ArrayList<>();
    for (LedgerEntry entry : ledger.entries()) {
      versions.add(new Version(entry.version(), entry.date(), inForce(entry, sheet)));
    }
    return new CharterFolder(id, path, sheet, versions, Optional.of(ledger));
  }

  /** The ledger's word; where it left the day open, people may since have written it down. */
  private static String inForce(LedgerEntry entry, CharterSheet sheet) {
    if (!entry.inForce().date().isEmpty()) {
      return entry.inForce().date();
    }
    return sheet.versions().stream()
        .filter(listed -> listed.name().equals(entry.version()) && !listed.inForce().isEmpty())
        .map(Version::inForce)
        .findFirst()
        .orElse(entry.inForce().toString());
  }

  public Optional<Version> latest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }

  public Optional<Version> find(String name) {
    return versions.stream().filter(version -> version.name().equals(name)).findFirst();
  }

  /** The charter as it was when this version was the latest; all of it if there is no such one. */
  public CharterFolder upTo(String name) {
    int at = find(name).map(versions::indexOf).orElse(versions.size() - 1);
    return new CharterFolder(id, path, sheet, versions.subList(0, at + 1), ledger);
  }

  /** The file that holds a version's text. */
  public Path text(Version version) {
    return path.resolve(version.name() + ENDING);
  }

  /** The file that holds the instrument which made a version. */
  public Path instrument(String version) {
    return path.resolve(AMENDMENTS).resolve(version + ENDING);
  }

  /** The file that holds what reviewers decided on that instrument while it was a draft. */
  Path review(String version) {
    return path.resolve(AMENDMENTS).resolve(version + ReviewFile.ENDING);
  }

  Path ledgerFile() {
    return path.resolve(Ledger.FILE);
  }
}
