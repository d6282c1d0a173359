package org.codicil.redline;

/** Tokens {@code a[aLow, aHigh)} were replaced by {@code b[bLow, bHigh)}; either may be empty. */
record Span(int aLow, int aHigh, int bLow, int bHigh) {
  Span join(Span next) {
    return new Span(aLow, next.aHigh, bLow, next.bHigh);
  }
}
