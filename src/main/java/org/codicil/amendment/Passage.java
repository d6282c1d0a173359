package org.codicil.amendment;

/**
 * Words of the base an instruction takes hold of.
 *
 * @param words the words, or the first words of a span
 * @param until the last words of a span ("from “A” to “B”"), or empty
 * @param occurrence which of their occurrences
 */
public record Passage(String words, String until, Occurrence occurrence) {
  public static Passage once(String words) {
    return new Passage(words, "", Occurrence.ONCE);
  }

  public boolean isSpan() {
    return !until.isEmpty();
  }
}
