package org.codicil.format.terminal;

import org.codicil.charter.Provision;
import org.codicil.format.Gate;

/** The label word before several numbers: "Articles", "§§"; words of other scripts stay as are. */
final class Plural {
  private Plural() {}

  static String of(String label) {
    String word = Gate.line(label);
    if (word.equals("§")) {
      return "§§";
    }
    if (word.isEmpty() || word.chars().anyMatch(c -> !Character.isLetter(c) || c > 0x24F)) {
      return word;
    }
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    return word + (capitals ? "S" : "s");
  }

  /** "Articles 5 to 7", "第五至七条". */
  static String of(Provision unit, String numbers) {
    String plural = of(unit.label());
    return plural.equals(Gate.line(unit.label()))
        ? Gate.line(unit.named(numbers))
        : plural + " " + numbers;
  }

  /** "1 change", "3 changes". */
  static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }
}
