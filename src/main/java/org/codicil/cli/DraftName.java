package org.codicil.cli;

import java.text.Normalizer;
import java.util.Locale;
import org.codicil.register.CharterId;

/** The name of a draft's file: letters of a title that every file system can hold. */
final class DraftName {
  private static final int LONGEST = 48;

  private DraftName() {}

  /**
   * @param id what the person said, or null
   */
  static String of(String id, String title) {
    String name = id == null ? slug(title) : id;
    if (!CharterId.isValid(name)) {
      String message = "“" + name + "” cannot be the name of a draft";
      throw Refused.usage("bad-id", title, message, "give one of a to z, 0 to 9 and hyphens: --id");
    }
    return name;
  }

  /** "Protocol on the defence of Ram" becomes "defence-of-ram". */
  private static String slug(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String slug = plain.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
    slug = slug.replaceFirst("^(-?(protocol|amendment|resolution)-(on|to|concerning)-(the-)?)", "");
    slug = slug.replaceAll("^-|-$", "");
    if (slug.length() > LONGEST) {
      int cut = slug.lastIndexOf('-', LONGEST);
      slug = slug.substring(0, cut > 0 ? cut : LONGEST);
    }
    return slug;
  }
}
