package org.codicil.amendment;

import org.codicil.charter.Charter;

/** How a text becomes a charter again after it was amended; never fails on text. */
@FunctionalInterface
public interface CharterReader {
  /**
   * @param name what to call it in messages
   * @param text its whole source
   */
  Charter read(String name, String text);
}
