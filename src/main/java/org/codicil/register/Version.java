package org.codicil.register;

import java.util.Comparator;

/**
 * One consolidated text of a charter.
 *
 * @param name its name in the register ("2010")
 * @param date when it was adopted, ISO 8601, or empty
 * @param inForce when it entered into force, ISO 8601 or the words of the charter sheet, or empty
 */
public record Version(String name, String date, String inForce) {
  /** What people write about a folder lies there under this name, and is no version. */
  static final String README = "README";

  /** Names as people count: {@code v2} before {@code v10}, {@code 2010} before {@code 2010-2}. */
  public static final Comparator<String> BY_NAME = Version::compareNames;

  /** A version of which nothing but its name is known. */
  public static Version of(String name) {
    return new Version(name, "", "");
  }

  /** Whether a file may be called so: letters, digits, dots and hyphens, at most 64; not README. */
  public static boolean isName(String name) {
    boolean letters =
        name.chars()
            .allMatch(
                c ->
                    c >= 'a' && c <= 'z'
                        || c >= 'A' && c <= 'Z'
                        || c >= '0' && c <= '9'
                        || c == '.'
                        || c == '-'
                        || c == '_');
    return letters
        && !name.isEmpty()
        && name.length() <= 64
        && !name.startsWith(".")
        && !name.equalsIgnoreCase(README)
        && !CharterId.isDevice(name);
  }

  private static int compareNames(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int leftEnd = endOfDigits(left, i);
      int rightEnd = endOfDigits(right, j);
      int order;
      if (leftEnd > i && rightEnd > j) {
        order = compareNumbers(left.substring(i, leftEnd), right.substring(j, rightEnd));
        i = leftEnd;
        j = rightEnd;
      } else {
        order = Character.compare(left.charAt(i++), right.charAt(j++));
      }
      if (order != 0) {
        return order;
      }
    }
    int rest = Integer.compare(left.length() - i, right.length() - j);
    return rest != 0 ? rest : left.compareTo(right);
  }

  private static int compareNumbers(String left, String right) {
    String a = left.replaceFirst("^0+", "");
    String b = right.replaceFirst("^0+", "");
    int length = Integer.compare(a.length(), b.length());
    return length != 0 ? length : a.compareTo(b);
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
