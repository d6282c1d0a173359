package org.codicil.format;

import org.codicil.charter.Charter;
import org.codicil.charter.Provision;

/** What a provision is called in lists and asides. */
final class Naming {
  private Naming() {}

  static String of(Charter charter, Provision provision) {
    String own = (provision.label() + " " + provision.number()).strip();
    if (provision.kind().isHeaded() && !own.isEmpty()) {
      return own;
    }
    String up = charter.parent(provision).map(p -> of(charter, p)).orElse("");
    if (provision.isNumbered()) {
      return up + "(" + provision.number() + ")";
    }
    if (provision.kind().isHeaded()) {
      String words = Spacing.collapse(charter.ownText(provision), false).strip();
      return words.isEmpty() ? provision.kind().element() : "“" + words + "”";
    }
    String mine = provision.kind().element() + " " + provision.ordinal();
    return up.isEmpty() ? mine : up + ", " + mine;
  }
}
