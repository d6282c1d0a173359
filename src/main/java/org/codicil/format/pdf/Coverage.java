package org.codicil.format.pdf;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.codicil.format.Gate;

/**
 * Keeps what the bundled faces cannot draw from vanishing: such a character is printed by its code
 * point.
 */
final class Coverage {
  private static final BitSet FIRST = Fonts.first();

  /** Looked up when a text first needs more than {@link #FIRST}. */
  private static final class Further {
    static final BitSet DRAWN = Fonts.further();
  }

  private Coverage() {}

  /** The text as it can be printed; the same object if all of it can. */
  static String printable(String text) {
    String gated = Gate.pass(text);
    if (gated.codePoints().allMatch(Coverage::isDrawn)) {
      return gated;
    }
    StringBuilder out = new StringBuilder(gated.length() + 16);
    gated
        .codePoints()
        .forEach(
            c -> {
              if (isDrawn(c)) {
                out.appendCodePoint(c);
              } else {
                out.append(plain(Gate.name(c)));
              }
            });
    return out.toString();
  }

  /**
   * The scripts, by their Unicode names, whose letters the texts hold and no face draws; sorted.
   */
  static List<String> missing(String... texts) {
    return Arrays.stream(texts)
        .flatMapToInt(String::codePoints)
        .filter(c -> Character.isLetter(c) && !isDrawn(c))
        .mapToObj(Character.UnicodeScript::of)
        .distinct()
        .map(script -> script.name().charAt(0) + lower(script.name().substring(1)))
        .sorted()
        .toList();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static boolean isDrawn(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\t'
        || FIRST.get(codePoint)
        || Further.DRAWN.get(codePoint);
  }

  /** The name in brackets that the faces have. */
  private static String plain(String name) {
    return FIRST.get(0x27E6) ? name : name.replace('⟦', '[').replace('⟧', ']');
  }
}
