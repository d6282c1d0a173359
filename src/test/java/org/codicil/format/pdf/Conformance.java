package org.codicil.format.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF, an independent checker, whether a file conforms to a profile. */
final class Conformance {
  private Conformance() {}

  /** The rules a file breaks, each once, in the checker's words; empty if it conforms. */
  static List<String> breaches(byte[] pdf, PDFAFlavour flavour) throws Exception {
    Locale locale = Locale.getDefault();
    Locale.setDefault(Locale.ROOT); // the checker misreads value types under a Turkish locale
    try {
      VeraGreenfieldFoundryProvider.initialise();
      return check(pdf, flavour);
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static List<String> check(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, 200, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      return result.isCompliant()
          ? List.of()
          : result.getTestAssertions().stream()
              .map(a -> a.getRuleId().getClause() + ": " + a.getMessage())
              .distinct()
              .toList();
    }
  }
}
