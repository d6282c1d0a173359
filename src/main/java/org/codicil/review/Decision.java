package org.codicil.review;

import java.util.Collections;
import java.util.List;

/**
 * What one reviewer decided about one instruction.
 *
 * @param verdict the decision; of no account where the instruction was split
 * @param comment free words, or empty
 * @param instead the counter-proposal, an instruction without its number; empty unless amended
 * @param parts the smaller changes it was split into, each decided by itself; usually none
 */
public record Decision(Verdict verdict, String comment, String instead, List<Part> parts) {
  /** More parts than this are counted. */
  private static final int MOST_NAMED = 2;

  /** Nothing said yet. */
  public static final Decision NONE = new Decision(Verdict.UNDECIDED, "", "", List.of());

  /**
   * A part of an instruction that was split.
   *
   * @param words the part as an instruction of its own, in canonical words
   */
  public record Part(String words, Decision decision) {}

  public Decision {
    parts = List.copyOf(parts);
  }

  public static Decision of(Verdict verdict) {
    return NONE.with(verdict);
  }

  /** Another verdict; a counter-proposal goes, the comment stays. */
  public Decision with(Verdict other) {
    return new Decision(other, comment, "", parts);
  }

  public Decision withComment(String words) {
    return new Decision(verdict, words.strip(), instead, parts);
  }

  /** Accepted in these words instead. */
  public Decision amended(String words) {
    return new Decision(Verdict.AMENDED, comment, words.strip(), List.of());
  }

  Decision split(List<Part> into) {
    return new Decision(Verdict.UNDECIDED, comment, "", into);
  }

  public boolean isDecided() {
    return parts.isEmpty()
        ? verdict != Verdict.UNDECIDED
        : parts.stream().allMatch(part -> part.decision().isDecided());
  }

  /** Whether nothing was said at all, so that nothing need be kept. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** What it comes to: parts that are all accepted, or all rejected, are the whole. */
  Decision settled() {
    List<Verdict> verdicts = parts.stream().map(p -> p.decision().verdict()).distinct().toList();
    boolean alike =
        verdicts.size() == 1
            && (verdicts.get(0) == Verdict.ACCEPTED || verdicts.get(0) == Verdict.REJECTED);
    return alike ? of(verdicts.get(0)) : this;
  }

  /** "accepted", "split: accepted, rejected", or "split: 3 accepted, 1 rejected". */
  public String inWords() {
    if (parts.isEmpty()) {
      return verdict.word();
    }
    List<String> all = parts.stream().map(p -> p.decision().inWords()).toList();
    List<String> said =
        all.size() <= MOST_NAMED
            ? all
            : all.stream().distinct().map(w -> Collections.frequency(all, w) + " " + w).toList();
    return "split: " + String.join(", ", said);
  }
}
