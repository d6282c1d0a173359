package org.codicil.review;

import java.util.HashMap;
import java.util.Map;
import org.codicil.amendment.Draft;
import org.codicil.charter.Charter;
import org.codicil.format.markdown.MarkdownReader;

/** Drafts on a small charter, laid out for a test. */
final class Tables {
  static final String CHARTER =
      """
      # Charter of the Lake Council

      ## Article 1. Purpose

      1. The Council keeps the lake clean. It meets once a year in the town hall.
      2. The Council may raise a fee of 10 crowns for each boat.

      ## Article 2. Members

      1. Members are the towns on the shore.
      2. A town may leave under Article 4.

      ## Article 3. Fees

      1. The fee is due in May.
      2. Towns that do not pay lose their vote.

      ## Article 4. Leaving

      1. A town leaves by a letter to the Council.
      """;

  private static final Charter BASE = MarkdownReader.read("lake@1990", CHARTER);

  private Tables() {}

  /** A draft of these items on the small charter. */
  static Docket docket(String title, String... items) {
    return docket(title, Map.of(), items);
  }

  static Docket docket(String title, Map<String, String> front, String... items) {
    StringBuilder text = new StringBuilder("---\ntitle: " + title + "\n---\n## Amendments\n");
    for (int i = 0; i < items.length; i++) {
      text.append("\n").append(i + 1).append(". ").append(items[i]).append("\n");
    }
    Map<String, String> all = new HashMap<>(front);
    all.put("title", title);
    Draft draft = Draft.read(title + ".md", text.toString(), all);
    return Docket.of(draft, BASE, MarkdownReader::read);
  }

  /** The draft most tests decide: two changes in Article 1, one in 3, a new Article 5. */
  static Docket fees() {
    return docket(
        "Fees",
        "In Article 1(1), replace “once a year in the town hall” with “twice a year in the great"
            + " hall”.",
        "In Article 1(2), replace “10 crowns” with “12 crowns”.",
        "In Article 3(1), replace “May” with “June”.",
        "After Article 4, insert:\n\n   > ## Article 5. Audit\n   >\n   > 1. The books are open.");
  }
}
