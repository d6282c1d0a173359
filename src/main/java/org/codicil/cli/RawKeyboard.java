package org.codicil.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.codicil.format.Gate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.NonBlockingReader;

/** Single keys from the terminal. */
final class RawKeyboard implements Keyboard {
  private static final int ESCAPE = 27;
  private static final int INTERRUPT = 3;
  private static final int END_OF_TEXT = 4;
  private static final int PAGE_UP = 5;
  private static final int PAGE_DOWN = 6;

  /** Control-Z, which hands used to Word press for undo. */
  private static final int SUSPEND = 26;

  private static final long PATIENCE = 50;
  private static final long BETWEEN_LOOKS = 250;

  private final Terminal terminal;
  private final Console console;
  private final String editor;
  private final Attributes before;
  private LineReader editing;
  private volatile boolean resized;
  private int columns;
  private int rows;

  private RawKeyboard(Terminal terminal, Console console, String editor) {
    this.terminal = terminal;
    this.console = console;
    this.editor = editor;
    this.before = terminal.enterRawMode();
    terminal.handle(Terminal.Signal.WINCH, signal -> resized = true);
    remember();
  }

  /**
   * The terminal's keyboard; empty where there is none that gives single keys.
   *
   * @param editor the command to edit texts with, or empty
   */
  static Optional<Keyboard> open(Console console, String editor) {
    try {
      Terminal terminal =
          TerminalBuilder.builder()
              .system(true)
              .dumb(false)
              .nativeSignals(true)
              .signalHandler(Terminal.SignalHandler.SIG_IGN)
              .build();
      return Optional.of(new RawKeyboard(terminal, console, editor));
    } catch (IOException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  /** Asking costs a process of its own, so it is done only after the window said it changed. */
  private void remember() {
    resized = false;
    columns = terminal.getWidth();
    rows = terminal.getHeight();
  }

  @Override
  public int key() {
    NonBlockingReader reader = terminal.reader();
    try {
      while (true) {
        int key = reader.read(BETWEEN_LOOKS);
        if (key == NonBlockingReader.READ_EXPIRED) {
          if (resized) {
            remember();
            return RESIZED;
          }
        } else if (key < 0 || key == INTERRUPT || key == END_OF_TEXT) {
          return END;
        } else if (key == SUSPEND) {
          return 'u';
        } else if (key != ESCAPE) {
          return key;
        } else {
          int meant = sequence(reader);
          if (meant != 0) {
            return meant;
          }
        }
      }
    } catch (IOException e) {
      return END;
    }
  }

  /** The rest of an escape sequence: arrows and pages as keys; 0 for all others. */
  private static int sequence(NonBlockingReader reader) throws IOException {
    int next = reader.read(PATIENCE);
    if (next == NonBlockingReader.READ_EXPIRED) {
      return NEVER_MIND;
    }
    if (next != '[' && next != 'O') {
      return 0;
    }
    int number = 0;
    int last = reader.read(PATIENCE);
    while (last >= '0' && last <= '?') {
      number = last <= '9' ? 10 * number + last - '0' : 0;
      last = reader.read(PATIENCE);
    }
    return switch (last) {
      case 'A', 'D' -> 'k';
      case 'B', 'C' -> 'j';
      case '~' -> number == PAGE_UP ? BACK : number == PAGE_DOWN ? MORE : 0;
      default -> 0;
    };
  }

  private static LineReader editing(Terminal terminal) {
    return LineReaderBuilder.builder()
        .terminal(terminal)
        .variable(LineReader.DISABLE_HISTORY, true)
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .option(LineReader.Option.BRACKETED_PASTE, true)
        .build();
  }

  /** Reads one line from a terminal that is none, for {@link Rehearsal}. */
  static void rehearse() throws IOException {
    ByteArrayInputStream typed = new ByteArrayInputStream("words\r".getBytes(UTF_8));
    try (Terminal none = new DumbTerminal(typed, new ByteArrayOutputStream())) {
      editing(none).readLine("Comment: ", null, "some");
    }
  }

  @Override
  public Optional<String> line(String prompt, String initial) {
    if (editing == null) {
      editing = editing(terminal);
    }
    try {
      return Optional.of(editing.readLine("  " + prompt + ": ", null, Gate.pass(initial)));
    } catch (UserInterruptException | EndOfFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> lines(String prompt, String initial) {
    if (editor.isBlank()) {
      return line(prompt, initial);
    }
    terminal.setAttributes(before);
    try {
      Path file = Files.createTempFile("codicil-", ".md");
      try {
        Files.writeString(file, initial + "\n");
        List<String> command = List.of("/bin/sh", "-c", editor + " \"$1\"", "sh", file.toString());
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        return status == 0 ? Optional.of(Files.readString(file)) : Optional.empty();
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      return line(prompt, initial);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      terminal.enterRawMode();
    }
  }

  @Override
  public int width() {
    return columns > 0 ? Math.max(40, Math.min(200, columns)) : console.width();
  }

  @Override
  public int height() {
    return rows > 0 ? rows : 24;
  }

  @Override
  public void close() {
    terminal.setAttributes(before);
    try {
      terminal.close();
    } catch (IOException e) {
      // The terminal is as it was; there is nobody left to tell.
    }
  }
}
