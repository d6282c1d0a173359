package org.codicil.charter;

/**
 * One step of a citation as a lawyer wrote it.
 *
 * @param type what is named
 * @param kind the unit's kind for {@link Type#UNIT}, null for {@code §}; the kind of {@link
 *     Type#OTHER}; else null
 * @param value the number or the quoted words, or empty
 * @param ordinal the place counted from 1 ("second paragraph"), -1 for the last, 0 for none
 */
record Step(Type type, Kind kind, String value, int ordinal) {
  /** What a step names. */
  enum Type {
    UNIT,
    PREAMBLE,
    PARAGRAPH,
    UNNUMBERED,
    RECITAL,
    POINT,
    /** A number in brackets: whatever bears it. */
    NUMBER,
    HEADING,
    OPENING,
    CLOSING,
    TABLE,
    ROW,
    COLUMN,
    /** Words in quotation marks: a heading. */
    WORDS,
    TITLE,
    /** Notes, quotations and the machinery of the source, by kind and ordinal. */
    OTHER;

    /** Whether this stands inside a unit. */
    boolean isInner() {
      return this != UNIT && this != PREAMBLE && this != WORDS && this != TITLE;
    }
  }

  static Step number(Type type, String value) {
    return new Step(type, null, value, 0);
  }

  static Step ordinal(Type type, int ordinal) {
    return new Step(type, null, "", ordinal);
  }
}
