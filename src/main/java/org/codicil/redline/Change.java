package org.codicil.redline;

import java.util.List;
import org.codicil.charter.Provision;

/**
 * One thing a reader has to decide about: the largest provision that was inserted, repealed or
 * moved as a whole, or one block whose words changed.
 *
 * @param id its index in {@link Redline#changes()}
 * @param category its class
 * @param act what was done
 * @param before the provision in the old charter, or null
 * @param after the provision in the new charter, or null
 * @param textBefore its words in the old charter, or empty
 * @param textAfter its words in the new charter, or empty
 * @param edits the words that changed inside, in order; empty for a whole insertion or repeal
 * @param items the items of the instrument that made it, where that is known; else empty
 */
public record Change(
    int id,
    Category category,
    Act act,
    Provision before,
    Provision after,
    String textBefore,
    String textAfter,
    List<Edit> edits,
    List<Integer> items) {
  /** The classes a redline keeps apart. */
  public enum Category {
    SUBSTANTIVE,
    MOVED,
    RENUMBERED,
    REFERENCE,
    FORMATTING,
    METADATA
  }

  /** What was done to the provision. */
  public enum Act {
    INSERTED,
    DELETED,
    /** Words inside changed. */
    CHANGED,
    MOVED,
    /** A sentence of it came to stand in another paragraph, or elsewhere in its own. */
    CARRIED,
    RENUMBERED
  }

  /**
   * One run of changed words.
   *
   * @param op {@code delete}, {@code insert}, {@code reference}, {@code number} or {@code format}
   * @param before the old words, or empty
   * @param after the new words, or empty
   * @param offset where it stands in {@link #textAfter} (for a deletion: where the words would
   *     stand), in UTF-16 units
   */
  public record Edit(String op, String before, String after, int offset) {}

  public Change {
    edits = List.copyOf(edits);
    items = List.copyOf(items);
  }

  /** A change of which nobody knows what made it. */
  public Change(
      int id,
      Category category,
      Act act,
      Provision before,
      Provision after,
      String textBefore,
      String textAfter,
      List<Edit> edits) {
    this(id, category, act, before, after, textBefore, textAfter, edits, List.of());
  }

  /** The same change, made by these items of an instrument. */
  public Change by(List<Integer> numbers) {
    return new Change(id, category, act, before, after, textBefore, textAfter, edits, numbers);
  }

  public Provision provision() {
    return after != null ? after : before;
  }
}
