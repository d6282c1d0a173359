package org.codicil.format;

import java.util.List;

/**
 * Keeps words of the text from being read as marks. Between the first character of a mark's sign
 * and the rest one backslash is put; where backslashes stand there already, one more. So taking one
 * backslash out of every such place gives the text back, whatever it was, and since a backslash is
 * no letter, words are never touched.
 *
 * <pre>
 * {+      →  {\+          {\+     →  {\\+
 * </pre>
 */
public final class Escape {
  private final List<String> signs;

  /** Whether an ASCII character opens a sign; asked for every character of a text. */
  private final boolean[] opens = new boolean[128];

  /**
   * @param signs the sequences that mean a mark, each of at least two characters, the first ASCII
   */
  public Escape(List<String> signs) {
    this.signs = List.copyOf(signs);
    signs.forEach(sign -> opens[sign.charAt(0)] = true);
  }

  /** Writes a text so that no sign stands in it. */
  public String write(String text) {
    return rewrite(text, 1);
  }

  /** Reads back what {@link #write} wrote. */
  public String read(String text) {
    return rewrite(text, -1);
  }

  private String rewrite(String text, int step) {
    StringBuilder out = null;
    int done = 0;
    int at = 0;
    while (at < text.length()) {
      if (!opensSign(text.charAt(at))) {
        at++;
        continue;
      }
      int rest = at + 1;
      while (rest < text.length() && text.charAt(rest) == '\\') {
        rest++;
      }
      int slashes = rest - at - 1;
      if (slashes + step >= 0 && isSign(text, at, rest)) {
        out = out == null ? new StringBuilder(text.length() + 16) : out;
        out.append(text, done, at + 1).append("\\".repeat(slashes + step));
        done = rest;
      }
      at = slashes > 0 ? rest : at + 1;
    }
    return out == null ? text : out.append(text, done, text.length()).toString();
  }

  private boolean opensSign(char c) {
    return c < opens.length && opens[c];
  }

  private boolean isSign(String text, int first, int rest) {
    for (String sign : signs) {
      if (sign.charAt(0) == text.charAt(first) && text.startsWith(sign.substring(1), rest)) {
        return true;
      }
    }
    return false;
  }
}
