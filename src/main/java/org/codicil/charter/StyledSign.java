package org.codicil.charter;

import java.util.List;
import org.codicil.charter.Enumerator.Family;
import org.codicil.charter.Enumerator.Fence;

/**
 * The sign of a paragraph that is set in a style of its own: high ({@code <sup>2</sup> …}), or in
 * bold or italics ({@code **①** …}, {@code **1.** …}).
 *
 * @param from where the words in that style begin
 * @param to where they end
 * @param after where the sign of the style ends
 */
record StyledSign(int from, int to, int after) {
  private static final int LONGEST = 8;

  /** The words in bold or italics that open a passage, if they are short. */
  static StyledSign emphasised(Passage passage) {
    List<Inline> inlines = passage.inlines();
    if (inlines.size() < 3 || inlines.get(0).start() != passage.textStart()) {
      return null;
    }
    Inline open = inlines.get(0);
    Inline words = inlines.get(1);
    Inline close = inlines.get(2);
    boolean set =
        open.style().markup()
            && !words.style().markup()
            && !words.style().has(Face.SUPERSCRIPT)
            && close.style().markup()
            && close.start() - open.end() <= LONGEST;
    return set ? new StyledSign(open.end(), close.start(), close.end()) : null;
  }

  /**
   * The sign read inside the style, with the style's own signs as part of it; null if it is none.
   */
  Enumerator around(String text, Passage passage, Enumerator sign) {
    if (sign == null || sign.textStart() != to || sign.family() == Family.CHAIN) {
      return null;
    }
    return new Enumerator(
        sign.family(),
        sign.fence(),
        sign.value(),
        sign.roman(),
        sign.numberStart(),
        sign.numberEnd(),
        blanks(text, after, passage.textEnd()));
  }

  /** A paragraph number set high; a note mark is set the same way but does not count on. */
  static Enumerator superscript(String text, Passage passage, int last) {
    List<Inline> inlines = passage.inlines();
    if (inlines.size() < 3 || inlines.get(0).start() != passage.textStart()) {
      return null;
    }
    Inline open = inlines.get(0);
    Inline digits = inlines.get(1);
    Inline close = inlines.get(2);
    boolean set =
        open.style().markup()
            && digits.style().has(Face.SUPERSCRIPT)
            && !digits.style().markup()
            && close.style().markup();
    int from = digits.start();
    int to = digits.end();
    if (!set || Numerals.end(text, from, to) != to || !Numerals.isDigit(text.charAt(from))) {
      return null;
    }
    int value = 0;
    for (int at = from; at < to && Numerals.isDigit(text.charAt(at)); at++) {
      value = (value * 10 + text.charAt(at) - '0') % 100_000;
    }
    boolean suffixed = !Numerals.isDigit(text.charAt(to - 1));
    if (value != last + 1 && !(suffixed && value == last)) {
      return null;
    }
    int textStart = blanks(text, close.end(), passage.textEnd());
    return new Enumerator(Family.SUPERSCRIPT, Fence.NONE, value, 0, from, to, textStart);
  }

  private static int blanks(String text, int from, int to) {
    int at = from;
    while (at < to && Numerals.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
