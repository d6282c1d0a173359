package org.codicil.redline;

/** A redline that does not agree with its texts: a defect, never the user's fault. */
public final class ProofFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProofFailure(String message) {
    super(message);
  }
}
