package org.codicil.amendment;

import org.codicil.charter.Place;

/**
 * Where an instruction stands, for messages about it.
 *
 * @param number the item
 * @param name the draft's name, or empty
 * @param text the draft's text, or empty when the instruction was never written
 * @param start offset of the item's first word
 * @param end offset after its last
 */
record Pointer(int number, String name, String text, int start, int end) {
  static Pointer unwritten(int number) {
    return new Pointer(number, "", "", 0, 0);
  }

  /** The item a place of an unwritten instruction is about; 1 if it does not say. */
  static int numberOf(Place place) {
    String digits = place.name().replaceAll("\\D", "");
    return place.name().startsWith("instruction ") ? Integer.parseInt(digits) : 1;
  }

  /** The place of these words in the item; of the whole item if they are not there as such. */
  Place at(String words) {
    if (text.isEmpty()) {
      return new Place(name.isEmpty() ? "instruction " + number : name, 0, 0, 0, "");
    }
    int found = words.isEmpty() ? -1 : text.indexOf(words, start);
    if (found < 0 || found + words.length() > end) {
      return Place.at(name, text, start, end);
    }
    return Place.at(name, text, found, found + words.length());
  }
}
