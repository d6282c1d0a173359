package org.codicil.amendment;

import org.codicil.amendment.Instruction.Replacement;
import org.codicil.charter.Provision;

/**
 * Says a long run of old words by its first and last ones, as drafters do: "the words from “A” to
 * “B”". The base is known by its fingerprint, so nothing is lost by not quoting all of it.
 */
final class Spans {
  /** Old words up to this many are quoted whole. */
  private static final int QUOTED = 24;

  private static final int FEWEST = 3;
  private static final int MOST = 8;
  private final Blocks base;
  private final Provision scope;

  /**
   * @param scope the provision in which the words are looked for
   */
  Spans(Blocks base, Provision scope) {
    this.base = base;
    this.scope = scope;
  }

  /** The same instruction, shorter where it replaces or deletes many words. */
  Instruction shortened(Instruction instruction) {
    if (!(instruction instanceof Replacement r)
        || !r.passage().equals(Passage.once(r.passage().words()))) {
      return instruction;
    }
    String[] words = r.passage().words().split(" ");
    if (words.length <= QUOTED) {
      return instruction;
    }
    String from = edge(words, true);
    String until = edge(words, false);
    return from.isEmpty() || until.isEmpty()
        ? instruction
        : new Replacement(r.target(), new Passage(from, until, Occurrence.ONCE), r.words());
  }

  /** The fewest first or last words that stand once in the provision; empty if too many. */
  private String edge(String[] words, boolean first) {
    StringBuilder edge = new StringBuilder();
    for (int i = 0; i < MOST; i++) {
      if (first) {
        edge.append(i == 0 ? "" : " ").append(words[i]);
      } else {
        edge.insert(0, words[words.length - 1 - i] + (i == 0 ? "" : " "));
      }
      if (i + 1 >= FEWEST && isOnce(edge.toString())) {
        return edge.toString();
      }
    }
    return "";
  }

  private boolean isOnce(String words) {
    int[] count = {0};
    scope.forEach(
        p ->
            count[0] +=
                WordSearch.find(
                        base.charter().text(),
                        base.indexOf(p),
                        p.block().textStart(),
                        p.block().textEnd(),
                        words)
                    .size());
    return count[0] == 1;
  }
}
