package org.codicil.amendment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;

/** How a draft knows the base it was written for: the SHA-256 of its text in UTF-8. */
public final class Fingerprint {
  /** The front matter's key: {@code base: sha256-…}. */
  public static final String KEY = "base";

  private Fingerprint() {}

  /** {@code sha256-} and 64 hexadecimal digits. */
  public static String of(Charter charter) {
    try {
      byte[] bytes = charter.text().getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha256-" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Refuses a base other than those the draft names; a draft that names none takes any. An
   * instrument that amends several charters names one for each.
   */
  static Optional<Diagnostic> check(Draft draft, Charter base) {
    String named = draft.frontMatter().getOrDefault(KEY, "").strip();
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String is = of(base);
    if (Stream.of(named.split("[, ]+")).anyMatch(one -> isIt(one, is))) {
      return Optional.empty();
    }
    int at = draft.text().indexOf(named);
    return Optional.of(
        new Diagnostic(
            Diagnostic.Severity.ERROR,
            "amend/base-changed",
            at < 0
                ? Place.of(draft.name())
                : Place.at(draft.name(), draft.text(), at, at + named.length()),
            base.name() + " is not the text this draft was written for",
            "the base is now " + is.substring(0, 19) + "…",
            "rebase the draft: each instruction is tried on the new base and reported"));
  }

  private static boolean isIt(String named, String is) {
    return is.equals(named) || is.startsWith(named) && named.length() >= 15;
  }
}
