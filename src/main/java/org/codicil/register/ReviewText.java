package org.codicil.register;

import java.util.List;
import org.codicil.review.Decision;
import org.codicil.review.Review;
import org.codicil.review.ReviewBook;

/** Review files as they are written: one shape, so that the same decisions are the same bytes. */
final class ReviewText {
  private final StringBuilder out = new StringBuilder();

  static String of(String draft, ReviewBook book) {
    ReviewText text = new ReviewText();
    text.out.append(
        "# What reviewers decided. Kept by codicil review; safe to read and to commit.\n");
    text.out.append("draft: ").append(QuotedText.of(draft)).append('\n');
    text.out.append("reviews:").append(book.reviews().isEmpty() ? " []\n" : "\n");
    book.reviews().forEach(text::review);
    return text.out.toString();
  }

  private void review(Review review) {
    out.append("  - reviewer: ").append(QuotedText.of(review.reviewer())).append('\n');
    out.append("    decisions:").append(review.decisions().isEmpty() ? " []\n" : "\n");
    for (Review.Bound bound : review.decisions()) {
      out.append("      - item: ").append(bound.item()).append('\n');
      line("        ", "on", bound.on());
      line("        ", "content", bound.content());
      decision("        ", bound.decision());
    }
  }

  private void decision(String indent, Decision decision) {
    List<Decision.Part> parts = decision.parts();
    if (parts.isEmpty()) {
      out.append(indent).append("decision: ").append(decision.verdict().word()).append('\n');
    }
    line(indent, "comment", decision.comment());
    line(indent, "instead", decision.instead());
    if (!parts.isEmpty()) {
      out.append(indent).append("parts:\n");
    }
    for (Decision.Part part : parts) {
      out.append(indent).append("  - words: ").append(QuotedText.of(part.words())).append('\n');
      decision(indent + "    ", part.decision());
    }
  }

  private void line(String indent, String key, String value) {
    if (!value.isEmpty()) {
      out.append(indent).append(key).append(": ").append(QuotedText.of(value)).append('\n');
    }
  }
}
