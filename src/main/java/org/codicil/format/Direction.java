package org.codicil.format;

import java.util.Set;
import org.codicil.charter.Charter;

/**
 * Whether a text runs from right to left: as its language says, or, where the front matter names
 * none, as its first letter does (rule P2 of the Unicode Bidirectional Algorithm, UAX #9).
 */
public final class Direction {
  private static final Set<String> LANGUAGES =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi");

  private Direction() {}

  /** Cost: up to the first letter. */
  public static boolean isRightToLeft(Charter charter) {
    String language = charter.about().language();
    if (!language.isEmpty()) {
      return LANGUAGES.contains(language.split("[-_]")[0]);
    }
    return charter.provisions().stream()
        .map(charter::ownText)
        .filter(text -> text.codePoints().anyMatch(Character::isLetter))
        .findFirst()
        .filter(Direction::startsSo)
        .isPresent();
  }

  /** Whether the first letter is one of a script that runs from right to left. */
  public static boolean startsSo(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int letter = text.codePointAt(at);
      if (isRightToLeft(letter)) {
        return true;
      } else if (Character.isLetter(letter)) {
        return false;
      }
    }
    return false;
  }

  /** Whether any letter is of such a script. */
  public static boolean holdsSuch(String text) {
    return text.codePoints().anyMatch(Direction::isRightToLeft);
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
