package org.codicil.register;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;
import org.codicil.redline.Change;
import org.codicil.redline.Change.Category;
import org.codicil.redline.Comparison;

/** What changed between two versions, in one line: "Article 7 changed; Schedule I inserted". */
final class Movement {
  private static final int SHOWN = 6;

  private Movement() {}

  static String between(Charter old, Charter now) {
    List<String> units = new ArrayList<>();
    for (Change change : Comparison.compare(old, now).changes()) {
      if (change.category() != Category.METADATA && change.category() != Category.FORMATTING) {
        boolean gone = change.after() == null;
        Charter text = gone ? old : now;
        Provision provision = gone ? change.before() : change.after();
        Provision unit = unit(text, provision);
        String words = Citation.of(text, unit) + (unit == provision ? act(change) : " changed");
        if (!units.contains(words)) {
          units.add(words);
        }
      }
    }
    if (units.isEmpty()) {
      return "only its layout changed";
    }
    List<String> shown = units.subList(0, Math.min(SHOWN, units.size()));
    String more = units.size() > SHOWN ? "; and " + (units.size() - SHOWN) + " more" : "";
    return String.join("; ", shown) + more;
  }

  private static String act(Change change) {
    return switch (change.act()) {
      case INSERTED -> " inserted";
      case DELETED -> " repealed";
      case MOVED -> " moved";
      case RENUMBERED -> " renumbered";
      case CHANGED, CARRIED -> " changed";
    };
  }

  /** The article, schedule or other headed unit that a provision is in. */
  private static Provision unit(Charter text, Provision provision) {
    Provision at = provision;
    while (!at.kind().isHeaded() && text.parent(at).isPresent()) {
      at = text.parent(at).get();
    }
    return at.kind() == Kind.CHARTER ? provision : at;
  }
}
