package org.codicil.format;

import java.util.Locale;
import org.codicil.charter.Charter;
import org.codicil.charter.Provision;

/** How a provision is called in an output's own words ("moved to Article 15"). */
public final class ProvisionName {
  private ProvisionName() {}

  /**
   * @param charter the charter the provision is of
   */
  public static String of(Charter charter, Provision provision) {
    if (provision.isNumbered()) {
      return (provision.label() + " " + provision.number()).strip();
    }
    return provision.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + " "
        + provision.ordinal();
  }
}
