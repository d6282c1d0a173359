package org.codicil.format;

import org.codicil.charter.Charter;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;

/**
 * What an output says of itself, found out by doing it and not by trusting the comparison.
 *
 * @param reject whether the old sides of all pieces in order are the old text, character for
 *     character
 * @param accept whether the new sides are the new text
 */
public record Proof(boolean reject, boolean accept) {
  public static Proof of(Redline redline) {
    Check old = new Check(redline.before());
    Check now = new Check(redline.after());
    for (MarkedBlock block : redline.blocks()) {
      for (Piece piece : block.pieces()) {
        old.next(piece.before());
        now.next(piece.after());
      }
    }
    return new Proof(old.holds(), now.holds());
  }

  public boolean holds() {
    return reject && accept;
  }

  /** Goes along a text with its pieces. */
  private static final class Check {
    private final String text;
    private int at;
    private boolean same = true;

    Check(Charter charter) {
      text = charter.text();
    }

    void next(String side) {
      same = same && text.startsWith(side, at);
      at += side.length();
    }

    boolean holds() {
      return same && at == text.length();
    }
  }
}
