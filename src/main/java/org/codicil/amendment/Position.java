package org.codicil.amendment;

/** Where new text goes, seen from what is cited. */
public enum Position {
  BEFORE,
  AFTER,
  AT_BEGINNING,
  AT_END,
  /** Among the entries of a list or table, by the alphabet. */
  IN_ORDER
}
