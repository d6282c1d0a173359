package org.codicil.amendment;

/** Quotation marks around words: which open, and where the pair closes. */
final class Quotation {
  private static final String OPENING = "“«„\"";
  private static final String[] CLOSING = {"”", "»", "“”", "\""};

  private Quotation() {}

  static boolean opens(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** The place of the mark that closes what opens at {@code open}, or -1. */
  static int end(String text, int open) {
    int pair = open < text.length() ? OPENING.indexOf(text.charAt(open)) : -1;
    if (pair < 0) {
      return -1;
    }
    for (int at = open + 1; at < text.length(); at++) {
      if (text.charAt(at) == ItemText.BLOCK) {
        return -1;
      }
      if (CLOSING[pair].indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** Whether words can stand between marks, or need a block of their own. */
  static boolean fits(String words) {
    return words.indexOf('\n') < 0
        && words.equals(plain(words))
        && words.chars().noneMatch(c -> "“”«»„\"".indexOf(c) >= 0 || c == ItemText.BLOCK);
  }

  /** Words with each run of white space as one blank; no-break spaces stay. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r';
      if (!white) {
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    int last = plain.length();
    return last > 0 && plain.charAt(last - 1) == ' '
        ? plain.substring(0, last - 1)
        : plain.toString();
  }
}
