package org.codicil.amendment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How near the phrases came to an item none of them reads: the furthest, and what they missed. */
final class Misses {
  private static final int SHOWN = 4;
  private final String words;
  private final Set<String> expected = new LinkedHashSet<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<String> wanted = new ArrayList<>();
  private int furthest = -1;

  Misses(String words) {
    this.words = words;
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
    if (expected.size() < SHOWN) {
      expected.add(match.expected());
    }
    phrases.add(phrase);
    wanted.add(match.expected().replaceAll("[“”]", ""));
  }

  boolean isEmpty() {
    return phrases.isEmpty() || furthest == 0;
  }

  int furthest() {
    return Math.max(0, furthest);
  }

  /** What would have been read at the furthest place. */
  String expected() {
    return String.join(" or ", expected);
  }

  /** The phrase whose missing words are most like those that stand there. */
  Phrase nearest() {
    String rest = words.substring(Math.min(furthest(), words.length()));
    Phrase best = phrases.get(0);
    double likeness = -1;
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
