package org.codicil.review;

/** Words of people inside a Markdown document made here: on one line, and never as its signs. */
final class MarkdownText {
  private static final String SIGNS = "\\`*_[]<>|#~";
  private static final int LONGEST = 400;

  private MarkdownText() {}

  /** On one line; only blanks, tabs and line ends give way, other characters are for the gate. */
  static String flat(String words) {
    return words.strip().replaceAll("[ \\t\\r\\n]+", " ");
  }

  /** The words on one line, signs escaped. */
  static String line(String words) {
    String flat = flat(words);
    StringBuilder out = new StringBuilder(flat.length() + 8);
    for (int i = 0; i < flat.length(); i++) {
      char c = flat.charAt(i);
      if (SIGNS.indexOf(c) >= 0) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** The same, cut where a table would burst. */
  static String cell(String words) {
    String flat = flat(words);
    int most = Math.min(flat.length(), LONGEST);
    most = most < flat.length() && Character.isLowSurrogate(flat.charAt(most)) ? most - 1 : most;
    return line(most < flat.length() ? flat.substring(0, most) + "…" : flat);
  }
}
