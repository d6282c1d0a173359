package org.codicil.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codicil.amendment.Instruction;

/**
 * The smallest thing a reviewer decides: an instruction, or a part of one that was split.
 *
 * @param matter the instruction of the draft
 * @param part which part of it, from 0; -1 for the whole
 * @param words how the draft, or the part, words it
 */
public record Motion(Matter matter, int part, String words, Decision decision) {
  /** What is to be decided, in order, as one reviewer has split it. */
  public static List<Motion> of(Docket docket, Review review) {
    Map<String, Decision> said = new HashMap<>();
    review.decisions().forEach(bound -> said.put(bound.content(), bound.decision()));
    List<Motion> motions = new ArrayList<>();
    for (Matter matter : docket.matters()) {
      Decision decision = said.getOrDefault(matter.content(), Decision.NONE);
      if (decision.parts().isEmpty()) {
        motions.add(new Motion(matter, -1, matter.words(), decision));
      }
      for (int part = 0; part < decision.parts().size(); part++) {
        Decision.Part piece = decision.parts().get(part);
        motions.add(new Motion(matter, part, piece.words(), piece.decision()));
      }
    }
    return motions;
  }

  /** What is proposed, without regard to a counter-proposal; the words of a part are read anew. */
  public Instruction instruction(Docket docket) {
    return part < 0
        ? matter.instruction()
        : docket.instruction(words).value().orElse(matter.instruction());
  }

  /** The instruction that would be carried out: the counter-proposal, if there is one. */
  public Instruction carried(Docket docket) {
    Instruction own = instruction(docket);
    return decision.instead().isEmpty()
        ? own
        : docket.instruction(decision.instead()).value().orElse(own);
  }

  public boolean isDecided() {
    return decision.isDecided();
  }

  /** "2", or "2 b" for the second part of the second item. */
  public String number() {
    return part < 0 ? String.valueOf(matter.item()) : matter.item() + " " + letter(part);
  }

  private static String letter(int part) {
    String letter = String.valueOf((char) ('a' + part % 26));
    return part < 26 ? letter : letter(part / 26 - 1) + letter;
  }

  /** The review with this said about the motion. */
  public Review put(Review review, Decision said) {
    if (part < 0) {
      return review.with(matter, said);
    }
    Decision whole = review.on(matter);
    List<Decision.Part> parts = new ArrayList<>(whole.parts());
    parts.set(part, new Decision.Part(words, said));
    return review.with(matter, whole.split(parts));
  }

  /** The review with the motion split as far as one split goes; empty if it cannot be. */
  public Optional<Review> divided(Docket docket, Review review) {
    List<String> smaller = Dividing.of(docket, instruction(docket));
    return smaller.size() < 2 ? Optional.empty() : Optional.of(split(review, smaller));
  }

  /** The review with the motion replaced by smaller ones. */
  private Review split(Review review, List<String> sentences) {
    List<Decision.Part> pieces =
        sentences.stream().map(s -> new Decision.Part(s, Decision.NONE)).toList();
    Decision whole = review.on(matter);
    if (part < 0) {
      return review.with(matter, whole.split(pieces));
    }
    List<Decision.Part> parts = new ArrayList<>(whole.parts());
    parts.remove(part);
    parts.addAll(part, pieces);
    return review.with(matter, whole.split(parts));
  }
}
