package org.codicil.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that reviewers decided about one draft.
 *
 * @param reviews one for each reviewer, by name
 */
public record ReviewBook(List<Review> reviews) {
  public static final ReviewBook EMPTY = new ReviewBook(List.of());

  public ReviewBook {
    List<Review> sorted = new ArrayList<>(reviews);
    sorted.sort(Comparator.comparing(Review::reviewer));
    reviews = List.copyOf(sorted);
  }

  /** The reviewer's decisions, none yet if the name is new. */
  public Review by(String reviewer) {
    return reviews.stream()
        .filter(review -> review.reviewer().equals(reviewer))
        .findFirst()
        .orElse(Review.by(reviewer));
  }

  /** The book with this review in place of the one by the same reviewer. */
  public ReviewBook with(Review review) {
    List<Review> next = new ArrayList<>(reviews);
    next.removeIf(other -> other.reviewer().equals(review.reviewer()));
    next.add(review);
    return new ReviewBook(next);
  }
}
