package org.codicil.cli;

import org.codicil.register.QuotedText;
import org.codicil.review.Decision;
import org.codicil.review.Docket;
import org.codicil.review.Matter;
import org.codicil.review.Review;

/** A file of decisions to fill in, as JSON, in the form {@code --decisions} reads. */
final class DecisionsTemplate {
  private DecisionsTemplate() {}

  /** Every instruction with what was decided so far, and the parts of those that were split. */
  static String of(Docket docket, Review review) {
    StringBuilder out = new StringBuilder("{\n");
    out.append("  \"draft\": ").append(QuotedText.of(docket.draft().name())).append(",\n");
    out.append("  \"reviewer\": ").append(QuotedText.of(review.reviewer())).append(",\n");
    out.append("  \"decisions\": [");
    String between = "\n";
    for (Matter matter : docket.matters()) {
      out.append(between).append("    {\n");
      out.append("      \"item\": ").append(matter.item()).append(",\n");
      line(out, "      ", "on", matter.on());
      line(out, "      ", "words", matter.words());
      line(out, "      ", "content", matter.content());
      decision(out, "      ", review.on(matter));
      out.append("\n    }");
      between = ",\n";
    }
    return out.append("\n  ]\n}\n").toString();
  }

  private static void decision(StringBuilder out, String indent, Decision decision) {
    if (decision.parts().isEmpty()) {
      line(out, indent, "decision", decision.verdict().word());
      line(out, indent, "instead", decision.instead());
    } else {
      parts(out, indent, decision);
    }
    out.append(indent).append("\"comment\": ").append(QuotedText.of(decision.comment()));
  }

  private static void parts(StringBuilder out, String indent, Decision decision) {
    out.append(indent).append("\"parts\": [");
    String between = "\n";
    for (Decision.Part part : decision.parts()) {
      out.append(between).append(indent).append("  {\n");
      line(out, indent + "    ", "words", part.words());
      decision(out, indent + "    ", part.decision());
      out.append("\n").append(indent).append("  }");
      between = ",\n";
    }
    out.append("\n").append(indent).append("],\n");
  }

  private static void line(StringBuilder out, String indent, String key, String value) {
    out.append(indent).append('"').append(key).append("\": ");
    out.append(QuotedText.of(value)).append(",\n");
  }
}
