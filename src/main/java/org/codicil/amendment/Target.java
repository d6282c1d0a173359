package org.codicil.amendment;

/**
 * What an instruction speaks of, as the drafter wrote it; found in the base only when executed.
 *
 * @param citation the provision as cited ("Article 7, second paragraph"), without the facet's words
 * @param facet the part of it that is meant
 * @param ordinal which sentence, from 1; 0 for other facets
 * @param column the words at the head of the column, for cells and columns; else empty
 */
public record Target(String citation, Facet facet, int ordinal, String column) {
  public static Target of(String citation) {
    return new Target(citation, Facet.WHOLE, 0, "");
  }

  public Target with(Facet part) {
    return new Target(citation, part, 0, "");
  }
}
