package org.codicil.amendment;

import java.util.Optional;
import org.codicil.charter.Place;

/**
 * One act of a draft's amendments: a numbered item, or one of the points under it ("Article 5 is
 * amended as follows: (a) …; (b) …"), which then share the number.
 *
 * @param number as written
 * @param setting which part and point of the instrument it is
 * @param place its first line in the draft
 * @param start offset of its first word in the draft, after the number or letter
 * @param end offset after its last line
 * @param instruction what it does; empty for prose and for what could not be read
 * @param prose what kind of prose it is ("entry-into-force"), or empty
 */
public record Item(
    int number,
    Setting setting,
    Place place,
    int start,
    int end,
    Optional<Instruction> instruction,
    String prose) {
  /** How it is cited: {@code 3}, or {@code 3(b)}. */
  public String label() {
    return number + setting.letter();
  }
}
