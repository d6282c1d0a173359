package org.codicil.register;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Provision;
import org.codicil.redline.Change;
import org.codicil.redline.Change.Act;
import org.codicil.redline.Mark;
import org.codicil.redline.Piece;
import org.codicil.register.Places.Deed;
import org.codicil.register.Places.Spot;

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
  Places of(List<Change> changes) {
    boolean inPieces = changes.stream().anyMatch(it -> isWhole(it) && isOneSided(it));
    List<Spot> places = new ArrayList<>();
    for (Change change : changes) {
      boolean along = inPieces && change.act() == Act.MOVED && change.edits().isEmpty();
      Spot place = place(change, inPieces);
      if (ProvisionHistory.isOfSubstance(change) && !along && !places.contains(place)) {
        places.add(place);
      }
      if (isWhole(change) && change.act() == Act.MOVED) {
        edited(change).stream().filter(it -> !places.contains(it)).forEach(places::add);
      }
    }
    int shown = Math.min(SHOWN, places.size());
    return new Places(places.subList(0, shown), places.size() - shown);
  }

  /** Where words changed inside what moved as a whole; deletions stand where it stood. */
  private List<Spot> edited(Change change) {
    Archive.Step step = archive.step(index);
    return step.redline().blocks().stream()
        .filter(block -> block.pieces().stream().anyMatch(piece -> isEdit(piece, change)))
        .map(block -> block.after() == null ? step.pairs().after(block.before()) : block.after())
        .filter(provision -> provision != null && provision != after)
        .map(provision -> Citation.of(archive.text(index), provision))
        .map(citation -> new Spot(inside(citation), Deed.CHANGED))
        .distinct()
        .toList();
  }

  private static boolean isEdit(Piece piece, Change change) {
    boolean edit = piece.mark() == Mark.DELETED || piece.mark() == Mark.INSERTED;
    return edit && piece.change() == change.id();
  }

  private boolean isWhole(Change change) {
    return change.before() == before || change.after() == after;
  }

  /** A provision that moved in pieces is repealed and inserted, as the redline sees it. */
  private static boolean isOneSided(Change change) {
    return change.act() == Act.INSERTED || change.act() == Act.DELETED;
  }

  private Spot place(Change change, boolean inPieces) {
    if (isWhole(change) && isOneSided(change)) {
      return new Spot("", Deed.MOVED);
    }
    boolean gone = change.after() == null;
    Charter text = archive.text(gone ? index - 1 : index);
    String citation = Citation.of(text, gone ? change.before() : change.after());
    Deed deed =
        switch (change.act()) {
          case INSERTED -> Deed.INSERTED;
          case DELETED -> Deed.REPEALED;
          case MOVED -> inPieces ? Deed.CHANGED : Deed.MOVED;
          case CHANGED, CARRIED, RENUMBERED -> Deed.CHANGED;
        };
    return new Spot(citation.equals(whole) ? "" : inside(citation), deed);
  }

  /** "second paragraph" in Article 7, "(2)" for its paragraph with a number. */
  private String inside(String citation) {
    if (citation.startsWith(whole + ", ")) {
      return citation.substring(whole.length() + 2);
    }
    return citation.startsWith(whole + "(") ? citation.substring(whole.length()) : citation;
  }
}
