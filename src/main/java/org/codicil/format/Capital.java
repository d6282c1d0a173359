package org.codicil.format;

/** A citation at the beginning of a line: "Closing formula", as "Article 7" begins already. */
public final class Capital {
  private Capital() {}

  public static String of(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + words.substring(Character.charCount(first));
  }
}
