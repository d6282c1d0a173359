package org.codicil.amendment;

import java.util.List;
import org.codicil.charter.EId;

/**
 * What one instruction did to the text: the passive modification of Akoma Ntoso.
 *
 * @param number the item in the instrument
 * @param instruction what was executed
 * @param before address in the base of what it touched, or {@link EId#ROOT}
 * @param after address in the result of what came of it; {@link EId#ROOT} for what is gone
 * @param oldText the source it took away, or empty
 * @param newText the source it brought, or empty
 * @param touched addresses in the base of all that it touched: more than one for a range
 * @param brought addresses in the result of all provisions in the text it brought
 */
public record Effect(
    int number,
    Instruction instruction,
    EId before,
    EId after,
    String oldText,
    String newText,
    List<EId> touched,
    List<EId> brought) {
  public Effect {
    touched = List.copyOf(touched);
    brought = List.copyOf(brought);
  }
}
