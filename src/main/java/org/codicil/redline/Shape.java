package org.codicil.redline;

/** What a token looks like to one who looks for references: a number, a letter, a sign. */
final class Shape {
  private Shape() {}

  /**
   * A word that begins with a small letter and no bracket or sign: almost all do, and none of them
   * is a number. It says what the slower questions here would say, at once.
   */
  static boolean isPlain(Words token) {
    int start = token.start();
    char first = token.text().charAt(start);
    boolean small = first >= 'a' && first <= 'z' || first >= 0x430 && first <= 0x45F;
    if (!small || !token.isWord()) {
      return false;
    }
    char before = start > 0 ? token.text().charAt(start - 1) : ' ';
    return before != '(' && before < 0x3000;
  }

  static boolean isLetter(Words token) {
    int length = token.end() - token.start();
    String text = token.text();
    return (length == 1
            || length == 2 && text.charAt(token.start()) == text.charAt(token.end() - 1))
        && Character.isLowerCase(text.charAt(token.start()));
  }

  /** The "L." of "L. 111-2": capitals, a dot, then figures. */
  static boolean isPrefix(Words token) {
    String text = token.text();
    int end = token.end();
    if (end - token.start() > 2 || end + 1 >= text.length() || ".*".indexOf(text.charAt(end)) < 0) {
      return false;
    }
    for (int at = token.start(); at < end; at++) {
      if (text.charAt(at) < 'A' || text.charAt(at) > 'Z') {
        return false;
      }
    }
    int at = end + 1;
    while (at < text.length() && (Words.isSoft(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
      at++;
    }
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** A number without the ending some languages hang on it: "3-րդ", "2'ye", "5-й". */
  static String figures(String token) {
    if (token.isEmpty() || !Character.isDigit(token.charAt(0))) {
      return token;
    }
    for (int at = 1; at + 1 < token.length(); at++) {
      char c = token.charAt(at);
      boolean ending = c == '\'' || c == '\u2019' || c == '-' && token.charAt(at + 1) > 0x24F;
      if (ending && token.charAt(at + 1) < 0x3000) {
        return token.substring(0, at);
      }
    }
    return token;
  }

  /** The sign before a number that stands between two. */
  static boolean isOpener(Words token) {
    char first = token.text().charAt(token.start());
    return (first == '第' || first == '제') && token.end() == token.start() + 1;
  }

  /** Whether such a sign stands before the token. */
  static boolean isFramed(Words token) {
    char before = token.start() > 0 ? token.text().charAt(token.start() - 1) : ' ';
    return before == '第' || before == '제';
  }

  static boolean isLabelSign(Words token) {
    return token.text().charAt(token.start()) == '§';
  }

  static boolean isSign(Words token, String signs) {
    return token.end() - token.start() == 1
        && signs.indexOf(token.text().charAt(token.start())) >= 0;
  }

  static boolean isShort(Words token) {
    return token.isWord() && token.end() - token.start() == 1;
  }

  static boolean startsWithDigit(Words token) {
    return Character.isDigit(token.text().charAt(token.start()));
  }

  /** Digits with what may follow them or one or two capitals before, or a Roman numeral. */
  static boolean isFigure(Words token) {
    if (!token.isWord()) {
      return false;
    }
    String text = token.text();
    char first = text.charAt(token.start());
    if (Character.isDigit(first)) {
      return true;
    }
    if (first < 'A' || first > 'Z') {
      return false;
    }
    int letters = token.start() + 1;
    letters +=
        letters < token.end() && text.charAt(letters) <= 'Z' && text.charAt(letters) >= 'A' ? 1 : 0;
    if (letters < token.end() && text.charAt(letters) >= '0' && text.charAt(letters) <= '9') {
      return true;
    }
    for (int i = token.start(); i < token.end(); i++) {
      if ("IVXLCDM".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
