package org.codicil.redline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.codicil.charter.Kind;
import org.codicil.charter.ReferenceWords;

/**
 * Knows which words announce a reference ("Article", "§", "статьи") and so which numbers are
 * references. A small automaton over tokens: label, number, then any chain of further numbers
 * joined by commas, dashes and the words for "and", "or" and "to".
 */
final class References {
  private final long[] hashes;
  private final Kind[] kinds;
  private final boolean[] filter = new boolean[4096];

  /** The words of all languages Codicil knows. */
  References() {
    Map<String, Kind> words = new HashMap<>();
    ReferenceWords.joiningWords().forEach(word -> words.put(word, null));
    words.putAll(ReferenceWords.announcingWords());
    Map<Long, Kind> byHash = new HashMap<>();
    words.forEach(
        (word, kind) -> {
          String lower = word.toLowerCase(Locale.ROOT);
          for (String form : new String[] {lower, capital(lower), lower.toUpperCase(Locale.ROOT)}) {
            Words scan = new Words(form, 0, form.length());
            scan.next();
            byHash.put(scan.hash(), kind);
          }
        });
    hashes = byHash.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    kinds = new Kind[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      kinds[i] = byHash.get(hashes[i]);
      filter[bucket(hashes[i])] = true;
    }
  }

  private static String capital(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }

  private static int bucket(long hash) {
    return (int) ((hash ^ hash >>> 17) & 4095);
  }

  private int find(long hash) {
    return filter[bucket(hash)] ? Arrays.binarySearch(hashes, hash) : -1;
  }

  Watch watch() {
    return new Watch();
  }

  /** Follows one stretch of text; ask for every token in order. */
  final class Watch {
    private boolean afterLabel;
    private boolean inChain;
    private Kind kind;
    private boolean label;

    /** Whether the token is the number of a reference; {@link #kind()} then says to what. */
    boolean isReference(Words token) {
      int found = find(token.stemHash());
      label = found >= 0 && kinds[found] != null;
      if (found >= 0 && kinds[found] != null) {
        kind = kinds[found];
        afterLabel = true;
        inChain = false;
        return false;
      }
      if (!afterLabel && !inChain) {
        return false;
      }
      if (token.isWord() && isNumber(token)) {
        afterLabel = false;
        inChain = true;
        return true;
      }
      boolean joins = found >= 0 || !token.isWord() && isJoiningSign(token);
      boolean point = token.end() - token.start() == 1 && token.text().charAt(token.start()) == '.';
      afterLabel = afterLabel && (point || isSection(token));
      inChain = inChain && joins;
      return false;
    }

    /** Whether the last token announces a reference ("Article", "Abs", "§"). */
    boolean isLabel() {
      return label;
    }

    Kind kind() {
      return kind;
    }

    private static boolean isSection(Words token) {
      return token.text().charAt(token.start()) == '§';
    }

    private static boolean isJoiningSign(Words token) {
      char c = token.text().charAt(token.start());
      return c == ',' || c == '-' || c == '\u2013' || c == '\u2014' || c == '/';
    }
  }

  /** Digits with what may follow them, or a Roman numeral in capitals. */
  private static boolean isNumber(Words token) {
    String text = token.text();
    char first = text.charAt(token.start());
    if (first >= '0' && first <= '9') {
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
