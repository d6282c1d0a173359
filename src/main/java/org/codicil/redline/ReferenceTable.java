package org.codicil.redline;

import java.util.Locale;
import java.util.Map;
import org.codicil.charter.Kind;
import org.codicil.charter.ReferenceWords;

/**
 * What a word does in a reference, found by the hash of its letters: an open table of plain
 * numbers, since it is filled at every start and asked for every word of both texts.
 */
final class ReferenceTable {
  static final int JOINS = 1 << 16;
  static final int LINKS = 1 << 17;
  static final int CONCLUDES = 1 << 18;
  static final int QUALIFIES = 1 << 19;
  static final int ENDING = 1 << 20;
  private static final int SIZE = 1 << 14;
  private static final Kind[] KINDS = Kind.values();

  private final long[] hashes = new long[SIZE];
  private final int[] roles = new int[SIZE];

  ReferenceTable() {
    announce(ReferenceWords.announcingWords(), 0);
    announce(ReferenceWords.concludingWords(), CONCLUDES);
    for (Map.Entry<String, Integer> word : ReferenceWords.ordinalWords().entrySet()) {
      add(word.getKey(), word.getValue() << 8);
    }
    ReferenceWords.joiningWords().forEach(word -> add(word, JOINS));
    ReferenceWords.linkingWords().forEach(word -> add(word, LINKS));
    ReferenceWords.qualifyingWords().forEach(word -> add(word, QUALIFIES));
    ReferenceWords.numberEndings().forEach(word -> add(word, ENDING));
  }

  private void announce(Map<String, Kind> words, int role) {
    words.forEach((word, kind) -> add(word, role | kind.ordinal() + 1));
  }

  private void add(String word, int role) {
    put(Words.hash(word), role);
    String upper = word.toUpperCase(Locale.ROOT);
    if (!upper.equals(word)) {
      put(Words.hash(upper), role);
      int first = word.offsetByCodePoints(0, 1);
      put(Words.hash(upper.substring(0, first) + word.substring(first)), role);
    }
  }

  private void put(long hash, int role) {
    int at = place(hash);
    hashes[at] = hash;
    boolean named = (roles[at] & 255) != 0;
    roles[at] |= named ? role & ~255 : role;
  }

  private int place(long hash) {
    int at = (int) ((hash ^ hash >>> 17 ^ hash >>> 34) & SIZE - 1);
    while (hashes[at] != 0 && hashes[at] != hash) {
      at = at + 1 & SIZE - 1;
    }
    return at;
  }

  /** The roles of a word; 0 for almost all. */
  int of(long hash) {
    return roles[place(hash)];
  }

  /** What a word announces, or null. */
  static Kind kind(int roles) {
    int kind = roles & 255;
    return kind == 0 ? null : KINDS[kind - 1];
  }

  /** The value of an ordinal, or 0. */
  static int ordinal(int roles) {
    return roles >> 8 & 255;
  }
}
