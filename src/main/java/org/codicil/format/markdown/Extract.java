package org.codicil.format.markdown;

import java.util.List;
import org.codicil.charter.Inline;
import org.codicil.charter.Passage;

/**
 * The stretches of a text that a parser has to read, put together to one text, and the way back for
 * what it finds. Between two stretches stands a paragraph of one letter, which closes whatever is
 * open; what is found there is dropped.
 */
final class Extract {
  private static final String BREAK = "x\n\n";

  private final String text;

  /** Where each stretch begins in the extract, and how far back it was moved. */
  private final int[] starts;

  private final int[] shifts;

  private Extract(String text, int[] starts, int[] shifts) {
    this.text = text;
    this.starts = starts;
    this.shifts = shifts;
  }

  /**
   * @param ranges whole blocks, in order; each but the last ends with a blank line
   */
  static Extract of(String text, List<PlainBlocks.Range> ranges) {
    int[] starts = new int[ranges.size()];
    int[] shifts = new int[ranges.size()];
    StringBuilder extract = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      PlainBlocks.Range range = ranges.get(i);
      extract.append(i == 0 ? "" : BREAK);
      starts[i] = extract.length();
      shifts[i] = range.from() - extract.length();
      extract.append(text, range.from(), range.to());
    }
    return new Extract(extract.toString(), starts, shifts);
  }

  String text() {
    return text;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Adds what was read elsewhere and what was found here to {@code all}, in the text's order. */
  void merge(List<Passage> elsewhere, List<Passage> found, List<Passage> all) {
    int next = 0;
    int stretch = 0;
    for (Passage passage : found) {
      while (stretch + 1 < starts.length && passage.start() >= starts[stretch + 1]) {
        stretch++;
      }
      boolean isBreak =
          stretch + 1 < starts.length && passage.start() == starts[stretch + 1] - BREAK.length();
      if (!isBreak) {
        Passage back = moved(passage, shifts[stretch]);
        while (next < elsewhere.size() && elsewhere.get(next).start() < back.start()) {
          all.add(elsewhere.get(next++));
        }
        all.add(back);
      }
    }
    all.addAll(elsewhere.subList(next, elsewhere.size()));
  }

  private static Passage moved(Passage passage, int shift) {
    if (shift == 0) {
      return passage;
    }
    boolean numbered = passage.numberStart() >= 0;
    return new Passage(
        passage.shape(),
        passage.start() + shift,
        numbered ? passage.numberStart() + shift : -1,
        numbered ? passage.numberEnd() + shift : -1,
        passage.textStart() + shift,
        passage.textEnd() + shift,
        passage.level(),
        passage.inlines().stream().map(inline -> moved(inline, shift)).toList(),
        passage.inside().stream().map(inside -> moved(inside, shift)).toList());
  }

  private static Inline moved(Inline inline, int shift) {
    return new Inline(inline.start() + shift, inline.end() + shift, inline.style());
  }
}
