package org.codicil.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.redline.Statistics;

/** The figures printed on a redline: its statistics in words, its texts' fingerprints. */
public final class Figures {
  private Figures() {}

  /** SHA-256 of the text in UTF-8, 64 hexadecimal digits; what {@code sha256sum} says of the file. */
  public static String sha256(Charter charter) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(charter.text().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Each figure that is not nought, in words, largest meaning first. */
  public static List<String> of(Statistics s) {
    List<String> figures = new ArrayList<>();
    add(figures, s.substantive(), "change of substance", "changes of substance");
    add(figures, s.wordsInserted(), "word inserted", "words inserted");
    add(figures, s.wordsDeleted(), "word deleted", "words deleted");
    add(figures, s.moves(), "provision moved", "provisions moved");
    add(figures, s.renumbered(), "number follows", "numbers follow");
    add(figures, s.references(), "reference follows", "references follow");
    add(figures, s.formatting(), "change of look only", "changes of look only");
    if (figures.isEmpty()) {
      figures.add("no change");
    }
    return figures;
  }

  private static void add(List<String> figures, int count, String one, String many) {
    if (count > 0) {
      figures.add(count(count, one, many));
    }
  }

  /** A count with its noun, thousands set apart. */
  public static String count(int count, String one, String many) {
    return String.format(java.util.Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }
}
