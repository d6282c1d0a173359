package org.codicil.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.codicil.interop.Tool;

/**
 * A terminal that a test can type into and look at: the packaged program in a window of tmux. The
 * window stays when the program ends.
 */
final class Tmux implements AutoCloseable {
  /** How long a screen may take to come, on a machine with much else to do. */
  private static final long PATIENCE = 90_000_000_000L;

  private static final String ENDED = "(ended)";
  private static final long BETWEEN_LOOKS = 20;
  private static final String SETTINGS =
      """
      set -g status off
      set -sg escape-time 0
      set -g default-terminal "tmux-256color"
      """;

  private final Path folder;
  private final Path place;
  private final Path settings;

  /** Each window has a server of its own, since one that is ending takes no new windows. */
  private int windows;

  /** A server of its own, for programs in this folder. */
  Tmux(Path folder) {
    this.folder = folder;
    try {
      this.place = Files.createTempDirectory("codicil-tmux");
      this.settings = Files.writeString(place.resolve("tmux.conf"), SETTINGS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs the program in a new window.
   *
   * @param setting an environment variable as NAME=VALUE, or several
   */
  void start(int columns, int rows, List<String> setting, String... arguments) {
    tmux("kill-server");
    windows++;
    List<String> words = new ArrayList<>(List.of("env", "-u", "COLUMNS", "-u", "NO_COLOR"));
    words.addAll(List.of("-u", "EDITOR", "-u", "VISUAL", "LC_ALL=C.UTF-8"));
    words.addAll(setting);
    words.add(Path.of("codicil").toAbsolutePath().toString());
    words.addAll(List.of(arguments));
    String program = String.join(" ", words.stream().map(Tmux::quoted).toList());
    String command = program + "; printf '\\n%s' '" + ENDED + "'; exec sleep 1000";
    String size = columns + "x" + rows;
    Tool.Result made =
        tmux(
            "new-session",
            "-d",
            "-s",
            "s",
            "-x",
            "" + columns,
            "-y",
            "" + rows,
            "-c",
            "" + folder,
            command);
    if (made.status() != 0) {
      throw new AssertionError("tmux made no window of " + size + ": " + made.output());
    }
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  private Tool.Result tmux(String... arguments) {
    List<String> all =
        new ArrayList<>(
            List.of("-S", place.resolve("" + windows).toString(), "-f", settings.toString(), "-u"));
    all.addAll(List.of(arguments));
    return Tool.TMUX.run(all.toArray(String[]::new));
  }

  /** Types letters as they are. */
  void type(String letters) {
    tmux("send-keys", "-t", "s", "-l", letters);
  }

  /** Presses a key by its name, such as {@code Enter} or {@code C-u}. */
  void press(String key) {
    tmux("send-keys", "-t", "s", key);
  }

  /** Pastes words, which a program that asked for it is told apart from typing. */
  void paste(String words) {
    tmux("set-buffer", words);
    tmux("paste-buffer", "-p", "-t", "s");
  }

  void resize(int columns, int rows) {
    tmux("resize-window", "-t", "s", "-x", "" + columns, "-y", "" + rows);
  }

  /** What is to be seen, without the blank lines below. */
  String screen() {
    return tmux("capture-pane", "-p", "-t", "s").output().stripTrailing();
  }

  /** The same with its colours, as escape sequences. */
  String coloured() {
    return tmux("capture-pane", "-e", "-p", "-t", "s").output().stripTrailing();
  }

  /** What is to be seen after the end of the program. */
  String last(boolean colour) {
    waitFor(ENDED);
    return (colour ? coloured() : screen()).replace(ENDED, "").stripTrailing();
  }

  /** Waits until the screen shows these words, broken or not, and stands still, and gives it. */
  String waitFor(String words) {
    return waitFor(words, screen -> screen.replaceAll("\\s+", " ").contains(words));
  }

  String waitFor(String what, Predicate<String> wanted) {
    long end = System.nanoTime() + PATIENCE;
    String last = "";
    while (System.nanoTime() < end) {
      String now = screen();
      if (now.equals(last) && wanted.test(now)) {
        return now;
      }
      last = now;
      pause(BETWEEN_LOOKS);
    }
    throw new AssertionError("no screen with " + what + "; the last one is\n" + last);
  }

  static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The process in the window; the launcher becomes the program. */
  ProcessHandle program() {
    String shell = tmux("display-message", "-p", "-t", "s", "#{pane_pid}").output().strip();
    ProcessHandle window = ProcessHandle.of(Long.parseLong(shell)).orElseThrow();
    long end = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < end) {
      Optional<ProcessHandle> program = window.children().findFirst();
      if (program.isPresent()) {
        return program.get();
      }
      pause(BETWEEN_LOOKS);
    }
    throw new AssertionError("no program in the window");
  }

  boolean hasEnded() {
    return screen().contains(ENDED);
  }

  @Override
  public void close() {
    tmux("kill-server");
  }
}
