package org.codicil.format;

/**
 * Of a text replaced whole (front matter) only the lines that differ: what stands before and after
 * them is the same on both sides.
 *
 * @param head the lines before, of the new text
 * @param old the lines that went
 * @param now the lines that came
 * @param tail the lines after, of the new text
 */
public record ChangedLines(String head, String old, String now, String tail) {
  /** Cost: one pass over both. */
  public static ChangedLines of(String old, String now) {
    int shorter = Math.min(old.length(), now.length());
    int head = 0;
    for (int i = 0; i < shorter && old.charAt(i) == now.charAt(i); i++) {
      head = old.charAt(i) == '\n' ? i + 1 : head;
    }
    int tail = 0;
    for (int i = 1; i <= shorter - head; i++) {
      if (old.charAt(old.length() - i) != now.charAt(now.length() - i)) {
        break;
      }
      tail = old.charAt(old.length() - i) == '\n' ? i - 1 : tail;
    }
    return new ChangedLines(
        now.substring(0, head),
        old.substring(head, old.length() - tail),
        now.substring(head, now.length() - tail),
        now.substring(now.length() - tail));
  }
}
