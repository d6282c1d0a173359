package org.codicil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;
import org.codicil.register.ReviewFile;
import org.codicil.review.Docket;
import org.codicil.review.Matter;
import org.codicil.review.Motion;
import org.codicil.review.Review;
import org.codicil.review.ReviewBook;
import org.codicil.review.Verdict;
import org.codicil.review.Vetting;
import picocli.CommandLine.Option;

/** Decisions made on the command line, for scripts. */
final class Rulings {
  @Option(
      names = "--accept",
      paramLabel = "ITEM",
      description = "accept items by number, such as 1 or 2b, or all")
  private List<String> accepted = new ArrayList<>();

  @Option(names = "--reject", paramLabel = "ITEM", description = "reject items")
  private List<String> rejected = new ArrayList<>();

  @Option(
      names = "--split",
      paramLabel = "ITEM",
      description = "split items into parts 1a, 1b, … first")
  private List<String> split = new ArrayList<>();

  @Option(
      names = "--comment",
      paramLabel = "ITEM=WORDS",
      description = "comment on an item; may be repeated")
  private List<String> comments = new ArrayList<>();

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = "take decisions from a JSON or YAML file (see --print-template)")
  private String file;

  boolean isEmpty() {
    return accepted.isEmpty()
        && rejected.isEmpty()
        && split.isEmpty()
        && comments.isEmpty()
        && file == null;
  }

  /** The review with all of them; ends the command if one speaks of nothing. */
  Review apply(Desk desk, Docket docket, Review review) {
    Review next = file == null ? review : fromFile(desk.folder().resolve(file), docket, review);
    for (String item : items(split)) {
      next = divided(docket, next, item);
    }
    next = all(docket, next, accepted, Verdict.ACCEPTED);
    next = all(docket, next, rejected, Verdict.REJECTED);
    for (String comment : comments) {
      int sign = comment.indexOf('=');
      String item = sign < 0 ? comment : comment.substring(0, sign);
      for (Motion motion : motions(docket, next, item.strip())) {
        next = motion.put(next, motion.decision().withComment(comment.substring(sign + 1)));
      }
    }
    return next;
  }

  /** Taken apart here: the library would look for quotation marks, which words are free to have. */
  private static List<String> items(List<String> options) {
    return options.stream().flatMap(o -> Stream.of(o.split(","))).map(String::strip).toList();
  }

  /** From the last to the first, since a split moves what comes after it. */
  private static Review divided(Docket docket, Review review, String item) {
    Review next = review;
    List<Motion> motions = motions(docket, review, item);
    for (int i = motions.size() - 1; i >= 0; i--) {
      next = motions.get(i).divided(docket, next).orElse(next);
    }
    if (next.equals(review)) {
      String hint = "it is one act, or one run of words: decide it as a whole";
      throw Refused.usage("no-split", item, "cannot be split: item " + item, hint);
    }
    return next;
  }

  private static Review all(Docket docket, Review review, List<String> options, Verdict verdict) {
    Review next = review;
    for (String item : items(options)) {
      for (Motion motion : motions(docket, next, item)) {
        next = motion.put(next, motion.decision().with(verdict));
      }
    }
    return next;
  }

  /** What an item's number means: all of it where it was split, or one part, as 2b. */
  private static List<Motion> motions(Docket docket, Review review, String item) {
    List<Motion> motions =
        Motion.of(docket, review).stream()
            .filter(
                motion ->
                    item.equals("all")
                        || String.valueOf(motion.matter().item()).equals(item)
                        || motion.number().replace(" ", "").equals(item.replace(" ", "")))
            .toList();
    if (motions.isEmpty()) {
      throw Refused.usage("no-item", item, "no item " + item, known(docket, review));
    }
    return motions;
  }

  private static String known(Docket docket, Review review) {
    return "its instructions are items "
        + Motion.of(docket, review).stream()
            .limit(30)
            .map(motion -> motion.number().replace(" ", ""))
            .collect(Collectors.joining(", "));
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
        Place place = Place.of(file);
        errors.addAll(Vetting.of(docket, matter.get(), bound.decision(), place));
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
