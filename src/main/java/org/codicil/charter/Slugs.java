package org.codicil.charter;

/** The words of an unnumbered heading as part of an eId. */
final class Slugs {
  private static final int LIMIT = 40;

  private Slugs() {}

  static void give(Node node, String text) {
    if (node.kind == Kind.DIVISION) {
      node.local = slug(Passages.plain(text, node));
    }
    for (Node child : node.children) {
      give(child, text);
    }
  }

  /** Letters and digits, words joined by hyphens, at most 40 characters, whole words. */
  static String slug(String words) {
    StringBuilder slug = new StringBuilder();
    int word = 0;
    for (int at = 0; at < words.length(); ) {
      int c = words.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        slug.appendCodePoint(c);
      } else if (slug.length() > word) {
        if (slug.length() > LIMIT) {
          break;
        }
        slug.append('-');
        word = slug.length();
      }
    }
    if (slug.length() > LIMIT && word > 1) {
      slug.setLength(word);
    }
    while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.substring(
        0, slug.offsetByCodePoints(0, Math.min(LIMIT, slug.codePointCount(0, slug.length()))));
  }
}
