package org.codicil.redline;

/**
 * Law L1, checked on every redline before anything is shown: without its insertions it is the old
 * text, without its deletions the new one, to the last byte.
 */
public final class Proof {
  private Proof() {}

  /** The old text as the redline has it. */
  public static String reject(Redline redline) {
    StringBuilder text = new StringBuilder(redline.before().text().length());
    redline.blocks().forEach(block -> block.pieces().forEach(p -> text.append(p.before())));
    return text.toString();
  }

  /** The new text as the redline has it. */
  public static String accept(Redline redline) {
    StringBuilder text = new StringBuilder(redline.after().text().length());
    redline.blocks().forEach(block -> block.pieces().forEach(p -> text.append(p.after())));
    return text.toString();
  }

  /**
   * @throws ProofFailure if either side differs; nothing may be shown then
   */
  static Redline check(Redline redline) {
    if (!reject(redline).equals(redline.before().text())) {
      throw new ProofFailure("rejecting the redline does not give the old text");
    }
    if (!accept(redline).equals(redline.after().text())) {
      throw new ProofFailure("accepting the redline does not give the new text");
    }
    return redline;
  }
}
