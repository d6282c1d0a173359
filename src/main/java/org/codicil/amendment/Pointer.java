package org.codicil.amendment;

import org.codicil.charter.Place;

/**
 * Where an instruction stands, for messages about it.
 *
 * @param number the item
 * @param setting which point of the item
 * @param name the draft's name, or empty
 * @param text the draft's text, or empty when the instruction was never written
 * @param start offset of the item's first word
 * @param end offset after its last
 */
record Pointer(int number, Setting setting, String name, String text, int start, int end) {
  static Pointer unwritten(int number) {
    return new Pointer(number, new Setting("", 0, "", ""), "", "", 0, 0);
  }

  static Pointer to(Item item, Draft draft) {
    return new Pointer(
        item.number(), item.setting(), draft.name(), draft.text(), item.start(), item.end());
  }

  /** The item a place of an unwritten instruction is about; 1 if it does not say. */
  static int numberOf(Place place) {
    String digits = place.name().replaceAll("\\D", "");
    return place.name().startsWith("instruction ") ? Integer.parseInt(digits) : 1;
  }

  /** How the act is cited: {@code 3}, {@code 3(b)}. */
  String label() {
    return number + setting.letter();
  }

  /**
   * The place of these words in the item; of the whole item if they are not there as such. A
   * citation that begins with the provision all points share is looked for without it.
   */
  Place at(String words) {
    if (text.isEmpty()) {
      return new Place(name.isEmpty() ? "instruction " + number : name, 0, 0, 0, "");
    }
    String lead = setting.lead().isEmpty() ? "" : setting.lead() + ", ";
    boolean shared = !lead.isEmpty() && words.startsWith(lead);
    String own = shared ? words.substring(lead.length()) : words;
    int found = own.isEmpty() ? -1 : text.indexOf(own, start);
    if (found >= 0 && found + own.length() <= end) {
      return Place.at(name, text, found, found + own.length());
    }
    int above = words.isEmpty() ? -1 : text.indexOf(words, setting.line());
    return setting.isPoint() && above >= 0 && above < start
        ? Place.at(name, text, above, above + words.length())
        : Place.at(name, text, start, end);
  }
}
