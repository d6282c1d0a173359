package org.codicil.format.markdown;

/** Finds nesting no charter has, before a parser has to follow it. */
final class Nesting {
  /** How deep lists, quotes or brackets may be nested. */
  static final int LIMIT = 100;

  private Nesting() {}

  /** Where the text is nested deeper than the limit, or -1. */
  static int tooDeep(String text) {
    int containers = 0;
    boolean opening = true;
    int brackets = 0;
    int length = text.length();
    boolean blank = true;
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        brackets = blank ? 0 : brackets;
        containers = 0;
        opening = true;
        blank = true;
        continue;
      }
      if (c > ' ') {
        blank = false;
      }
      if (opening) {
        if (c == '>' || c == '-' || c == '*' || c == '+') {
          containers++;
        } else if (c == '\t') {
          containers += 2;
        } else if (c == ' ') {
          containers += at % 2;
        } else if (c != '.' && c != ')' && (c < '0' || c > '9')) {
          opening = false;
        }
        if (containers > 2 * LIMIT) {
          return at;
        }
      } else if (c == '[' || c == '(') {
        brackets++;
      } else if (c == ']' || c == ')') {
        brackets = Math.max(0, brackets - 1);
      }
      if (brackets > LIMIT) {
        return at;
      }
    }
    return -1;
  }
}
