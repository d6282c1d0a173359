package org.codicil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;
import org.codicil.register.ReviewFile;
import org.codicil.review.Decision;
import org.codicil.review.Docket;
import org.codicil.review.Matter;
import org.codicil.review.Review;
import org.codicil.review.ReviewBook;
import org.codicil.review.Verdict;
import picocli.CommandLine.Option;

/** Decisions made on the command line, for scripts. */
final class Rulings {
  @Option(
      names = "--accept",
      split = ",",
      paramLabel = "ITEM",
      description = "accept items by number, or all")
  private List<String> accepted = new ArrayList<>();

  @Option(names = "--reject", split = ",", paramLabel = "ITEM", description = "reject items")
  private List<String> rejected = new ArrayList<>();

  @Option(
      names = "--comment",
      paramLabel = "ITEM=WORDS",
      description = "comment on an item; may be repeated")
  private Map<String, String> comments = new LinkedHashMap<>();

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "take decisions from a JSON or YAML file (see --print-template)")
  private String file;

  boolean isEmpty() {
    return accepted.isEmpty() && rejected.isEmpty() && comments.isEmpty() && file == null;
  }

  /** The review with all of them; ends the command if one speaks of nothing. */
  Review apply(Desk desk, Docket docket, Review review) {
    Review next = file == null ? review : fromFile(desk.folder().resolve(file), docket, review);
    next = all(docket, next, accepted, Verdict.ACCEPTED);
    next = all(docket, next, rejected, Verdict.REJECTED);
    for (Map.Entry<String, String> comment : comments.entrySet()) {
      Matter matter = matter(docket, comment.getKey());
      next = next.with(matter, next.on(matter).withComment(comment.getValue()));
    }
    return next;
  }

  private static Review all(Docket docket, Review review, List<String> items, Verdict verdict) {
    Review next = review;
    for (String item : items) {
      List<Matter> matters =
          item.strip().equals("all") ? docket.matters() : List.of(matter(docket, item.strip()));
      for (Matter matter : matters) {
        Decision said = next.on(matter);
        next = next.with(matter, new Decision(verdict, said.comment(), "", List.of()));
      }
    }
    return next;
  }

  private static Matter matter(Docket docket, String item) {
    return docket.matters().stream()
        .filter(matter -> String.valueOf(matter.item()).equals(item))
        .findFirst()
        .orElseThrow(() -> Refused.usage("no-item", item, "no item " + item, known(docket)));
  }

  private static String known(Docket docket) {
    int count = docket.matters().size();
    return count == 0
        ? "the draft has no instructions"
        : "its instructions are items "
            + String.join(
                ", ", docket.matters().stream().limit(30).map(m -> "" + m.item()).toList());
  }

  private Review fromFile(Path path, Docket docket, Review review) {
    ReviewBook book = Refused.unless(ReviewFile.decisions(file, read(path)));
    Review given = book.reviews().size() == 1 ? book.reviews().get(0) : book.by(review.reviewer());
    Review next = review;
    List<Diagnostic> errors = new ArrayList<>();
    for (Review.Bound bound : given.decisions()) {
      Optional<Matter> matter =
          docket.matters().stream()
              .filter(
                  m ->
                      bound.content().isEmpty()
                          ? m.item() == bound.item()
                          : m.content().equals(bound.content()))
              .findFirst();
      if (matter.isPresent()) {
        next = next.with(matter.get(), bound.decision());
      } else {
        errors.add(changed(bound));
      }
    }
    if (!errors.isEmpty()) {
      throw new Refused(errors);
    }
    return next;
  }

  private Diagnostic changed(Review.Bound bound) {
    return Diagnostic.error(
        "review/changed",
        Place.of(file),
        "item " + bound.item() + " is not, or no longer, what this decision is about",
        "look at the draft, then decide it anew or drop “content” from the file");
  }

  private String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      String message = "the decisions cannot be read";
      throw new Refused(
          List.of(Diagnostic.error("register/not-readable", Place.of(file), message, "")));
    }
  }
}
