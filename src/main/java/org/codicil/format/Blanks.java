package org.codicil.format;

/**
 * Blank space of the source: space, tab and line ends. Other Unicode spaces are content, because a
 * no-break space that comes or goes must be seen.
 */
public final class Blanks {
  private Blanks() {}

  public static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  public static boolean isBlank(String text) {
    return leading(text) == text.length();
  }

  /** The length of the blank start. */
  public static int leading(String text) {
    int at = 0;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset at which the blank end begins. */
  public static int trailing(String text) {
    int at = text.length();
    while (at > 0 && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * Whether two runs of blank space read the same: both none, or both a blank or line wrap. A blank
   * that comes or goes, a forced line end (two blanks before it) and a paragraph's end do not.
   */
  public static boolean meanTheSame(CharSequence before, CharSequence after) {
    return rank(before) == rank(after);
  }

  private static int rank(CharSequence blanks) {
    String text = blanks.toString();
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    long ends = lines.chars().filter(c -> c == '\n').count();
    return text.isEmpty() ? 0 : ends > 1 ? 3 : lines.contains("  \n") ? 2 : 1;
  }

  /** A text without blank space at its ends. */
  public static String trim(String text) {
    int from = leading(text);
    return from == text.length() ? "" : text.substring(from, trailing(text));
  }

  /** Whether two texts are the same but for blank space. */
  public static boolean sameInk(String a, String b) {
    int i = 0;
    int j = 0;
    while (true) {
      while (i < a.length() && isBlank(a.charAt(i))) {
        i++;
      }
      while (j < b.length() && isBlank(b.charAt(j))) {
        j++;
      }
      if (i == a.length() || j == b.length()) {
        return i == a.length() && j == b.length();
      }
      if (a.charAt(i++) != b.charAt(j++)) {
        return false;
      }
    }
  }
}
