package org.codicil.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One reviewer's decisions on a draft. Each is bound to its instruction by content, so that it
 * survives reordering and other wording, and is found stale when the instruction changed.
 *
 * @param reviewer who
 * @param decisions what was decided, by item
 */
public record Review(String reviewer, List<Bound> decisions) {
  private static final Comparator<Bound> ORDER =
      Comparator.comparingInt(Bound::item).thenComparing(Bound::content);

  /**
   * A decision and what it is about.
   *
   * @param content fingerprint of the instruction ({@link Matter#content()})
   * @param item its number when last seen, for people
   * @param on the provision it speaks of, as cited
   */
  public record Bound(String content, int item, String on, Decision decision) {}

  public Review {
    List<Bound> sorted = new ArrayList<>(decisions);
    sorted.sort(ORDER);
    decisions = List.copyOf(sorted);
  }

  public static Review by(String reviewer) {
    return new Review(reviewer, List.of());
  }

  /** What was decided about an instruction; {@link Decision#NONE} if nothing. */
  public Decision on(Matter matter) {
    return find(matter.content()).map(Bound::decision).orElse(Decision.NONE);
  }

  Optional<Bound> find(String content) {
    return decisions.stream().filter(bound -> bound.content().equals(content)).findFirst();
  }

  /** The review with this decision; saying nothing takes it back. */
  public Review with(Matter matter, Decision decision) {
    List<Bound> next = new ArrayList<>(without(matter.content()).decisions);
    if (!decision.isEmpty()) {
      next.add(new Bound(matter.content(), matter.item(), matter.on(), decision));
    }
    return new Review(reviewer, next);
  }

  Review with(Bound bound) {
    List<Bound> next = new ArrayList<>(without(bound.content()).decisions);
    next.add(bound);
    return new Review(reviewer, next);
  }

  Review without(String content) {
    return new Review(
        reviewer, decisions.stream().filter(b -> !b.content().equals(content)).toList());
  }

  /** The same decisions, with the numbers and citations the instructions have now. */
  public Review renewed(List<Matter> matters) {
    Review renewed = this;
    for (Matter matter : matters) {
      renewed = renewed.with(matter, on(matter));
    }
    return renewed;
  }

  /** Decisions about instructions the draft no longer has in this form. */
  public List<Bound> stale(List<Matter> matters) {
    return decisions.stream()
        .filter(b -> matters.stream().noneMatch(m -> m.content().equals(b.content())))
        .toList();
  }
}
