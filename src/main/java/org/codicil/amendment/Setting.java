package org.codicil.amendment;

/**
 * Where an act stands in its instrument, when it is more than a numbered item by itself.
 *
 * @param work the charter its part of the instrument amends, as the part's heading names it; empty
 *     in an instrument that amends one charter
 * @param line offset of the line with the item's number
 * @param lead the provision the item speaks of, for one of several acts under it ("Article 5"); or
 *     empty
 * @param letter which of them, as written: {@code (b)}, {@code (a)(ii)}; or empty
 */
public record Setting(String work, int line, String lead, String letter) {
  /** One of several acts of the item. */
  Setting under(String provision, String mark) {
    String outer =
        lead.isEmpty() ? provision : provision.isEmpty() ? lead : lead + ", " + provision;
    return new Setting(work, line, outer, letter + mark);
  }

  /** Whether the act is one of several under one number. */
  public boolean isPoint() {
    return !letter.isEmpty();
  }
}
