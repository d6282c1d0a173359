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

  /** One act whose larger unit is named first: "In Article 3, repeal paragraph 2". */
  static Optional<Instruction> contained(Phrasebook book, ItemText text) {
    String opening = book.word("within").replaceFirst("\\{lead}.*", "").strip() + " ";
    String words = text.words();
    if (!text.opensWith(opening.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    for (int at = opening.length(); at < words.length() && !text.isBlock(at); at++) {
      at = Math.max(at, Quotation.end(words, at));
      if (words.startsWith(", ", at)) {
        String lead = words.substring(opening.length(), at);
        PointReader inner = new PointReader(book, lead, text.slice(at + 2, words.length()));
        Optional<Instruction> own = inner.read(inner.text, inner.misses, "");
        if (own.isPresent()) {
          return own.map(act -> Retargeting.of(act, inner::inside));
        }
      }
    }
    return Optional.empty();
  }

  /** What the act means, or empty. */
  Optional<Instruction> read() {
    Optional<Instruction> own = read(text, misses, "");
    int dropped = book.dropped(text.words());
    Optional<Instruction> said = lead.isEmpty() ? Optional.empty() : within(dropped);
    said = said.isPresent() || lead.isEmpty() || dropped == 0 ? said : within(0);
    return said.isPresent() ? said : own.map(act -> Retargeting.of(act, this::inside));
  }

  /** How near the phrases came, if none reads it. */
  Misses misses() {
    return misses;
  }

  private Optional<Instruction> within(int dropped) {
    String opening = book.word("within").replace("{lead}", lead).strip() + " ";
    ItemText whole = text.slice(dropped, text.words().length()).after(opening);
    Misses near = new Misses(whole.words(), opening.length() - dropped);
    Optional<Instruction> read = read(whole, near, lead);
    misses = near.furthest() >= misses.furthest() && !near.isEmpty() ? near : misses;
    return read;
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
          if (read.target().citation().startsWith(start)
              && book.isCitation(read.target().citation(), false)) {
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
