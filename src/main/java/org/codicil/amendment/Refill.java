package org.codicil.amendment;

/**
 * Keeps a hard-wrapped paragraph hard-wrapped: after an edit, its lines are broken anew from the
 * first changed one on, at the width the paragraph had. A paragraph written on one line stays so.
 */
final class Refill {
  private Refill() {}

  /**
   * @param before the block's source before the edit
   * @param after the same with the edit made
   * @param widest the width hard-wrapped paragraphs have in this text
   * @param from offset of the first change in {@code after}
   */
  static String refill(String before, String after, int from, int widest, String lineEnd) {
    if (before.indexOf('\n') < 0 || hasHardBreak(before) || hasHardBreak(after)) {
      return after;
    }
    String[] lines = before.split("\r?\n");
    int width = widest;
    for (int i = 0; i < lines.length; i++) {
      width = Math.max(width, columns(lines[i]));
    }
    String indent = indentOf(lines[1]);
    for (int i = 2; i < lines.length; i++) {
      if (!indentOf(lines[i]).equals(indent)) {
        return after;
      }
    }
    int start = after.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
    int used = start == 0 ? 0 : columns(indent);
    int at = start == 0 ? 0 : start + indent.length();
    StringBuilder out = new StringBuilder(after.substring(0, start == 0 ? 0 : at));
    String[] words = after.substring(at).split("[ \t\r\n]+");
    String blanks = after.substring(at);
    int place = 0;
    for (int i = 0; i < words.length; i++) {
      int found = blanks.indexOf(words[i], place);
      String white = blanks.substring(place, found);
      place = found + words[i].length();
      int length = columns(words[i]);
      String gap = white.indexOf('\n') >= 0 ? " " : white;
      if (i > 0 && used + gap.length() + length > width && !opensBlock(words[i])) {
        out.append(lineEnd).append(indent);
        used = columns(indent);
      } else {
        out.append(gap);
        used += gap.length();
      }
      out.append(words[i]);
      used += length;
    }
    return out.append(blanks.substring(place)).toString();
  }

  private static boolean hasHardBreak(String text) {
    return text.contains("  \n")
        || text.contains("\\\n")
        || text.contains("  \r\n")
        || text.contains("\\\r\n")
        || text.contains("<br");
  }

  private static int columns(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String indentOf(String line) {
    int end = 0;
    while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
      end++;
    }
    return line.substring(0, end);
  }

  /** A word that would begin a list, heading, quote or rule if it stood first on a line. */
  private static boolean opensBlock(String word) {
    char first = word.charAt(0);
    return "#>+-*=|<~`:[".indexOf(first) >= 0
        || Character.isDigit(first)
        || first == '('
        || word.endsWith(".") && word.length() <= 6
        || word.endsWith(")") && word.length() <= 6
        || Character.isUpperCase(first) && word.length() <= 8 && isLabel(word);
  }

  /** Words that readers take for the label of a unit at the start of a line. */
  private static boolean isLabel(String word) {
    return word.startsWith("Art") || word.startsWith("Sec") || word.startsWith("§");
  }
}
