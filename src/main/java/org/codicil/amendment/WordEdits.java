package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import org.codicil.amendment.Instruction.Replacement;
import org.codicil.amendment.Instruction.WordInsertion;
import org.codicil.amendment.WordSearch.Match;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;
import org.codicil.charter.Provision;

/** Plans the replacement, deletion and insertion of words. */
final class WordEdits {
  private final Blocks blocks;
  private final Charter base;
  private final Plan plan;
  private final List<Diagnostic> diagnostics;

  WordEdits(Blocks blocks, Plan plan, List<Diagnostic> diagnostics) {
    this.blocks = blocks;
    this.base = blocks.charter();
    this.plan = plan;
    this.diagnostics = diagnostics;
  }

  void replace(Spot spot, Replacement replacement, Pointer pointer, int work) {
    for (Match match : matches(spot, replacement.passage(), pointer)) {
      if (replacement.words().isEmpty()) {
        delete(match, spot, work);
      } else {
        add(match.block(), match.start(), match.end(), replacement.words(), work);
      }
    }
  }

  void insert(Spot spot, WordInsertion insertion, Pointer pointer, int work) {
    if (insertion.passage() == null) {
      insertAtEnd(spot, insertion, pointer, work);
      return;
    }
    for (Match match : matches(spot, insertion.passage(), pointer)) {
      int at = insertion.position() == Position.AFTER ? match.end() : match.start();
      insertAt(match.block(), at, insertion, work);
    }
  }

  private void insertAtEnd(Spot spot, WordInsertion insertion, Pointer pointer, int work) {
    List<Provision> wordy = wordy(spot);
    if (!spot.isPart() && wordy.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              "amend/words-not-found",
              pointer.at(""),
              blocks.cite(spot.first()) + " has no words to add to",
              "insert a paragraph instead"));
      return;
    }
    boolean end = insertion.position() == Position.AT_END;
    if (spot.isPart()) {
      insertAt(spot.block(), end ? spot.end() : spot.start(), insertion, work);
    } else {
      Provision host = wordy.get(end ? wordy.size() - 1 : 0);
      int at = end ? host.block().textEnd() : host.block().textStart();
      insertAt(blocks.indexOf(host), at, insertion, work);
    }
  }

  private List<Provision> wordy(Spot spot) {
    List<Provision> wordy = new ArrayList<>();
    spot.provisions()
        .forEach(
            root ->
                root.forEach(
                    p -> {
                      boolean own = p == root && p.children().isEmpty();
                      if (Resolver.hasWords(p) && (own || !p.kind().isHeaded())) {
                        wordy.add(p);
                      }
                    }));
    return wordy;
  }

  private void insertAt(int block, int at, WordInsertion insertion, int work) {
    String words = insertion.words();
    boolean after =
        insertion.position() == Position.AFTER || insertion.position() == Position.AT_END;
    String joined;
    if (after) {
      joined = Spacing.needed(before(block, at), words.charAt(0)) ? " " + words : words;
    } else {
      char next = at < base.text().length() ? base.text().charAt(at) : ' ';
      joined = Spacing.needed(words.charAt(words.length() - 1), next) ? words + " " : words;
    }
    add(block, at, at, joined, work);
  }

  private char before(int block, int at) {
    return at > blocks.at(block).block().textStart() ? base.text().charAt(at - 1) : ' ';
  }

  private void delete(Match match, Spot spot, int work) {
    Provision host = blocks.at(match.block());
    int from = spot.isPart() ? spot.start() : host.block().textStart();
    int to = spot.isPart() ? spot.end() : host.block().textEnd();
    int[] cut = Spacing.around(base.text(), match.start(), match.end(), from, to);
    add(match.block(), cut[0], cut[1], "", work);
  }

  /** Takes out a part such as a sentence, with the blank that set it off. */
  void delete(Spot spot, int work) {
    Provision host = blocks.at(spot.block());
    int[] cut =
        Spacing.around(
            base.text(),
            spot.start(),
            spot.end(),
            host.block().textStart(),
            host.block().textEnd());
    add(spot.block(), cut[0], cut[1], "", work);
  }

  private void add(int block, int start, int end, String words, int work) {
    plan.edit(new Plan.Edit(block, start, end, words, work, false));
  }

  /** The places an instruction takes hold of; a diagnostic and none where they are not as said. */
  List<Match> matches(Spot spot, Passage passage, Pointer pointer) {
    List<Match> all = passage.isSpan() ? spans(spot, passage, pointer) : all(spot, passage.words());
    if (all == null) {
      return List.of();
    }
    int wanted = passage.occurrence().n();
    if (all.isEmpty()) {
      notFound(spot, passage.words(), pointer);
      return List.of();
    }
    return switch (passage.occurrence().how()) {
      case ONCE -> {
        if (all.size() > 1) {
          tooOften(spot, passage, all, pointer);
        }
        yield all.size() == 1 ? all : List.of();
      }
      case NTH -> {
        if (wanted > all.size()) {
          wrongCount(spot, passage, all.size(), pointer);
        }
        yield wanted > all.size() ? List.of() : List.of(all.get(wanted - 1));
      }
      case EVERYWHERE -> {
        if (wanted != all.size()) {
          wrongCount(spot, passage, all.size(), pointer);
        }
        yield wanted != all.size() ? List.of() : all;
      }
    };
  }

  private List<Match> all(Spot spot, String words) {
    if (spot.isPart()) {
      return WordSearch.find(base.text(), spot.block(), spot.start(), spot.end(), words);
    }
    List<Match> matches = new ArrayList<>();
    for (Provision root : spot.provisions()) {
      root.forEach(
          p ->
              matches.addAll(
                  WordSearch.find(
                      base.text(),
                      blocks.indexOf(p),
                      p.block().textStart(),
                      p.block().textEnd(),
                      words)));
    }
    return matches;
  }

  /** From the first words to the last, in one block. */
  private List<Match> spans(Spot spot, Passage passage, Pointer pointer) {
    List<Match> starts = all(spot, passage.words());
    if (starts.size() != 1) {
      return starts;
    }
    Match from = starts.get(0);
    List<Match> ends = new ArrayList<>(all(spot, passage.until()));
    ends.removeIf(end -> end.block() != from.block() || end.start() < from.end());
    if (ends.isEmpty()) {
      notFound(spot, passage.until(), pointer);
      return null;
    }
    if (ends.size() > 1) {
      tooOften(spot, Passage.once(passage.until()), ends, pointer);
      return null;
    }
    return List.of(new Match(from.block(), from.start(), ends.get(0).end()));
  }

  private void notFound(Spot spot, String words, Pointer pointer) {
    String part = spot.isPart() ? "that part of " : "";
    String where = part + blocks.cite(spot.first());
    List<Provision> scope = new ArrayList<>();
    spot.first().forEach(scope::add);
    String nearest = WordSearch.nearest(base.text(), scope, words);
    String elsewhere = nearest.isEmpty() ? elsewhere(words) : "";
    String hint =
        !nearest.isEmpty()
            ? "nearest: “" + nearest + "” (" + base.name() + ", " + blocks.cite(spot.first()) + ")"
            : !elsewhere.isEmpty()
                ? "the words stand in " + elsewhere
                : "quote the words exactly as the base has them";
    diagnostics.add(
        new Diagnostic(
            Diagnostic.Severity.ERROR,
            "amend/words-not-found",
            pointer.at(words),
            "the words “" + words + "” are not in " + where,
            "not in " + base.name() + ", " + where,
            hint));
  }

  private String elsewhere(String words) {
    List<Match> matches = all(Spot.whole(List.of(blocks.charter().root())), words);
    return matches.isEmpty() ? "" : blocks.cite(blocks.at(matches.get(0).block()));
  }

  private void tooOften(Spot spot, Passage passage, List<Match> all, Pointer pointer) {
    StringBuilder places = new StringBuilder();
    for (Match match : all.subList(0, Math.min(8, all.size()))) {
      Place place = Place.at(base.name(), base.text(), match.start(), match.end());
      places.append(places.length() == 0 ? "" : "; ");
      places.append(blocks.cite(blocks.at(match.block())));
      places.append(" (line ").append(place.line()).append(':').append(place.column()).append(')');
    }
    diagnostics.add(
        new Diagnostic(
            Diagnostic.Severity.ERROR,
            "amend/found-more-than-once",
            pointer.at(passage.words()),
            "“"
                + passage.words()
                + "” stands "
                + all.size()
                + " times in "
                + blocks.cite(spot.first())
                + ": "
                + places,
            all.size() + " times",
            "say which: the second “…”, or wherever it occurs (" + all.size() + " times)"));
  }

  private void wrongCount(Spot spot, Passage passage, int count, Pointer pointer) {
    boolean said = passage.occurrence().n() > 0;
    diagnostics.add(
        new Diagnostic(
            Diagnostic.Severity.ERROR,
            "amend/count-differs",
            pointer.at(passage.words()),
            "“"
                + passage.words()
                + "” stands "
                + count
                + (count == 1 ? " time" : " times")
                + " in "
                + blocks.cite(spot.first())
                + (said
                    ? ", not " + passage.occurrence().n()
                    : "; the item does not say how often"),
            count + (count == 1 ? " time" : " times"),
            said
                ? "correct the number, or name a larger or smaller provision"
                : "look at every place, then write: wherever it occurs (" + count + " times)"));
  }
}
