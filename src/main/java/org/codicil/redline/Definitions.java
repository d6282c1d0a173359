package org.codicil.redline;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Provision;

/**
 * Far effects: where a provision that defines a term changed, says how many others use the term. A
 * definition is a provision whose words open with a term in quotation marks, as drafting manuals
 * ask. One search through the text for each changed definition.
 */
final class Definitions {
  private static final String OPENING = "“«„\"";
  private static final String CLOSING = "”»“\"";
  private static final int LONGEST = 80;

  private Definitions() {}

  static List<Unseen> effects(Charter now, List<Change> changes) {
    List<Unseen> effects = new ArrayList<>();
    for (Change change : changes) {
      if (change.category() == Change.Category.SUBSTANTIVE && change.before() != null) {
        String term = term(change.textBefore());
        int uses = term.isEmpty() ? 0 : uses(now, term, change.after());
        if (uses > 0) {
          effects.add(
              new Unseen(
                  Unseen.Sort.DEFINITION,
                  change.before(),
                  change.after(),
                  "“"
                      + term
                      + "” is used in "
                      + uses
                      + (uses == 1 ? " other provision" : " other provisions")));
        }
      }
    }
    return effects;
  }

  private static String term(String text) {
    int from = 0;
    while (from < text.length() && from < 4 && OPENING.indexOf(text.charAt(from)) < 0) {
      from++;
    }
    if (from >= text.length() || OPENING.indexOf(text.charAt(from)) < 0) {
      return "";
    }
    int to = from + 1;
    while (to < text.length() && CLOSING.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return to < text.length() && to - from < LONGEST ? text.substring(from + 1, to) : "";
  }

  private static int uses(Charter now, String term, Provision definition) {
    int uses = 0;
    for (Provision provision : now.provisions()) {
      boolean own =
          definition != null
              && provision.start() >= definition.start()
              && provision.block().end() <= definition.end();
      if (!own && holds(now, provision, term)) {
        uses++;
      }
    }
    return uses;
  }

  private static boolean holds(Charter now, Provision provision, String term) {
    int limit = provision.block().textEnd() - term.length();
    for (int i = provision.block().textStart(); i <= limit; i++) {
      if (now.text().regionMatches(true, i, term, 0, term.length())
          && !wordAt(now.text(), i - 1)
          && !wordAt(now.text(), i + term.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean wordAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
