package org.codicil.amendment;

/**
 * How often words must stand in the text for an instruction to take them.
 *
 * @param how the rule
 * @param n which one for {@code NTH}, how many for {@code EVERYWHERE} (0: not said)
 */
public record Occurrence(How how, int n) {
  /** The rules of counting. */
  public enum How {
    ONCE,
    NTH,
    EVERYWHERE
  }

  public static final Occurrence ONCE = new Occurrence(How.ONCE, 1);

  public static Occurrence nth(int n) {
    return new Occurrence(How.NTH, n);
  }

  public static Occurrence everywhere(int count) {
    return new Occurrence(How.EVERYWHERE, count);
  }
}
