package org.codicil.cli;

/** A small workspace for the tests of the command line. */
final class Samples {
  static final String OLD =
      """
      # Charter of the Lake Council

      ## Article 1. Purpose

      1. The Council keeps the lake clean.
      2. It meets once a year.

      ## Article 2. Members

      1. Members are the towns on the shore.
      """;

  static final String NEW = OLD.replace("once a year", "twice a year");

  static final String SHEET =
      """
      title: Charter of the Lake Council
      notice: working text
      versions:
        - version: "1990"
          date: "1990-05-01"
          in-force: "1991-01-01"
        - version: "2004"
          date: "2004-06-12"
      """;

  private Samples() {}

  /** A register with the charter {@code lake} in two versions. */
  static Session register(Session session) {
    return session
        .file("charters/lake/charter.yaml", SHEET)
        .file("charters/lake/1990.md", OLD)
        .file("charters/lake/2004.md", NEW);
  }
}
