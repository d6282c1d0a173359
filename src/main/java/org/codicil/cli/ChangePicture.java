package org.codicil.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.codicil.charter.Provision;
import org.codicil.format.terminal.TerminalOptions;
import org.codicil.format.terminal.TerminalOptions.Layout;
import org.codicil.format.terminal.TerminalWriter;
import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;
import org.codicil.review.Sitting;

/** The change at hand as the reviewer wants to see it. */
record ChangePicture(boolean colour) {
  private static final int READABLE = 100;

  /**
   * @param redline the instruction carried out by itself, or why it cannot be
   */
  List<String> of(Outcome<Redline> redline, Sitting sitting, int columns) {
    if (redline.value().isEmpty()) {
      ErrorPrinter printer = new ErrorPrinter(colour, Math.min(READABLE, columns) - 2);
      Place place = Place.of("item " + sitting.motion().number());
      List<Diagnostic> errors =
          redline.diagnostics().stream()
              .filter(Diagnostic::isError)
              .map(d -> Diagnostic.error(d.code(), place, d.message(), d.hint()))
              .toList();
      return printer.print(errors).lines().map(line -> "  " + line).toList();
    }
    return text(redline.value().get(), sitting, columns).lines().toList();
  }

  private String text(Redline redline, Sitting sitting, int columns) {
    int readable = Math.min(READABLE, columns);
    return utf8(
        switch (sitting.view()) {
          case MARKED -> writer(readable, Layout.INLINE).changes(redline);
          case PAIR -> writer(columns, Layout.SIDE_BY_SIDE).changes(redline);
          case CLEAN -> clean(redline.after(), sitting, readable);
          case OLD -> clean(redline.before(), sitting, readable);
        });
  }

  private TerminalWriter writer(int width, Layout layout) {
    return new TerminalWriter(new TerminalOptions(width, colour, layout, 0));
  }

  /** A whole charter is cut down to the article in question. */
  private byte[] clean(Charter charter, Sitting sitting, int width) {
    Redline plain = Comparison.plain(charter);
    int whole = sitting.docket().base().text().length();
    Optional<Provision> unit = charter.find(sitting.motion().matter().unit().eId());
    boolean large = charter.text().length() > whole / 2 && unit.isPresent();
    return writer(width, Layout.INLINE).write(large ? Extract.of(plain, unit.get()) : plain);
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
