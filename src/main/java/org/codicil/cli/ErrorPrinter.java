package org.codicil.cli;

import java.util.List;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;
import org.codicil.format.Gate;

/**
 * Diagnostics as a compiler prints them: what is wrong, where, the line with the words underlined,
 * what to do. At most the terminal's width; every string passes the gate.
 *
 * <pre>
 * error[read/front-matter]: the front matter cannot be read: this is not YAML
 *   --> drafts/pact.md:3:8
 *    |
 *  3 | title: "Pact
 *    |        ^^^^^ not closed
 *    = help: close the quotation mark
 * </pre>
 */
final class ErrorPrinter {
  private final boolean colour;
  private final int width;

  ErrorPrinter(boolean colour, int width) {
    this.colour = colour;
    this.width = width;
  }

  /** All of them, a blank line between two, without the last line end. */
  String print(List<Diagnostic> diagnostics) {
    return String.join("\n\n", diagnostics.stream().map(this::print).toList());
  }

  private String print(Diagnostic diagnostic) {
    Place place = diagnostic.place();
    String severity = diagnostic.severity().name().toLowerCase(java.util.Locale.ROOT);
    String colours = diagnostic.isError() ? "1;31" : "1;33";
    StringBuilder out = new StringBuilder();
    out.append(sgr(colours, severity + "[" + Gate.line(diagnostic.code()) + "]"))
        .append(sgr("1", ": " + shortened(Gate.line(diagnostic.message()), 4 * width)));
    String margin = " ".repeat(Math.max(2, String.valueOf(place.line()).length()));
    if (!place.name().isEmpty()) {
      out.append("\n").append(margin).append(sgr("34", "-->")).append(" ").append(where(place));
    }
    if (place.line() > 0 && !place.excerpt().isBlank()) {
      excerpt(out, diagnostic, margin, colours);
    }
    for (String line : diagnostic.hint().lines().toList()) {
      String keyed = line.startsWith("nearest: ") || line.startsWith("note: ") ? "" : "help: ";
      out.append("\n").append(margin).append(" ").append(sgr("34", "=")).append(" ");
      out.append(shortened(keyed + Gate.line(line), 4 * width));
    }
    return out.toString();
  }

  private String where(Place place) {
    String name = shortened(Gate.line(place.name()), 2 * width);
    return place.line() == 0 ? name : name + ":" + place.line() + ":" + place.column();
  }

  private void excerpt(StringBuilder out, Diagnostic diagnostic, String margin, String colours) {
    Place place = diagnostic.place();
    String bar = sgr("34", "|");
    Excerpt excerpt = Excerpt.of(place, width - margin.length() - 3);
    out.append("\n").append(margin).append(" ").append(bar);
    String number = String.valueOf(place.line());
    out.append("\n").append(" ".repeat(margin.length() - number.length()));
    out.append(sgr("34", number)).append(" ").append(bar);
    out.append(" ").append(excerpt.line());
    out.append("\n").append(margin).append(" ").append(bar).append(" ");
    out.append(" ".repeat(excerpt.indent()));
    String label = diagnostic.label().isEmpty() ? "" : " " + Gate.line(diagnostic.label());
    out.append(sgr(colours, "^".repeat(excerpt.underline()) + label));
  }

  private static String shortened(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
  }

  private String sgr(String code, String text) {
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
