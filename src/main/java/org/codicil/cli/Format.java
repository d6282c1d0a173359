package org.codicil.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.codicil.format.Writer;
import org.codicil.format.critic.CriticWriter;
import org.codicil.format.html.HtmlWriter;
import org.codicil.format.json.JsonWriter;
import org.codicil.format.marked.MarkedWriter;
import org.codicil.format.pdf.PdfWriter;
import org.codicil.format.terminal.TerminalOptions;
import org.codicil.format.terminal.TerminalWriter;

/** The formats a redline can be written in, by the names people give them. */
enum Format {
  terminal(""),
  marked(""),
  critic(".md"),
  json(".json"),
  html(".html"),
  pdf(".pdf");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** The format for a file of this name. */
  static Optional<Format> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> !format.ending.isEmpty() && name.endsWith(format.ending))
        .findFirst();
  }

  /** The endings that choose a format. */
  static List<String> endings() {
    return Arrays.stream(values()).map(f -> f.ending).filter(e -> !e.isEmpty()).toList();
  }

  /** Whether it is made of bytes that no terminal should see. */
  boolean isBinary() {
    return this == pdf;
  }

  /** Whether it has a place for what must be told about the comparison itself. */
  boolean carriesNotices() {
    return this != marked && this != critic;
  }

  /**
   * Its writer. Made by a switch and not kept in the constants, so that a start loads the classes
   * of the one format it writes.
   */
  Writer writer(TerminalOptions options) {
    return switch (this) {
      case terminal -> new TerminalWriter(options);
      case marked -> new MarkedWriter();
      case critic -> new CriticWriter();
      case json -> new JsonWriter();
      case html -> new HtmlWriter();
      case pdf -> new PdfWriter();
    };
  }
}
