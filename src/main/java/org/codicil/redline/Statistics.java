package org.codicil.redline;

/**
 * A redline in figures. Words are runs of letters and digits.
 *
 * @param substantive changes of substance: insertions, deletions and changed words
 * @param moves provisions moved
 * @param renumbered provisions whose number follows
 * @param references references that follow
 * @param formatting changes of look only
 * @param wordsInserted words inserted
 * @param wordsDeleted words deleted
 * @param wordsMoved words that moved, counted once
 */
public record Statistics(
    int substantive,
    int moves,
    int renumbered,
    int references,
    int formatting,
    int wordsInserted,
    int wordsDeleted,
    int wordsMoved) {
  /** The words of a text, counted as they are counted here. */
  public static int words(String text) {
    return Words.count(text);
  }
}
