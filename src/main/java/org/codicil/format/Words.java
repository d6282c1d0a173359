package org.codicil.format;

/**
 * Words as a reader of plain marks counts them: runs of letters, numerals of any kind and the
 * underscore (what {@code \w+} finds in most engines).
 */
final class Words {
  private Words() {}

  static boolean isWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> codePoint == '_';
    };
  }

  static boolean startsInWord(CharSequence text) {
    return text.length() > 0 && isWord(Character.codePointAt(text, 0));
  }

  static boolean endsInWord(CharSequence text) {
    return text.length() > 0 && isWord(Character.codePointBefore(text, text.length()));
  }

  /** The offset after the first word, or the length if there is none. */
  static int afterFirst(CharSequence text) {
    return wordEnd(text, wordStart(text, 0));
  }

  /** The offset of the last word, or 0 if there is none. */
  static int beforeLast(CharSequence text) {
    int at = text.length();
    while (at > 0 && !isWord(Character.codePointBefore(text, at))) {
      at -= Character.charCount(Character.codePointBefore(text, at));
    }
    while (at > 0 && isWord(Character.codePointBefore(text, at))) {
      at -= Character.charCount(Character.codePointBefore(text, at));
    }
    return at;
  }

  /** The offset of the next word's first character at or after an offset. */
  static int wordStart(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && !isWord(Character.codePointAt(text, at))) {
      at += Character.charCount(Character.codePointAt(text, at));
    }
    return at;
  }

  /** The offset after the word that stands at an offset. */
  static int wordEnd(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isWord(Character.codePointAt(text, at))) {
      at += Character.charCount(Character.codePointAt(text, at));
    }
    return at;
  }
}
