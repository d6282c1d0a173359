package org.codicil.cli;

import org.codicil.register.QuotedText;
import org.codicil.review.Decision;
import org.codicil.review.Docket;
import org.codicil.review.Matter;
import org.codicil.review.Review;

/** A file of decisions to fill in, as JSON, in the form {@code --decisions} reads. */
final class DecisionsTemplate {
  private DecisionsTemplate() {}

  /** Every instruction, with what was decided so far; parts of split ones are not shown. */
  static String of(Docket docket, Review review) {
    StringBuilder out = new StringBuilder("{\n");
    out.append("  \"draft\": ").append(QuotedText.of(docket.draft().name())).append(",\n");
    out.append("  \"reviewer\": ").append(QuotedText.of(review.reviewer())).append(",\n");
    out.append("  \"decisions\": [");
    String between = "\n";
    for (Matter matter : docket.matters()) {
      Decision decision = review.on(matter);
      out.append(between).append("    {\n");
      out.append("      \"item\": ").append(matter.item()).append(",\n");
      line(out, "on", matter.on());
      line(out, "words", matter.words());
      line(out, "content", matter.content());
      line(out, "decision", decision.verdict().word());
      line(out, "instead", decision.instead());
      out.append("      \"comment\": ").append(QuotedText.of(decision.comment()));
      out.append("\n    }");
      between = ",\n";
    }
    return out.append("\n  ]\n}\n").toString();
  }

  private static void line(StringBuilder out, String key, String value) {
    out.append("      \"").append(key).append("\": ").append(QuotedText.of(value)).append(",\n");
  }
}
