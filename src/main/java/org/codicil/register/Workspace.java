package org.codicil.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
}
