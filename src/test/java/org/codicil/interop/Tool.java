package org.codicil.interop;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program from outside, with the Debian package that brings it. A missing one fails the test; it
 * never skips it.
 */
public enum Tool {
  PDFINFO("pdfinfo", "poppler-utils"),
  PDFTOTEXT("pdftotext", "poppler-utils"),
  PDFTOPPM("pdftoppm", "poppler-utils"),
  CHROMIUM("chromium", "chromium"),
  TMUX("tmux", "tmux");

  private static final long SECONDS_ALLOWED = 120;

  private final String program;
  private final String debianPackage;

  Tool(String program, String debianPackage) {
    this.program = program;
    this.debianPackage = debianPackage;
  }

  /** What a run printed, errors included, and how it ended. */
  public record Result(int status, String output) {}

  /** Runs the program and waits for it, two minutes at most. */
  public Result run(String... arguments) {
    List<String> command = new ArrayList<>(List.of(path().toString()));
    command.addAll(List.of(arguments));
    try {
      Path output = Files.createTempFile("codicil-" + program, ".txt");
      try {
        Process process =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(SECONDS_ALLOWED, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new AssertionError(program + " did not end within " + SECONDS_ALLOWED + " seconds");
        }
        return new Result(
            process.exitValue(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(program + " was interrupted", e);
    }
  }

  Path path() {
    Optional<Path> found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(folder -> Path.of(folder, program))
            .filter(Files::isExecutable)
            .findFirst();
    return found.orElseThrow(
        () -> new AssertionError(program + " is missing: apt-get install " + debianPackage));
  }
}
