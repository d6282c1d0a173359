package org.codicil.review;

import java.util.List;

/**
 * What one key changed in a review: the decisions it took away and those it put in their place. A
 * step knows both, so that it can be taken back, and so that a review which was changed elsewhere
 * in between is noticed.
 *
 * @param gone decisions that stood before and do not stand after
 * @param come decisions that stand after and did not stand before
 */
public record Step(List<Review.Bound> gone, List<Review.Bound> come) {
  static final Step NOTHING = new Step(List.of(), List.of());

  public Step {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }

  /** The step that leads from one review to another by the same reviewer. */
  public static Step between(Review before, Review after) {
    return new Step(without(before, after), without(after, before));
  }

  private static List<Review.Bound> without(Review of, Review other) {
    return of.decisions().stream()
        .filter(b -> !isSame(b, other.find(b.content()).orElse(null)))
        .toList();
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return gone.isEmpty() && come.isEmpty();
  }

  /** The step back. */
  public Step reversed() {
    return new Step(come, gone);
  }

  /** Whether a review still holds what this step would take away, and nothing in its place. */
  public boolean fits(Review review) {
    boolean there = gone.stream().allMatch(b -> isSame(b, review.find(b.content()).orElse(null)));
    return there
        && come.stream()
            .filter(b -> gone.stream().noneMatch(g -> g.content().equals(b.content())))
            .allMatch(b -> review.find(b.content()).isEmpty());
  }

  /** Numbers and citations may have changed meanwhile; they are for people only. */
  private static boolean isSame(Review.Bound one, Review.Bound other) {
    return other != null && one.decision().equals(other.decision());
  }

  /** The review after this step. */
  public Review applied(Review review) {
    Review next = review;
    for (Review.Bound bound : gone) {
      next = next.without(bound.content());
    }
    for (Review.Bound bound : come) {
      next = next.with(bound);
    }
    return next;
  }
}
