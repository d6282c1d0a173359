package org.codicil.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.codicil.charter.Charter;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.redline.Change;
import org.codicil.redline.Comparison;
import org.codicil.register.DraftFile;

/** The proof of a derived draft: read back and executed, it gives the text it was derived from. */
final class Reproof {
  private Reproof() {}

  /**
   * What the reader must be told: that the texts differ besides in what no instruction touches.
   *
   * @throws IllegalStateException if the draft does not give the words wanted, which is a defect
   */
  static Optional<String> of(String draft, Charter old, Charter now) {
    Charter text = MarkdownReader.read("the derived instrument", draft);
    Charter result =
        DraftFile.of(text, Path.of("-"))
            .value()
            .flatMap(file -> file.execute(old).value())
            .orElseThrow(() -> new IllegalStateException("the derived instrument is refused"))
            .result();
    if (result.text().equals(now.text())) {
      return Optional.empty();
    }
    for (Change change : Comparison.compare(result, now).changes()) {
      boolean law =
          change.category() != Change.Category.FORMATTING
              && change.category() != Change.Category.METADATA;
      if (law) {
        throw new IllegalStateException("the derived instrument does not give " + now.name());
      }
    }
    return Optional.of(
        "codicil: line breaks, look or front matter differ besides; no instruction touches them");
  }
}
