package org.codicil.cli;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Diagnostic;
import org.codicil.format.Gate;
import org.codicil.format.Writer;
import org.codicil.format.pdf.PdfWriter;
import org.codicil.format.terminal.TerminalOptions;
import org.codicil.format.terminal.TerminalOptions.Layout;
import org.codicil.redline.Redline;
import org.codicil.register.AtomicFile;

/** Writes redlines to files and to the terminal. */
final class Output {
  /** Lines of prose longer than this are hard to read, however wide the terminal. */
  private static final int READABLE = 100;

  private final Console console;
  private final TerminalOptions options;
  private final boolean wide;

  Output(Console console, Layout layout, int context) {
    this(console, layout, context, false);
  }

  /**
   * @param wide on paper, pages wider than high
   */
  Output(Console console, Layout layout, int context, boolean wide) {
    this.console = console;
    this.wide = wide;
    int width = console.width();
    int columns = layout == Layout.SIDE_BY_SIDE ? width : Math.min(width, READABLE);
    this.options = new TerminalOptions(columns, console.colour(), layout, context);
  }

  /** Prints a redline as data. */
  void print(Format format, Redline redline) {
    if (format.isBinary() && console.isTerminal()) {
      String hint = "write it to a file: -o redline." + format;
      throw Refused.usage("binary", "", "a terminal cannot show " + format, hint);
    }
    byte[] bytes = writer(format).write(redline);
    tell(format, redline);
    if (format == Format.terminal) {
      console.printOwn(bytes);
    } else if (format.isBinary()) {
      console.write(bytes);
    } else {
      console.print(bytes);
    }
  }

  /** Writes files: all are made before the first is stored, so that a defect leaves none. */
  void store(List<Destination.Target> targets, Redline redline) {
    List<byte[]> contents = new ArrayList<>();
    for (Destination.Target target : targets) {
      AtomicFile.obstacle(target.path()).ifPresent(Output::refuse);
    }
    try (Progress progress = new Progress(console)) {
      for (Destination.Target target : targets) {
        progress.now("making " + target.name());
        contents.add(writer(target.format()).write(redline));
      }
    }
    for (int i = 0; i < targets.size(); i++) {
      AtomicFile.replace(targets.get(i).path(), contents.get(i)).ifPresent(Output::refuse);
    }
    for (int i = 0; i < targets.size(); i++) {
      tell(targets.get(i).format(), redline);
      int kib = Math.max(1, contents.get(i).length / 1024);
      console.say("codicil: wrote " + Gate.line(targets.get(i).name()) + " (" + kib + " KiB)");
    }
  }

  private Writer writer(Format format) {
    return wide && format == Format.pdf ? PdfWriter.landscape() : format.writer(options);
  }

  /** What a format that is nothing but the text with marks cannot say is said beside it. */
  private void tell(Format format, Redline redline) {
    if (!format.carriesNotices()) {
      redline.notices().forEach(notice -> console.say("codicil: note: " + Gate.line(notice)));
    }
  }

  private static void refuse(Diagnostic reason) {
    throw new Refused(List.of(reason));
  }
}
