package org.codicil.amendment;

import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/**
 * Whether two texts are the same law: the same provisions at the same addresses with the same
 * words. Line wrapping, blank lines, list signs and front matter may differ; no instruction speaks
 * of them.
 */
final class Agreement {
  private Agreement() {}

  /**
   * @return the first provision of {@code wanted} that {@code made} has not got like this, or null
   */
  static Provision firstDifference(Charter made, Charter wanted) {
    if (made.text().isBlank() && wanted.text().isBlank()) {
      return null;
    }
    List<Provision> have = made.provisions();
    List<Provision> want = wanted.provisions();
    int i = 0;
    int j = 0;
    while (j < want.size()) {
      if (want.get(j).kind() == Kind.FRONT_MATTER) {
        j++;
      } else if (i < have.size() && have.get(i).kind() == Kind.FRONT_MATTER) {
        i++;
      } else if (i >= have.size() || !same(made, have.get(i), wanted, want.get(j))) {
        return want.get(j);
      } else {
        i++;
        j++;
      }
    }
    while (i < have.size() && have.get(i).kind() == Kind.FRONT_MATTER) {
      i++;
    }
    return i < have.size() ? want.get(want.size() - 1) : null;
  }

  private static boolean same(Charter a, Provision one, Charter b, Provision other) {
    return one.kind() == other.kind()
        && one.eId().equals(other.eId())
        && one.number().equals(other.number())
        && one.label().equals(other.label())
        && opening(a, one).equals(opening(b, other))
        && sign(a, one).equals(sign(b, other))
        && words(a, one).equals(words(b, other));
  }

  /** What stands before the number of a note: in HTML, the name that references lead to. */
  static String opening(Charter charter, Provision provision) {
    return provision.kind() != Kind.FOOTNOTE
        ? ""
        : charter
            .text()
            .substring(provision.block().start(), provision.block().numberStart())
            .strip();
  }

  /** What stands between number and words. */
  private static String sign(Charter charter, Provision provision) {
    return charter
        .text()
        .substring(provision.block().numberEnd(), provision.block().textStart())
        .strip();
  }

  static String words(Charter charter, Provision provision) {
    String own = charter.ownText(provision);
    boolean exact = provision.kind() == Kind.CODE || provision.kind() == Kind.HTML;
    return exact ? own.replace("\r\n", "\n") : Quotation.plain(own);
  }
}
