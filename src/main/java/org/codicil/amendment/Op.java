package org.codicil.amendment;

import org.codicil.charter.Provision;

/**
 * An instruction being derived.
 *
 * @param owner the provision of the old text to restate if this does not prove right
 * @param order where it belongs in the instrument: the block of the old text it is about
 */
record Op(Instruction instruction, Provision owner, int order) {}
