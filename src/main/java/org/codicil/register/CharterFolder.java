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
 * @param versions the versions whose texts are there, oldest first: those the sheet lists, in its
 *     order, then the others by name
 */
public record CharterFolder(CharterId id, Path path, CharterSheet sheet, List<Version> versions) {
  /** The name of the file with the charter sheet. */
  static final String SHEET = "charter.yaml";

  private static final String ENDING = ".md";

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
    return new CharterFolder(id, path, sheet, versions);
  }

  public Optional<Version> latest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
  }

  public Optional<Version> find(String name) {
    return versions.stream().filter(version -> version.name().equals(name)).findFirst();
  }

  /** The file that holds a version's text. */
  public Path text(Version version) {
    return path.resolve(version.name() + ENDING);
  }
}
