package org.codicil.charter;

import java.util.List;

/**
 * Words without the format's own signs, with the way back: {@code Art. 64 a} for {@code **Art. 64**
 * a}.
 *
 * @param words the words
 * @param origins the source offset of each of their characters, and of the end
 */
record Cleaned(CharSequence words, int[] origins, int shift) {
  static Cleaned of(String text, int from, int to, List<Inline> inlines) {
    if (inlines.isEmpty()) {
      return new Cleaned(text.substring(from, to), null, from);
    }
    StringBuilder words = new StringBuilder(to - from);
    int[] origins = new int[to - from + 1];
    int at = from;
    for (Inline inline : inlines) {
      if (inline.style().markup() && inline.end() > at) {
        at = copy(text, at, Math.min(to, inline.start()), words, origins);
        at = Math.max(at, inline.end());
      }
    }
    copy(text, at, to, words, origins);
    origins[words.length()] = to;
    return new Cleaned(words, origins, 0);
  }

  private static int copy(String text, int from, int to, StringBuilder words, int[] origins) {
    for (int at = from; at < to; at++) {
      origins[words.length()] = at;
      words.append(text.charAt(at));
    }
    return Math.max(from, to);
  }

  /** Where the character at this index stands in the source. */
  int origin(int index) {
    return origins == null ? shift + index : origins[index];
  }

  /** Where the words before this index end in the source. */
  int originEnd(int index) {
    return index == 0 ? origin(0) : origin(index - 1) + 1;
  }

  int length() {
    return words.length();
  }
}
