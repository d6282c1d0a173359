package org.codicil.format.terminal;

/** Sets units, one arrangement each. */
interface UnitBody {
  /** A heading that is shown only because something under it changed. */
  void context(Unit container);

  /** A unit that changed. */
  void write(Unit unit);
}
