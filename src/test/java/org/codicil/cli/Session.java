package org.codicil.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A person at a shell: files in a folder, an environment, commands. Runs in this process. */
final class Session {
  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>(Map.of("COLUMNS", "80"));
  private byte[] input = new byte[0];
  private boolean terminal;
  private OutputStream out = new ByteArrayOutputStream();

  private Session(Path folder) {
    this.folder = folder;
  }

  static Session in(Path folder) {
    return new Session(folder);
  }

  Session file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Session file(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Session input(String text) {
    this.input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  Session env(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Standard output and standard error are a terminal, without a pager. */
  Session onATerminal() {
    terminal = true;
    return env("CODICIL_PAGER", "");
  }

  /** Standard output goes here instead, for one run. */
  Session into(OutputStream elsewhere) {
    out = elsewhere;
    return this;
  }

  /** What a command printed and the status it ended with. */
  record Ran(String command, String out, String err, int status) {
    /** As a transcript; where the folder lies is no part of it. */
    String transcript(Path folder) {
      StringBuilder text = new StringBuilder("$ codicil ").append(command).append("\n");
      text.append(out);
      if (!err.isEmpty()) {
        text.append("--- stderr\n").append(err);
      }
      text.append("--- status ").append(status).append("\n");
      return text.toString().replace(folder.toString(), "FOLDER");
    }
  }

  Ran run(String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input),
            out,
            err,
            Map.copyOf(environment),
            folder,
            new Streams.Terminals(terminal, terminal));
    int status = Main.run(args, streams);
    String printed =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    out = new ByteArrayOutputStream();
    return new Ran(String.join(" ", args), printed, err.toString(StandardCharsets.UTF_8), status);
  }

  /** The names of all files in the folder, those of a half-done write included. */
  List<String> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
