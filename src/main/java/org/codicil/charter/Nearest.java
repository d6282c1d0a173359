package org.codicil.charter;

import java.util.Comparator;
import java.util.List;

/** What comes nearest to a citation that names nothing. */
final class Nearest {
  private static final int MOST = 3;
  private static final int SCANNED = 20_000;

  private Nearest() {}

  /** The provisions whose citation is exactly this, capitals and blanks aside. */
  static List<Provision> exact(Charter charter, String citation) {
    return charter.cited().getOrDefault(Labels.lower(citation), List.of());
  }

  /** Up to three units whose citations differ least, all of them equally little. */
  static List<Provision> to(Charter charter, String citation) {
    record Near(Provision provision, int distance) {}
    String wanted = Labels.lower(citation);
    int limit = Math.max(2, wanted.length() / 3);
    List<Near> near =
        charter.provisions().stream()
            .filter(p -> p.kind().isHeaded())
            .limit(SCANNED)
            .map(p -> new Near(p, distance(wanted, Labels.lower(Citation.of(charter, p)), limit)))
            .filter(n -> n.distance() <= limit)
            .sorted(Comparator.comparingInt(Near::distance))
            .toList();
    return near.stream()
        .filter(n -> n.distance() == near.get(0).distance())
        .limit(MOST)
        .map(Near::provision)
        .toList();
  }

  /** Edit distance, or more than the limit. */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit || a.length() > 200) {
      return limit + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
        row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
