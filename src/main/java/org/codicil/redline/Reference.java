package org.codicil.redline;

import org.codicil.charter.Kind;

/**
 * The number of a reference as it stands in a text.
 *
 * @param token which token of its provision it is
 * @param kind what the words around it say it numbers
 * @param number the number as it is compared; the value of an ordinal
 * @param before what belongs to the number and stands in tokens before this one ("L" of L. 111-2)
 * @param after what belongs to it and stands in the next token ("bis")
 * @param ordinal whether it counts, as in "second paragraph"
 * @param tie how it hangs on the reference before it
 */
record Reference(
    int token, Kind kind, String number, String before, String after, boolean ordinal, Tie tie) {
  /** How one reference hangs on the one before it. */
  enum Tie {
    /** Other words stand between. */
    NONE,
    /** A further number under the same label: "3 and 4", "3 to 5". */
    SIBLING,
    /** Another label after "and": "Article 3 and paragraph 2". */
    BESIDE,
    /** Part of one address: "Article 3, paragraph 2", "paragraph 2 of Article 3". */
    ADDRESS
  }

  /** The whole number: "L111-2", "7bis". */
  String whole() {
    return ordinal && !before.isEmpty() ? before + "-" + number : before + number + after;
  }

  /** Whether it numbers something inside an article. */
  boolean isInner() {
    return kind == Kind.PARAGRAPH || kind == Kind.POINT;
  }
}
