package org.codicil.cli;

/** The files a new charter begins with. */
final class Beginning {
  /** The line by which git keeps its hands off adopted texts. */
  static final String AS_IT_IS = "charters/** -text";

  static final String GIT =
      "# Ledgers have the fingerprints of adopted texts, so git must not change their line ends.\n"
          + AS_IT_IS
          + "\n";

  private Beginning() {}

  static String sheet(String id) {
    return """
        title: Charter of ${id}
        short-title: ${id}
        parties: []
        language: en
        # The article under which this charter may be amended.
        power: Article 3
        # A line to stand under the title of every output, such as "working text, not authentic".
        notice:
        versions:
          - version: "1"
            date:
        """
        .replace("${id}", id);
  }

  static String text(String id) {
    return """
        # Charter of ${id}

        ## Article 1. Purpose

        1. The purpose of the organization is …

        ## Article 2. Members

        1. Members are …

        ## Article 3. Amendment

        1. This charter is amended by …
        """
        .replace("${id}", id);
  }
}
