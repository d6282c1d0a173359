package org.codicil.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.codicil.format.Stretch;

/**
 * Keeps punctuation with the word before it where a mark ends between the two. The renderer breaks
 * lines inside one inline element at a time and takes every border of elements for a place to
 * break, so that a full stop after an insertion could open a line.
 */
final class Joints {
  private static final String CLOSERS = ".,;:!?)]}”’»…%";

  /** A longer word is left to break: a joint as wide as the line could not be set at all. */
  private static final int LONGEST = 24;

  private Joints() {}

  /** The same stretches in order; those of one group stay on one line. */
  static List<List<Stretch>> of(List<Stretch> stretches) {
    List<List<Stretch>> groups = new ArrayList<>();
    List<Stretch> rest = new ArrayList<>(stretches);
    for (int i = 0; i < rest.size(); i++) {
      Stretch word = rest.get(i);
      int cut = lastWord(word.text());
      if (cut < 0 || word.sign() || i + 1 == rest.size() || closers(rest.get(i + 1)) == 0) {
        groups.add(List.of(word));
        continue;
      }
      if (cut > 0) {
        groups.add(List.of(word.with(word.text().substring(0, cut))));
      }
      List<Stretch> group = new ArrayList<>();
      group.add(word.with(word.text().substring(cut)));
      i = join(rest, i + 1, group);
      groups.add(group);
    }
    return groups;
  }

  /** Takes the punctuation from there on into the group; returns the last stretch used up. */
  private static int join(List<Stretch> rest, int from, List<Stretch> group) {
    int at = from;
    while (at < rest.size() && closers(rest.get(at)) > 0) {
      Stretch next = rest.get(at);
      int end = closers(next);
      group.add(next.with(next.text().substring(0, end)));
      if (end < next.text().length()) {
        rest.set(at, next.with(next.text().substring(end)));
        return at - 1;
      }
      at++;
    }
    return at - 1;
  }

  private static int closers(Stretch stretch) {
    int end = 0;
    String text = stretch.text();
    while (!stretch.sign() && end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Where the word begins that the text ends with, or -1 if it ends otherwise or is too long. */
  private static int lastWord(String text) {
    int at = text.length();
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at == text.length() || text.length() - at > LONGEST ? -1 : at;
  }
}
