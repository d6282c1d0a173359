package org.codicil.charter;

/**
 * Where a provision's own words stand in the charter's text: marker, number, separator, text and
 * the gap that follows, in this order and without holes. The blocks of a charter's provisions, in
 * document order, tile its whole text; that is what makes reading lossless. Offsets are UTF-16
 * units.
 *
 * <pre>
 * ### Article 7 bis. Collective defence\n\n
 * |marker     |numb| |text             |gap
 * start  numberStart numberEnd textStart  textEnd  end
 * </pre>
 */
public record Block(
    int start, int numberStart, int numberEnd, int textStart, int textEnd, int end) {
  public Block {
    if (start > numberStart
        || numberStart > numberEnd
        || numberEnd > textStart
        || textStart > textEnd
        || textEnd > end) {
      throw new IllegalArgumentException("offsets out of order");
    }
  }

  /** A block without marker or number: text and the gap after it. */
  public static Block plain(int start, int textEnd, int end) {
    return new Block(start, start, start, start, textEnd, end);
  }

  /** A block that is nothing but a gap or opaque source, never words. */
  public static Block empty(int at) {
    return new Block(at, at, at, at, at, at);
  }

  public boolean isEmpty() {
    return start == end;
  }
}
