package org.codicil.format.terminal;

/** How a stretch of text is set: by escape sequences, or by brackets where there is no colour. */
enum Ink {
  PLAIN("", "", ""),
  DELETED("31;9", "[-", "-]"),
  INSERTED("94;4", "{+", "+}"),
  /** Struck, in the colour of moves. */
  MOVED_AWAY("32;9", "[<", "<]"),
  /** Underlined twice; a terminal that cannot, underlines once. */
  MOVED_HERE("32;4;21", "{>", ">}"),
  /** A number that follows another, as {@code 12→13}. */
  FOLLOWS("2", "", ""),
  FAINT("2", "", ""),
  STRONG("1", "", ""),
  EMPHASIS("3", "", "");

  private final String sgr;
  private final String open;
  private final String close;

  Ink(String sgr, String open, String close) {
    this.sgr = sgr;
    this.open = open;
    this.close = close;
  }

  /** The parameters of the escape sequence that sets it (ECMA-48, SGR). */
  String sgr() {
    return sgr;
  }

  String open() {
    return open;
  }

  String close() {
    return close;
  }

  /** Whether it marks words that change or move, which is what change bars stand for. */
  boolean isMark() {
    return !open.isEmpty();
  }
}
