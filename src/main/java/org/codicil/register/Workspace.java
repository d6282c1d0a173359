package org.codicil.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;

/**
 * A folder that holds {@code charters/}, with the drafts and clauses beside it.
 *
 * @param root that folder, absolute
 */
public record Workspace(Path root) {
  /** The nearest workspace that this folder is in, if any. */
  public static Optional<Workspace> find(Path from) {
    for (Path at = from.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("charters"))) {
        return Optional.of(new Workspace(at));
      }
    }
    return Optional.empty();
  }

  public Path charters() {
    return root.resolve("charters");
  }

  public Path folder(CharterId id) {
    return charters().resolve(id.value());
  }

  /** The charters here, in the order of their ids. */
  public List<CharterId> ids() throws IOException {
    try (Stream<Path> entries = Files.list(charters())) {
      return entries
          .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
          .map(entry -> entry.getFileName().toString())
          .filter(CharterId::isValid)
          .sorted()
          .map(CharterId::new)
          .toList();
    }
  }

  /** The drafts here by their file's names, in order. */
  public List<Path> drafts() throws IOException {
    Path folder = root.resolve("drafts");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS))
          .filter(entry -> entry.getFileName().toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  /** Folders in {@code charters/} that nobody finds there, as notes. */
  public List<Diagnostic> strangers() throws IOException {
    try (Stream<Path> entries = Files.list(charters())) {
      return entries
          .filter(Files::isDirectory)
          .sorted()
          .map(Workspace::stranger)
          .flatMap(Optional::stream)
          .toList();
    }
  }

  private static Optional<Diagnostic> stranger(Path folder) {
    String name = folder.getFileName().toString();
    boolean link = Files.isSymbolicLink(folder);
    boolean hidden = name.startsWith(".");
    if (hidden || !link && CharterId.isValid(name)) {
      return Optional.empty();
    }
    String shown = "charters/" + name;
    return Optional.of(
        new Diagnostic(
            Diagnostic.Severity.NOTE,
            "register/stranger",
            Place.of(shown),
            shown + (link ? " is a symbolic link" : " cannot be a charter") + ", so it is left out",
            "",
            link
                ? "put the folder it leads to in its place"
                : "name the folder with a to z, 0 to 9 and hyphens"));
  }
}
