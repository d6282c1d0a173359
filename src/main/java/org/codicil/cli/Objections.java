package org.codicil.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.codicil.amendment.Item;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;
import org.codicil.register.ReviewFile;
import org.codicil.review.Docket;
import org.codicil.review.Matter;
import org.codicil.review.Review;
import org.codicil.review.ReviewBook;
import org.codicil.review.Verdict;

/** What reviewers have against a draft. It binds nobody who adopts, but is not to be overlooked. */
final class Objections {
  private Objections() {}

  static List<Diagnostic> to(Docket docket, Path draft) {
    List<Diagnostic> objections = new ArrayList<>();
    for (Review review :
        ReviewFile.beside(draft).read().value().orElse(ReviewBook.EMPTY).reviews()) {
      for (Matter matter : docket.matters()) {
        Verdict verdict = review.on(matter).verdict();
        if (verdict == Verdict.REJECTED || verdict == Verdict.AMENDED) {
          boolean no = verdict == Verdict.REJECTED;
          String what = no ? " rejected item " : " wants other words in item ";
          objections.add(
              new Diagnostic(
                  Diagnostic.Severity.WARNING,
                  "adopt/objection",
                  place(docket, matter),
                  review.reviewer() + what + matter.item(),
                  "",
                  "codicil review " + docket.draft().name() + " --report says more"));
        }
      }
    }
    return objections;
  }

  private static Place place(Docket docket, Matter matter) {
    return docket.draft().items().stream()
        .filter(item -> item.number() == matter.item())
        .map(Item::place)
        .findFirst()
        .orElse(Place.of(docket.draft().name()));
  }
}
