package org.codicil.register;

import org.codicil.amendment.Consolidation;
import org.codicil.charter.Charter;
import org.codicil.redline.Change.Category;
import org.codicil.redline.Comparison;

/** Whether an instrument makes a text of its base, once more executed. */
final class Replay {
  private Replay() {}

  /** How near the text comes to what the instrument makes. */
  enum Result {
    /** The very same bytes. */
    EXACT,
    /** The same words at the same addresses, in another layout. */
    SAME_LAW,
    OTHER
  }

  static Result compare(Consolidation made, Charter text) {
    if (made.result().text().equals(text.text())) {
      return Result.EXACT;
    }
    boolean same =
        Comparison.compare(made.result(), text).changes().stream()
            .allMatch(
                change ->
                    change.category() == Category.METADATA
                        || change.category() == Category.FORMATTING);
    return same ? Result.SAME_LAW : Result.OTHER;
  }

  /**
   * Whether that is near enough. An instrument somebody proposed must give the text sign for sign;
   * one that was derived knows nothing of line breaks and front matter.
   */
  static boolean suffices(Result result, boolean derived) {
    return result == Result.EXACT || derived && result == Result.SAME_LAW;
  }
}
