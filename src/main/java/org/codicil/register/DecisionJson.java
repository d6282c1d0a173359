package org.codicil.register;

import java.util.List;
import java.util.stream.Collectors;
import org.codicil.review.Decision;
import org.codicil.review.Review;

/** Decisions on one line, as JSON, with the keys of review files. */
final class DecisionJson {
  private final StringBuilder out = new StringBuilder();

  private DecisionJson() {}

  static String of(List<Review.Bound> decisions) {
    return decisions.stream().map(DecisionJson::of).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String of(Review.Bound bound) {
    DecisionJson json = new DecisionJson();
    json.out.append("{\"item\": ").append(bound.item());
    json.add("on", bound.on());
    json.add("content", bound.content());
    json.decision(bound.decision());
    return json.out.append('}').toString();
  }

  private void decision(Decision decision) {
    add("decision", decision.verdict().word());
    add("comment", decision.comment());
    add("instead", decision.instead());
    if (!decision.parts().isEmpty()) {
      out.append(", \"parts\": [");
      String between = "";
      for (Decision.Part part : decision.parts()) {
        out.append(between).append("{\"words\": ").append(QuotedText.of(part.words()));
        decision(part.decision());
        out.append('}');
        between = ", ";
      }
      out.append(']');
    }
  }

  private void add(String key, String value) {
    if (!value.isEmpty()) {
      out.append(", \"").append(key).append("\": ").append(QuotedText.of(value));
    }
  }
}
