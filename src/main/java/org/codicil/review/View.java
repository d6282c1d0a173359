package org.codicil.review;

/** How the change at hand is shown. */
public enum View {
  MARKED,
  CLEAN,
  OLD,
  PAIR
}
