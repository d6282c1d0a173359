package org.codicil.review;

/**
 * A question a sitting waits for the answer to; the terminal collects a line of text, or one key
 * where yes or no is enough.
 *
 * @param what what the answer is for
 * @param prompt the question
 * @param initial what the line holds at first
 */
public record Asking(What what, String prompt, String initial) {
  /** The questions. */
  public enum What {
    COMMENT,
    AMENDMENT,
    GO,
    SEARCH,
    ACCEPT_REST,
    REJECT_REST,
    /** Whether to write the result, once everything is decided. */
    RESULT
  }

  public boolean isYesNo() {
    return what == What.ACCEPT_REST || what == What.REJECT_REST || what == What.RESULT;
  }
}
