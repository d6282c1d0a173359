package org.codicil.amendment;

/** Which part of a provision an instruction speaks of. */
public enum Facet {
  /** The provision with everything it holds. */
  WHOLE,
  /** The title that stands beside or below its number. */
  HEADING,
  /** Its own words before its points. */
  LEAD_IN,
  /** Its words after its points. */
  CLOSING,
  /** One sentence, counted from 1. */
  SENTENCE,
  /** A table cell, by the words at the head of its column. */
  CELL,
  /** A whole column of a table, by the words at its head. */
  COLUMN
}
