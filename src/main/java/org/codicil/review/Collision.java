package org.codicil.review;

import java.util.List;

/**
 * Why two drafts cannot both be carried out as they stand.
 *
 * @param kind what is the matter
 * @param one an item of the first draft; 0 where it is with the draft as a whole
 * @param other an item of the second draft, likewise
 * @param where the provision, as cited; may be empty
 * @param message what happens, in one sentence without a full stop
 */
public record Collision(Kind kind, int one, int other, String where, String message) {
  /** The ways in which drafts collide. */
  public enum Kind {
    /** They amend different texts, or one was written for a text that has changed since. */
    STALE_BASE("stale base"),
    /** One of them cannot even be carried out alone. */
    FAULTY("cannot be executed"),
    /** Both take hold of the same words, or of a provision and something in it. */
    OVERLAP("overlap"),
    /** Both give the same number. */
    NUMBER_TAKEN("number taken"),
    /** One repeals, renumbers, moves or rewrites what the other speaks of. */
    TARGET_GONE("target gone"),
    /** The text comes out differently, depending on which is carried out first. */
    ORDER("order matters");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** The words of a list, where one draft alone is to blame. */
  String inWords(String draft) {
    return kind.words() + ": “" + draft + "”: " + message;
  }

  /** The words of a list: "overlap: Article 3, item 1 and item 2". */
  public String inWords(String first, String second) {
    String places = String.join(" and ", List.of(named(first, one), named(second, other)));
    return kind.words() + ": " + places + (where.isEmpty() ? "" : ", " + where) + ": " + message;
  }

  private static String named(String draft, int item) {
    return "“" + draft + "”" + (item > 0 ? " item " + item : "");
  }
}
