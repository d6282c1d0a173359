package org.codicil.amendment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How near the phrases came to an item none of them reads: the furthest, and what they missed. */
final class Misses {
  private static final int SHOWN = 4;

  /** Words less alike than this say nothing about what was meant. */
  private static final double ALIKE = 0.5;

  private final String words;
  private final int shift;
  private final Set<String> expected = new LinkedHashSet<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<String> wanted = new ArrayList<>();
  private int furthest = -1;

  Misses(String words) {
    this(words, 0);
  }

  /**
   * @param words what the phrases are tried on
   * @param shift how many of its signs come before the item's own
   */
  Misses(String words, int shift) {
    this.words = words;
    this.shift = shift;
  }

  void add(Phrase phrase, PhraseMatch match) {
    if (match.furthest() < furthest || match.expected().isEmpty()) {
      return;
    }
    if (match.furthest() > furthest) {
      furthest = match.furthest();
      expected.clear();
      phrases.clear();
      wanted.clear();
    }
    expected.add(match.expected());
    phrases.add(phrase);
    wanted.add(match.expected().replaceAll("[“”]", ""));
  }

  boolean isEmpty() {
    return phrases.isEmpty() || furthest < Math.max(1, shift);
  }

  int furthest() {
    return Math.max(0, furthest - shift);
  }

  /** What would have been read at the furthest place. */
  String expected() {
    return expected.stream()
        .filter(what -> expected.stream().noneMatch(other -> isLonger(what, other)))
        .limit(SHOWN)
        .collect(Collectors.joining(" or "));
  }

  /** “replace the words from” where “replace” is said already. */
  private static boolean isLonger(String what, String other) {
    return !what.equals(other) && what.startsWith(other.replaceFirst("”$", " "));
  }

  /** The phrase whose missing words are most like those that stand there; else the plainest. */
  Phrase nearest() {
    String rest = words.substring(Math.min(Math.max(0, furthest), words.length()));
    Phrase best = phrases.get(0);
    double likeness = ALIKE;
    for (int i = 0; i < phrases.size(); i++) {
      String want = wanted.get(i);
      String head = rest.substring(0, Math.min(rest.length(), want.length()));
      double like = Likeness.of(head, want);
      if (like > likeness) {
        likeness = like;
        best = phrases.get(i);
      }
    }
    return best;
  }
}
