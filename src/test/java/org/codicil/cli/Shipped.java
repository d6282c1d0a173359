package org.codicil.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The charters, drafts and clauses that come with the program, copied to a folder of the test. */
final class Shipped {
  private Shipped() {}

  static Session in(Path folder) {
    Session session = Session.in(folder);
    for (String name : List.of("charters", "drafts", "clauses")) {
      try (Stream<Path> files = Files.walk(Path.of(name))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          session.file(file.toString(), Files.readAllBytes(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return session;
  }
}
