package org.codicil.register;

import java.nio.charset.StandardCharsets;
import org.codicil.charter.Place;

/**
 * Where a file stops being what it should be.
 *
 * @param place the line of the file, with the first wrong sign
 * @param wanted what should stand from there to the end of the line, or empty
 */
record FirstDifference(Place place, String wanted) {
  private static final int SHOWN = 60;

  /** The first difference; both differ somewhere. Bytes that are no UTF-8 show as such. */
  static FirstDifference of(String name, byte[] is, String wanted) {
    String found = new String(is, StandardCharsets.UTF_8);
    int at = 0;
    while (at < Math.min(found.length(), wanted.length())
        && found.charAt(at) == wanted.charAt(at)) {
      at++;
    }
    boolean inPair = at > 0 && Character.isHighSurrogate(wanted.charAt(at - 1));
    int from = inPair ? at - 1 : at;
    int end = wanted.indexOf('\n', from);
    String line = wanted.substring(from, end < 0 ? wanted.length() : end).stripTrailing();
    return new FirstDifference(
        Place.at(name, found, from, from + 1),
        line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line);
  }

  /** The same in words, to stand under the sign. */
  String label() {
    return wanted.isEmpty() ? "nothing stands here in the adopted text" : "“" + wanted + "”";
  }
}
