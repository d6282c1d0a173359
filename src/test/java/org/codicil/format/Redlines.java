package org.codicil.format;

import org.codicil.charter.Charter;
import org.codicil.charter.Metadata;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;

/** Redlines for the tests of printed formats. */
public final class Redlines {
  private static final String OLD =
      """
      # Charter of the Example Union

      The Parties, desiring *lasting* peace, have agreed as follows:

      ## Chapter I. Aims

      ### Article 1. Purpose

      1. The Union promotes **peace** and [security](https://example.org/a). Its seats are Երևան,
         Москва and Ἀθῆναι.
      2. For these ends it:

         (a) consults;

         (b) reports to the Council under Article 3.

      ### Article 2. Members

      Any State may become a Member. It pays 1,000 euro a year.

      ### Article 3. Council

      The Council meets twice a year. See [this](javascript:alert(1)).

      The Council decides by consensus.

      The Council adopts its rules.

      ## Schedule I. Territories

      | State | Territory | Status |
      |---|---|---|
      | Ardania | Isle of Ram | disputed |
      | Borduria | Old Coast | covered |
      """;

  private static final String NEW =
      OLD.replace("*lasting*", "lasting")
          .replace("1,000 euro", "2,000 euro")
          .replace("disputed", "covered")
          .replace(
              "### Article 2. Members",
              "### Article 2. Defence\n\nAn attack on one is an attack on all.\n\n### Article 3. Members")
          .replace("### Article 3. Council", "### Article 4. Council")
          .replace("under Article 3", "under Article 4");

  private Redlines() {}

  /** Changed words, an article inserted, numbers and a reference that follow, a cell, a look. */
  public static Redline changed() {
    return of(OLD, NEW);
  }

  public static Redline plain() {
    return Comparison.plain(charter("2001", NEW));
  }

  public static Redline of(String old, String now) {
    return Comparison.compare(charter("2001", old), charter("2002", now));
  }

  /** A text nobody compared, as it stands. */
  public static Redline plain(String text) {
    return Comparison.plain(charter("2001", text));
  }

  private static Charter charter(String version, String text) {
    Charter charter = MarkdownReader.read("union@" + version, text);
    return charter.with(
        new Metadata(
            "Charter of the Example Union",
            version,
            version + "-05-09",
            "Working text, not authentic",
            "en"));
  }
}
