package org.codicil.redline;

import org.codicil.charter.Provision;

/**
 * A change that a reader of the rendered text could overlook, said in words. Every output lists
 * them under "Changes you cannot see".
 *
 * @param sort what makes it hard to see
 * @param before the provision in the old charter, or null
 * @param after the provision in the new charter, or null
 * @param message what it is, code points by number and name
 */
public record Unseen(Sort sort, Provision before, Provision after, String message) {
  /** What makes a change hard to see. */
  public enum Sort {
    /** Characters without a shape of their own: zero-width, no-break, bidi, soft hyphen. */
    INVISIBLE,
    /** Other letters or digits of the same look; or letters of several scripts in one word. */
    LOOKS_THE_SAME,
    /** The same letters written with other code points (NFC against NFD). */
    SAME_LETTERS,
    /** Blanks that came or went. */
    BLANKS,
    LINK_TARGET,
    /** Comments, HTML, link definitions, table alignment: source that is not rendered. */
    SOURCE,
    METADATA,
    /** The words of a reference stand, but what it refers to has another number now. */
    REFERENCE_DRIFT,
    /** A definition changed; provisions elsewhere use the term. */
    DEFINITION
  }

  public Provision provision() {
    return after != null ? after : before;
  }
}
