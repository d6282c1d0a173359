package org.codicil.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.codicil.format.Gate;

/**
 * The terminal, or what stands in for it: data goes to standard output (through a pager if a person
 * reads it), talk to standard error, both as UTF-8.
 */
final class Console {
  /** When to use colour. */
  enum Colour {
    auto,
    always,
    never
  }

  private static final int USUAL_WIDTH = 80;
  private static final int NARROWEST = 40;
  private static final int WIDEST = 200;

  private final Streams streams;
  private final Colour colour;
  private final boolean paged;

  Console(Streams streams, Colour colour, boolean paged) {
    this.streams = streams;
    this.colour = colour;
    this.paged = paged && streams.terminals().out();
  }

  InputStream in() {
    return streams.in();
  }

  /** An environment variable; empty if it is not set. */
  String variable(String name) {
    return streams.variable(name);
  }

  /** Single keys, where a person sits at a terminal that can give them. */
  Optional<Keyboard> keyboard() {
    boolean able = !streams.variable("TERM").equals("dumb");
    if (!able || !streams.terminals().in() || !streams.terminals().out()) {
      return Optional.empty();
    }
    String visual = streams.variable("VISUAL");
    return RawKeyboard.open(this, visual.isEmpty() ? streams.variable("EDITOR") : visual);
  }

  /** The name of whoever works here, as far as the environment knows it. */
  String person() {
    for (String name : List.of("CODICIL_REVIEWER", "USER", "USERNAME")) {
      if (!streams.variable(name).isBlank()) {
        return streams.variable(name).strip();
      }
    }
    return "reviewer";
  }

  /** Whether a person reads standard output here and now. */
  boolean isTerminal() {
    return streams.terminals().out();
  }

  boolean colour() {
    return coloured(streams.terminals().out());
  }

  boolean colourOfErrors() {
    return coloured(streams.terminals().err());
  }

  /**
   * The option decides, then NO_COLOR, then CLICOLOR_FORCE, then TERM=dumb and CLICOLOR=0, then
   * whether it is a terminal (no-color.org, bixense.com/clicolors).
   */
  private boolean coloured(boolean terminal) {
    if (colour != Colour.auto) {
      return colour == Colour.always;
    }
    if (!streams.variable("NO_COLOR").isEmpty()) {
      return false;
    }
    String force = streams.variable("CLICOLOR_FORCE");
    if (!force.isEmpty() && !force.equals("0")) {
      return true;
    }
    boolean dumb = streams.variable("TERM").equals("dumb");
    return terminal && !dumb && !streams.variable("CLICOLOR").equals("0");
  }

  /** Columns, 40 to 200: COLUMNS if set, else what the terminal says, else 80. */
  int width() {
    String columns = streams.variable("COLUMNS");
    int width = USUAL_WIDTH;
    if (columns.matches("[1-9][0-9]{0,4}")) {
      width = Integer.parseInt(columns);
    } else if (streams.terminals().out()) {
      width = Screen.columns().orElse(USUAL_WIDTH);
    }
    return Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /** Prints data that may come from a text: for a terminal through the gate, else as it is. */
  void print(byte[] data) {
    boolean gated = streams.terminals().out();
    printOwn(gated ? Gate.pass(utf8(data)).getBytes(StandardCharsets.UTF_8) : data);
  }

  /** Prints what the program has already made fit for a terminal. */
  void printOwn(byte[] data) {
    if (paged && Pager.show(data, streams)) {
      return;
    }
    write(streams.out(), data);
  }

  void printOwn(String text) {
    printOwn(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Prints bytes just as they are, never through a pager. */
  void write(byte[] data) {
    write(streams.out(), data);
  }

  boolean talksToTerminal() {
    return streams.terminals().err();
  }

  /** Talks to the person, a line at a time. */
  void say(String text) {
    write(streams.err(), (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static void write(OutputStream stream, byte[] data) {
    try {
      stream.write(data);
      stream.flush();
    } catch (IOException e) {
      throw new OutputLost(e);
    }
  }

  private static String utf8(byte[] data) {
    return new String(data, StandardCharsets.UTF_8);
  }
}
