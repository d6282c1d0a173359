package org.codicil.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Single keys from the terminal. */
final class RawKeyboard implements Keyboard {
  /** What a shell says of an editor that is not there. */
  private static final int CANNOT_RUN = 126;

  private static final int NOT_FOUND = 127;

  private final Terminal terminal;
  private final TypedKeys keys;
  private final Console console;
  private final String editor;
  private final Attributes before;
  private LineReader editing;
  private volatile boolean resized;
  private int columns;
  private int rows;

  private RawKeyboard(Terminal terminal, Console console, String editor) {
    this.terminal = terminal;
    this.keys = new TypedKeys(terminal.reader());
    this.console = console;
    this.editor = editor;
    this.before = terminal.enterRawMode();
    say(TypedKeys.TELL_PASTES);
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

  private void say(String sequence) {
    terminal.writer().write(sequence);
    terminal.flush();
  }

  /** Asking costs a process of its own, so it is done only after the window said it changed. */
  private void remember() {
    resized = false;
    columns = terminal.getWidth();
    rows = terminal.getHeight();
  }

  @Override
  public int key() {
    while (true) {
      int key = keys.next();
      if (key != TypedKeys.NONE) {
        return key;
      }
      if (resized) {
        remember();
        return RESIZED;
      }
    }
  }

  private static LineReader editing(Terminal terminal) {
    return LineReaderBuilder.builder()
        .terminal(terminal)
        .variable(LineReader.DISABLE_HISTORY, true)
        .variable(LineReader.SECONDARY_PROMPT_PATTERN, "")
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
      String shown = Gate.pass(initial);
      return Optional.of(meant(editing.readLine("  " + prompt + ": ", null, shown), initial));
    } catch (UserInterruptException | EndOfFileException e) {
      return Optional.empty();
    } finally {
      say(TypedKeys.TELL_PASTES);
    }
  }

  /** What had to be shown by name comes back as the sign it was. */
  private static String meant(String answer, String initial) {
    String meant = answer;
    for (int sign : initial.codePoints().distinct().toArray()) {
      String shown = Gate.name(sign);
      meant = meant.contains(shown) ? meant.replace(shown, Character.toString(sign)) : meant;
    }
    return meant;
  }

  @Override
  public Optional<String> lines(String prompt, String initial) {
    if (editor.isBlank()) {
      return line(prompt, initial);
    }
    say(TypedKeys.TELL_NO_PASTES);
    terminal.setAttributes(before);
    try {
      Path file = Files.createTempFile("codicil-", ".md");
      try {
        Files.writeString(file, initial + "\n");
        int status = Editor.run(editor, file);
        if (status == CANNOT_RUN || status == NOT_FOUND) {
          return line(prompt, initial);
        }
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
      say(TypedKeys.TELL_PASTES);
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
    say(TypedKeys.TELL_NO_PASTES);
    terminal.setAttributes(before);
    try {
      terminal.close();
    } catch (IOException e) {
      // The terminal is as it was; there is nobody left to tell.
    }
  }
}
