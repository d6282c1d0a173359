package org.codicil.review;

import java.util.Arrays;
import java.util.Optional;

/** What a reviewer says to one change. */
public enum Verdict {
  UNDECIDED,
  ACCEPTED,
  REJECTED,
  /** Accepted in other words: the reviewer's counter-proposal stands in its place. */
  AMENDED;

  /** As it is written in files and tables: {@code accepted}. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Optional<Verdict> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equals(word)).findFirst();
  }
}
