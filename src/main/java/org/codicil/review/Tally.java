package org.codicil.review;

import java.util.ArrayList;
import java.util.List;

/** How far a review has come, counted over what is to be decided. */
public record Tally(int all, int accepted, int rejected, int amended, int commented) {
  public static Tally of(Docket docket, Review review) {
    List<Motion> motions = Motion.of(docket, review);
    return new Tally(
        motions.size(),
        count(motions, Verdict.ACCEPTED),
        count(motions, Verdict.REJECTED),
        count(motions, Verdict.AMENDED),
        (int) motions.stream().filter(m -> !m.decision().comment().isEmpty()).count());
  }

  private static int count(List<Motion> motions, Verdict verdict) {
    return (int) motions.stream().filter(m -> m.decision().verdict() == verdict).count();
  }

  public int open() {
    return all - accepted - rejected - amended;
  }

  /** "2 accepted, 1 rejected, 1 commented", or "nothing decided yet". */
  public String inWords() {
    List<String> parts = new ArrayList<>();
    add(parts, accepted, "accepted");
    add(parts, rejected, "rejected");
    add(parts, amended, "amended");
    if (parts.isEmpty()) {
      parts.add("nothing decided yet");
    }
    add(parts, commented, "commented");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, int number, String word) {
    if (number > 0) {
      parts.add(number + " " + word);
    }
  }
}
