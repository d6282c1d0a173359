package org.codicil.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.codicil.amendment.Phrasebook;

/**
 * Where in a provision a version did something.
 *
 * @param spots the first of these places
 * @param more how many more there are
 */
public record Places(List<Spot> spots, int more) {
  static final Places NONE = new Places(List.of(), 0);

  /** What was done somewhere. */
  enum Deed {
    INSERTED,
    REPEALED,
    MOVED,
    CHANGED
  }

  /**
   * One place.
   *
   * @param where as cited within the provision; empty for the provision itself
   */
  public record Spot(String where, Deed deed) {
    private String in(Phrasebook book) {
      String word = "done-" + deed.name().toLowerCase(Locale.ROOT);
      String said = book.word(word).replace("{where}", where);
      return where.isEmpty() ? said.replaceFirst("^[^\\p{L}]+", "") : said;
    }
  }

  public Places {
    spots = List.copyOf(spots);
  }

  /** In words: "second paragraph inserted". */
  public List<String> in(Phrasebook book) {
    List<String> words = new ArrayList<>();
    spots.forEach(spot -> words.add(spot.in(book)));
    if (more > 0) {
      words.add(book.word("done-more").replace("{n}", String.valueOf(more)));
    }
    return words;
  }

  /** The places inside it, leaving out that it changed itself: that is said already. */
  Places withoutItself() {
    return new Places(
        spots.stream().filter(it -> !it.where().isEmpty() || it.deed() != Deed.CHANGED).toList(),
        more);
  }
}
