package org.codicil.amendment;

import java.util.Optional;
import org.codicil.charter.Place;

/**
 * A numbered item of a draft's amendments.
 *
 * @param number as written
 * @param place its first line in the draft
 * @param start offset of its first word in the draft, after the number
 * @param end offset after its last line
 * @param instruction what it does; empty for prose and for what could not be read
 * @param prose what kind of prose it is ("entry-into-force"), or empty
 */
public record Item(
    int number, Place place, int start, int end, Optional<Instruction> instruction, String prose) {}
