package org.codicil.amendment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads one of several acts under a number. The provision they share is named once, above them, so
 * the act is read as if that stood before its words ("In Article 5, replace …"), or else with its
 * own citation taken as inside that provision ("paragraph 3 is repealed").
 */
final class PointReader {
  private final Phrasebook book;
  private final String lead;
  private final ItemText text;
  private Misses misses;

  PointReader(Phrasebook book, String lead, ItemText text) {
    this.book = book;
    this.lead = lead;
    this.text = text;
    this.misses = new Misses(text.words());
  }

  /** What the act means, or empty. */
  Optional<Instruction> read() {
    Optional<Instruction> own = read(text, misses, "");
    Optional<Instruction> said = lead.isEmpty() ? Optional.empty() : within();
    return said.or(() -> own.map(act -> Retargeting.of(act, this::inside)));
  }

  /** How near the phrases came, if none reads it. */
  Misses misses() {
    return misses;
  }

  private Optional<Instruction> within() {
    String opening = book.word("within").replace("{lead}", lead).strip() + " ";
    int dropped = dropped();
    ItemText whole = text.slice(dropped, text.words().length()).after(opening);
    Misses near = new Misses(whole.words(), opening.length() - dropped);
    Optional<Instruction> read = read(whole, near, lead);
    misses = near.furthest() >= misses.furthest() && !near.isEmpty() ? near : misses;
    return read;
  }

  /** How many signs of "in paragraph 2, …" are said already by the opening. */
  private int dropped() {
    for (String word : book.word("drop").split(" ")) {
      if (text.words().toLowerCase(Locale.ROOT).startsWith(word + " ")) {
        return word.length() + 1;
      }
    }
    return 0;
  }

  private Optional<Instruction> read(ItemText words, Misses near, String start) {
    for (boolean canonical : List.of(true, false)) {
      for (Phrase phrase : book.phrases()) {
        if (phrase.canonical() != canonical || !words.opensWith(phrase.opening())) {
          continue;
        }
        PhraseMatch match = new PhraseMatch(words, book);
        if (match.matches(phrase)) {
          Instruction read = Form.of(phrase.key()).meaning(match.slots());
          if (read.target().citation().startsWith(start)) {
            return Optional.of(read);
          }
        } else if (!phrase.opening().isEmpty() && (canonical || near.isEmpty())) {
          near.add(phrase, match);
        }
      }
    }
    return Optional.empty();
  }

  private Target inside(Target target) {
    if (lead.isEmpty() || target.citation().startsWith(lead)) {
      return target;
    }
    String citation = lead + ", " + target.citation();
    return target.facet() == Facet.WHOLE
        ? book.target(citation)
        : new Target(citation, target.facet(), target.ordinal(), target.column());
  }
}
