package org.codicil.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.review.Decision;
import org.codicil.review.Review;
import org.codicil.review.ReviewBook;
import org.codicil.review.Step;
import org.codicil.review.Verdict;

/** Finds decisions in the values of a review file; what makes no sense is an error where it is. */
final class ReviewReader {
  private final List<Diagnostic> errors = new ArrayList<>();

  /** Several reviewers under {@code reviews}, or a single one at the top; review/bad-file. */
  Outcome<ReviewBook> read(Yaml.Mapping top) {
    List<Review> reviews = new ArrayList<>();
    if (top.get("reviews").isPresent()) {
      top.list("reviews").forEach(yaml -> reviews.add(review(mapping(yaml))));
    } else if (top.get("decisions").isPresent()) {
      reviews.add(review(top));
    }
    return errors.isEmpty() ? Outcome.of(new ReviewBook(reviews)) : Outcome.failure(errors);
  }

  private Yaml.Mapping mapping(Yaml yaml) {
    if (yaml instanceof Yaml.Mapping mapping) {
      return mapping;
    }
    bad(yaml, "a mapping is expected here");
    return new Yaml.Mapping(java.util.Map.of(), yaml.place());
  }

  private Review review(Yaml.Mapping yaml) {
    return new Review(yaml.text("reviewer"), decisions(yaml, "decisions"));
  }

  private List<Review.Bound> decisions(Yaml.Mapping yaml, String key) {
    List<Review.Bound> decisions = new ArrayList<>();
    for (Yaml each : yaml.list(key)) {
      Yaml.Mapping one = mapping(each);
      decisions.add(
          new Review.Bound(one.text("content"), number(one), one.text("on"), decision(one)));
    }
    return decisions;
  }

  /** A step of undo: the decisions under {@code gone} and {@code come}. */
  Outcome<Step> step(Yaml.Mapping yaml) {
    Step step = new Step(decisions(yaml, "gone"), decisions(yaml, "come"));
    return errors.isEmpty() ? Outcome.of(step) : Outcome.failure(errors);
  }

  private int number(Yaml.Mapping yaml) {
    String item = yaml.text("item");
    if (item.matches("[1-9][0-9]{0,5}")) {
      return Integer.parseInt(item);
    }
    bad(yaml, "“" + item + "” is not the number of an item");
    return 0;
  }

  private Decision decision(Yaml.Mapping yaml) {
    String word = yaml.text("decision");
    Optional<Verdict> verdict = Verdict.of(word.isEmpty() ? "undecided" : word);
    if (verdict.isEmpty()) {
      bad(yaml.get("decision").orElse(yaml), "“" + word + "” is no decision");
    }
    List<Decision.Part> parts = new ArrayList<>();
    for (Yaml each : yaml.list("parts")) {
      Yaml.Mapping one = mapping(each);
      parts.add(new Decision.Part(one.text("words"), decision(one)));
    }
    String instead = yaml.text("instead");
    Verdict said = verdict.orElse(Verdict.UNDECIDED);
    if (said == Verdict.AMENDED && instead.isEmpty()) {
      bad(yaml, "an amended item needs its words under “instead”");
    }
    return new Decision(said, yaml.text("comment"), said == Verdict.AMENDED ? instead : "", parts);
  }

  private void bad(Yaml at, String message) {
    errors.add(
        Diagnostic.error(
            "review/bad-file",
            at.place(),
            message,
            "decisions are accepted, rejected, amended or undecided;"
                + " codicil review DRAFT --print-template shows the form"));
  }
}
