package org.codicil.register;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Provision;
import org.codicil.redline.Change;
import org.codicil.redline.Change.Act;

/** Where in a provision something was done, in words: "second paragraph inserted; (3) changed". */
final class ChangedPlaces {
  private static final int SHOWN = 4;

  private final Archive archive;
  private final int index;
  private final Provision before;
  private final Provision after;
  private final String whole;

  /**
   * @param index of the version that did it
   * @param before the provision in the version before
   * @param after the provision in this one
   */
  ChangedPlaces(Archive archive, int index, Provision before, Provision after) {
    this.archive = archive;
    this.index = index;
    this.before = before;
    this.after = after;
    this.whole = Citation.of(archive.text(index), after);
  }

  /** At most four, and how many more. */
  List<String> of(List<Change> changes) {
    boolean inPieces = changes.stream().anyMatch(it -> isWhole(it) && isOneSided(it));
    List<String> places = new ArrayList<>();
    for (Change change : changes) {
      boolean along = inPieces && change.act() == Act.MOVED && change.edits().isEmpty();
      String place = place(change, inPieces);
      if (ProvisionHistory.isOfSubstance(change) && !along && !places.contains(place)) {
        places.add(place);
      }
    }
    if (places.size() <= SHOWN) {
      return places;
    }
    List<String> shown = new ArrayList<>(places.subList(0, SHOWN));
    shown.add("and " + (places.size() - SHOWN) + " more");
    return shown;
  }

  private boolean isWhole(Change change) {
    return change.before() == before || change.after() == after;
  }

  /** A provision that moved in pieces is repealed and inserted, as the redline sees it. */
  private static boolean isOneSided(Change change) {
    return change.act() == Act.INSERTED || change.act() == Act.DELETED;
  }

  private String place(Change change, boolean inPieces) {
    if (isWhole(change) && isOneSided(change)) {
      return "moved";
    }
    boolean gone = change.after() == null;
    Charter text = archive.text(gone ? index - 1 : index);
    String citation = Citation.of(text, gone ? change.before() : change.after());
    String act =
        switch (change.act()) {
          case INSERTED -> "inserted";
          case DELETED -> "repealed";
          case MOVED -> inPieces ? "changed" : "moved";
          case CHANGED, RENUMBERED -> "changed";
        };
    return citation.equals(whole) ? act : inside(citation) + " " + act;
  }

  /** "second paragraph" in Article 7, "(2)" for its paragraph with a number. */
  private String inside(String citation) {
    if (citation.startsWith(whole + ", ")) {
      return citation.substring(whole.length() + 2);
    }
    return citation.startsWith(whole + "(") ? citation.substring(whole.length()) : citation;
  }
}
