package org.codicil.cli;

import java.util.List;
import java.util.Optional;
import org.codicil.amendment.Authorship;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Draft;
import org.codicil.charter.Charter;
import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;
import org.codicil.register.DraftFile;
import org.codicil.review.ComparativeTable;

/**
 * The two texts of a redline, as named on the command line; a draft stands for what it makes of its
 * base.
 *
 * @param by what the instrument did that turns the one into the other, where that is what they are
 * @param draft that instrument
 */
record Sides(Charter before, Charter after, Optional<Consolidation> by, Optional<Draft> draft) {
  /**
   * @param after null where a draft is the only argument, which is then shown against its base
   */
  static Sides of(Desk desk, String before, String after) {
    List<Charter> texts = desk.texts(after == null ? List.of(before) : List.of(before, after));
    Charter last = texts.get(texts.size() - 1);
    if (after == null && !DraftFile.isDraft(last)) {
      throw Refused.usage(
          "missing",
          before,
          "compared with what?",
          "name a second text; only a draft brings its base with it");
    }
    if (!DraftFile.isDraft(last)) {
      return new Sides(made(desk, texts.get(0)), last, Optional.empty(), Optional.empty());
    }
    TabledDraft tabled = TabledDraft.of(desk, last);
    Consolidation done = tabled.execute(desk);
    Charter old = after == null ? tabled.base() : made(desk, texts.get(0));
    boolean same = old.text().equals(tabled.base().text());
    Charter now = tabled.named(done.result());
    return same
        ? new Sides(old, now, Optional.of(done), Optional.of(tabled.draft()))
        : new Sides(old, now, Optional.empty(), Optional.empty());
  }

  /** What changed; where an instrument did it, each change knows the instruction. */
  Redline redline() {
    Redline redline = Comparison.compare(before, after);
    return by.map(done -> Authorship.sign(redline, done)).orElse(redline);
  }

  /** The draft in three columns: in force, amendment, as amended. */
  String table() {
    return ComparativeTable.of(draft.orElseThrow(), redline());
  }

  private static Charter made(Desk desk, Charter text) {
    if (!DraftFile.isDraft(text)) {
      return text;
    }
    TabledDraft tabled = TabledDraft.of(desk, text);
    return tabled.named(tabled.execute(desk).result());
  }
}
