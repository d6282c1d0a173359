package org.codicil.format.pdf;

/** Margins of the page in points, the same as in the style sheet (A4; 72 points to the inch). */
final class PageGeometry {
  static final float TOP = 84f;
  static final float SIDE = 96f;

  private PageGeometry() {}
}
