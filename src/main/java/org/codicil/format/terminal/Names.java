package org.codicil.format.terminal;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codicil.charter.Citation;
import org.codicil.charter.Provision;
import org.codicil.format.Gate;
import org.codicil.redline.Change;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;

/** What units and provisions are called on the screen. */
final class Names {
  private static final int LONGEST = 48;

  private final Redline redline;

  Names(Redline redline) {
    this.redline = redline;
  }

  /** "Article 7 bis", or the words of a heading without number. */
  String of(Unit unit) {
    if (unit.head() == null) {
      return unit.isConclusion() ? "Closing formula" : "Opening text";
    }
    MarkedBlock head = unit.head();
    if (!head.provision().isNumbered()) {
      String words =
          BlockText.of(head, head.after() == null ? BlockText.Side.OLD : BlockText.Side.NEW, false)
              .text()
              .toString()
              .strip();
      if (!words.isEmpty()) {
        return shorten(words, LONGEST);
      }
    }
    return of(head);
  }

  String of(MarkedBlock block) {
    return of(block.provision(), block.after() != null);
  }

  /**
   * @param isNew whether the provision is of the new charter
   */
  String of(Provision provision, boolean isNew) {
    return Gate.line(Citation.of(isNew ? redline.after() : redline.before(), provision));
  }

  /** "moved to Article 15" for the uppermost block of a move, else empty. */
  String move(MarkedBlock block) {
    boolean away = block.status() == MarkedBlock.Status.MOVED_AWAY;
    if (!away && block.status() != MarkedBlock.Status.MOVED_HERE) {
      return "";
    }
    List<Change> changes = redline.changes();
    for (Piece piece : block.pieces()) {
      if (piece.change() >= 0 && changes.get(piece.change()).category() == Change.Category.MOVED) {
        Change change = changes.get(piece.change());
        Provision other = away ? change.after() : change.before();
        boolean uppermost = block.provision() == (away ? change.before() : change.after());
        return !uppermost || other == null
            ? ""
            : "moved " + (away ? "to " : "from ") + of(other, away);
      }
    }
    return "";
  }

  /** "instruction 2", if it is known which instructions changed the unit; else empty. */
  String items(Unit unit) {
    TreeSet<Integer> items = new TreeSet<>();
    Stream<MarkedBlock> inside =
        unit.paragraphs().stream().flatMap(paragraph -> paragraph.blocks().stream());
    Stream.concat(Stream.ofNullable(unit.head()), inside)
        .flatMap(block -> block.pieces().stream())
        .filter(piece -> piece.change() >= 0)
        .forEach(piece -> items.addAll(redline.changes().get(piece.change()).items()));
    String numbers = items.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return items.isEmpty() ? "" : (items.size() == 1 ? "instruction " : "instructions ") + numbers;
  }

  /** The beginning of a text, with an ellipsis where it goes on. */
  static String shorten(String text, int columns) {
    if (DisplayWidth.of(text) <= columns) {
      return text;
    }
    int at = 0;
    int taken = 0;
    int blank = 0;
    while (at < text.length()) {
      int end = DisplayWidth.clusterEnd(text, at);
      taken += DisplayWidth.cluster(text, at, end);
      if (taken > columns - 2) {
        break;
      }
      blank = text.charAt(at) == ' ' ? at : blank;
      at = end;
    }
    return text.substring(0, blank > 0 ? blank : at) + " …";
  }
}
