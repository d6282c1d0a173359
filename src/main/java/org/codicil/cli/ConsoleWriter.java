package org.codicil.cli;

import java.io.Writer;

/** Gives what picocli prints (help pages, the version) to the console. */
final class ConsoleWriter extends Writer {
  private final Console console;
  private final StringBuilder waiting = new StringBuilder();

  ConsoleWriter(Console console) {
    this.console = console;
  }

  @Override
  public void write(char[] text, int offset, int length) {
    waiting.append(text, offset, length);
  }

  @Override
  public void flush() {
    String text = waiting.toString();
    waiting.setLength(0);
    if (!text.isEmpty()) {
      console.printOwn(text);
    }
  }

  @Override
  public void close() {
    flush();
  }
}
