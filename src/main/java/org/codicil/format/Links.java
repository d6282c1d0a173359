package org.codicil.format;

import java.util.Locale;

/**
 * Which link targets a page may carry. An allow-list: whatever is not plainly one of these is shown
 * as text, so that no encoding of {@code javascript:} or {@code data:} has to be recognised.
 */
public final class Links {
  private static final String[] ALLOWED = {"http://", "https://", "mailto:", "#"};

  private Links() {}

  public static boolean isSafe(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    for (String start : ALLOWED) {
      if (lower.startsWith(start) && lower.length() > start.length()) {
        return target.chars().allMatch(c -> c > ' ' && c != '"' && c != '<' && c != '>');
      }
    }
    return false;
  }
}
