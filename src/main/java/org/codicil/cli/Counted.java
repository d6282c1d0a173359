package org.codicil.cli;

/** Numbers with their nouns: "1 instruction", "3 instructions". */
final class Counted {
  private Counted() {}

  static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
