package org.codicil.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Keys as lines: for pipes, dumb terminals and screen readers. A line is a key, and what it needs
 * may follow it: {@code c Why not Article 9?}. Words of several lines end with a line of one dot.
 */
final class LineKeyboard implements Keyboard {
  private final InputStream in;
  private final Console console;
  private String waiting;

  LineKeyboard(InputStream in, Console console) {
    this.in = in;
    this.console = console;
  }

  @Override
  public int key() {
    waiting = null;
    String line = read();
    if (line == null) {
      return END;
    }
    String words = line.strip();
    if (words.isEmpty()) {
      return key();
    }
    int key = words.codePointAt(0);
    int rest = Character.charCount(key);
    waiting = words.length() > rest ? words.substring(rest).strip() : null;
    return key;
  }

  @Override
  public Optional<String> line(String prompt, String initial) {
    if (waiting != null) {
      String words = waiting;
      waiting = null;
      return Optional.of(words);
    }
    console.write((prompt + ": ").getBytes(StandardCharsets.UTF_8));
    return Optional.ofNullable(read());
  }

  @Override
  public Optional<String> lines(String prompt, String initial) {
    if (waiting != null) {
      return line(prompt, initial);
    }
    String how = prompt + " (end with a line of one dot):\n";
    console.write(how.getBytes(StandardCharsets.UTF_8));
    StringBuilder text = new StringBuilder();
    for (String line = read(); line != null && !line.equals("."); line = read()) {
      text.append(line).append('\n');
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
  }

  @Override
  public int width() {
    return console.width();
  }

  @Override
  public int height() {
    return 0;
  }

  /** A line without its end, or null. Byte by byte, so that nothing is taken too early. */
  private String read() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      int next = in.read();
      if (next < 0) {
        return null;
      }
      while (next >= 0 && next != '\n') {
        line.write(next);
        next = in.read();
      }
    } catch (IOException e) {
      return null;
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  @Override
  public void close() {
    waiting = null;
  }
}
