package org.codicil.amendment;

import org.codicil.charter.Provision;

/**
 * An instruction being derived.
 *
 * @param owner the provision of the old text to restate if this does not prove right
 * @param about the provision of the old text it speaks of, which says where it belongs
 */
record Op(Instruction instruction, Provision owner, Provision about) {}
