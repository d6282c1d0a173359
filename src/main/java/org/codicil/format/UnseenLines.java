package org.codicil.format;

import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Provision;
import org.codicil.redline.Redline;
import org.codicil.redline.Unseen;

/** The panel of changes that do not show on a page, one line each, the same in every output. */
public final class UnseenLines {
  /** What the panel is called. */
  public static final String TITLE = "Changes you cannot see";

  private UnseenLines() {}

  /** "Article 3, second paragraph: came: U+200B ZERO WIDTH SPACE", safe to print anywhere. */
  public static List<String> of(Redline redline) {
    return redline.unseen().stream().map(unseen -> line(redline, unseen)).toList();
  }

  private static String line(Redline redline, Unseen unseen) {
    Charter charter = unseen.after() != null ? redline.after() : redline.before();
    Provision provision = unseen.provision();
    String where = provision == null ? "" : Citation.of(charter, provision) + ": ";
    return Gate.line(where + Gate.changed(unseen.message()));
  }
}
