package org.codicil.format;

/** Tells the words of a marker or separator from Markdown's own signs around them. */
final class SourceSigns {
  private SourceSigns() {}

  /** The label's words: {@code ### Article} is "Article", {@code - } is nothing, "(" stays. */
  static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int tag = c == '<' ? text.indexOf('>', i) : -1;
      if (tag > 0) {
        i = tag;
      } else if (!isSign(text, i)) {
        words.append(c);
      }
    }
    return words.toString();
  }

  /** The signs that {@link #words} leaves out, without blanks. */
  static String signs(String text) {
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int tag = c == '<' ? text.indexOf('>', i) : -1;
      if (tag > 0) {
        signs.append(text, i, tag + 1);
        i = tag;
      } else if (isSign(text, i) && c > ' ') {
        signs.append(c);
      }
    }
    return signs.toString();
  }

  /** Whether a list item is opened by a bullet. */
  static boolean isBullet(String marker) {
    String bare = marker.strip();
    int at = bare.length() - 1;
    return at >= 0
        && "-*+•–".indexOf(bare.charAt(at)) >= 0
        && (at == 0 || " \t>".indexOf(bare.charAt(at - 1)) >= 0);
  }

  /** A source sign, or a blank that only keeps signs apart. */
  private static boolean isSign(String text, int at) {
    char c = text.charAt(at);
    return switch (c) {
      case '#', '*', '_', '`', '|', '\\', '~', '>', '[', ']', '^', '=', '\uFEFF' -> true;
      case '-', '+', ':' -> text.isBlank() || isAlone(text, at);
      default -> false;
    };
  }

  /** A dash or colon among nothing but signs: a bullet, an underline, a note's end. */
  private static boolean isAlone(String text, int at) {
    if (text.charAt(at) == ':') {
      return at > 0 && text.charAt(at - 1) == ']';
    }
    return text.chars().noneMatch(Character::isLetterOrDigit)
        && (text.indexOf('\n') >= 0 || isBullet(text));
  }
}
