package org.codicil.register;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/** The charters, drafts and clauses that come with the program, as a workspace of one's own. */
public final class Examples {
  private static final String ROOT = "org/codicil/examples";

  private Examples() {}

  /**
   * Copies them into a folder, which is made if need be; a file that is there stays. Errors:
   * write/….
   *
   * @return how many files were written
   */
  public static Outcome<Integer> unpack(Path target) {
    try {
      URI home = Examples.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path program = Path.of(home);
      if (Files.isDirectory(program)) {
        return copy(program.resolve(ROOT), target);
      }
      try (FileSystem jar = FileSystems.newFileSystem(program, Map.of())) {
        return copy(jar.getPath(ROOT), target);
      }
    } catch (IOException | URISyntaxException e) {
      String reason =
          e instanceof IOException trouble ? DiskTrouble.reason(trouble) : e.getMessage();
      String message = "the examples cannot be copied: " + reason;
      return Outcome.failure(
          Diagnostic.error("write/failed", Place.of(target.toString()), message, ""));
    }
  }

  private static Outcome<Integer> copy(Path from, Path target) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      Path copy = target.resolve(from.relativize(file).toString());
      if (Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
        return Outcome.failure(inTheWay(copy));
      }
    }
    for (Path file : files) {
      Path copy = target.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Optional<Diagnostic> trouble = AtomicFile.create(copy, Files.readAllBytes(file));
      if (trouble.isPresent()) {
        return Outcome.failure(trouble.get());
      }
    }
    return Outcome.of(files.size());
  }

  private static Diagnostic inTheWay(Path copy) {
    return Diagnostic.error(
        "write/exists",
        Place.of(copy.toString()),
        "an example would be written to " + copy + ", which is already there",
        "choose a new or empty folder; nothing was written");
  }
}
