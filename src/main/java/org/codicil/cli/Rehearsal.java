package org.codicil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs a list of commands in one process, so that the launcher can record the classes they load and
 * later starts find them ready (class data sharing). Never part of a user's run.
 */
final class Rehearsal {
  private Rehearsal() {}

  /** Runs the commands of the file {@code args[0]}, one a line; "%" stands for a scratch folder. */
  public static void main(String[] args) throws IOException {
    Path scratch = Files.createTempDirectory("codicil-rehearsal");
    try {
      for (String[] command : commands(Files.readAllLines(Path.of(args[0])), scratch)) {
        Main.run(command);
      }
      RawKeyboard.rehearse();
    } finally {
      delete(scratch);
    }
  }

  private static List<String[]> commands(List<String> lines, Path scratch) {
    return lines.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> line.replace("%", scratch.toString()).split(" +"))
        .toList();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
