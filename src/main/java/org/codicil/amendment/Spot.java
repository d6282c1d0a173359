package org.codicil.amendment;

import java.util.List;
import org.codicil.charter.Provision;

/**
 * What a target is in a base.
 *
 * @param provisions the provision cited, or all of a range, in order
 * @param facet the part that is meant
 * @param block the block a part stands in; -1 for whole provisions and columns
 * @param start start of the part's words
 * @param end their end
 * @param column index of the column from 0 for columns, else -1
 */
record Spot(List<Provision> provisions, Facet facet, int block, int start, int end, int column) {
  static Spot whole(List<Provision> provisions) {
    return new Spot(provisions, Facet.WHOLE, -1, 0, 0, -1);
  }

  Provision first() {
    return provisions.get(0);
  }

  Provision last() {
    return provisions.get(provisions.size() - 1);
  }

  boolean isPart() {
    return block >= 0;
  }
}
