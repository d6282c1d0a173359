package org.codicil.format;

import java.util.Locale;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/** How a provision is called in an output's own words ("moved to Article 15"). */
public final class ProvisionName {
  private ProvisionName() {}

  /**
   * @param charter the charter the provision is of
   */
  public static String of(Charter charter, Provision provision) {
    if (provision.kind().isHeaded()) {
      return own(provision);
    }
    StringBuilder name = new StringBuilder(own(provision));
    Provision holder = charter.parent(provision).orElse(null);
    while (holder != null && holder.kind() != Kind.CHARTER) {
      name.insert(0, own(holder) + ", ");
      holder = holder.kind().isHeaded() ? null : charter.parent(holder).orElse(null);
    }
    return name.toString();
  }

  private static String own(Provision provision) {
    String kind =
        provision.label().isEmpty()
            ? provision.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
            : provision.label();
    return kind + " " + (provision.isNumbered() ? provision.number() : provision.ordinal());
  }
}
