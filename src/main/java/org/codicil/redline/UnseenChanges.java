package org.codicil.redline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.codicil.charter.Face;
import org.codicil.charter.Kind;

/**
 * Looks through a redline's marks for changes that do not show on a page. Only what changed is
 * looked at, so that honest text in any script raises no alarm. Linear in the marked text.
 */
final class UnseenChanges {
  private final List<Unseen> found = new ArrayList<>();
  private MarkedBlock block;

  private UnseenChanges() {}

  static List<Unseen> of(List<MarkedBlock> blocks) {
    UnseenChanges look = new UnseenChanges();
    for (MarkedBlock block : blocks) {
      if (block.isMarked()) {
        look.block = block;
        look.pieces(block.pieces());
      }
    }
    return look.found;
  }

  private void pieces(List<Piece> pieces) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.mark() == Mark.DELETED || piece.mark() == Mark.INSERTED) {
        before.append(piece.before());
        after.append(piece.after());
      } else {
        pair(before.toString(), after.toString());
        before.setLength(0);
        after.setLength(0);
      }
      single(piece);
    }
    pair(before.toString(), after.toString());
    Kind kind = block.provision().kind();
    if (kind == Kind.HTML || kind == Kind.LINK_DEFINITION) {
      add(Unseen.Sort.SOURCE, "source that is not shown on the page changed");
    }
  }

  private void single(Piece piece) {
    if (piece.mark() == Mark.METADATA) {
      add(Unseen.Sort.METADATA, "the front matter changed");
    } else if (piece.mark() == Mark.FORMATTING) {
      formatting(piece);
    } else if (piece.style().markup() && leads(piece) && piece.mark() != Mark.KEPT) {
      if (piece.mark() == Mark.INSERTED && !piece.style().target().isEmpty()) {
        add(Unseen.Sort.LINK_TARGET, "now leads to " + piece.style().target());
      }
    }
  }

  private static boolean leads(Piece piece) {
    return piece.style().has(Face.LINK) || piece.style().has(Face.IMAGE);
  }

  private void formatting(Piece piece) {
    boolean blank = piece.before().isBlank() && piece.after().isBlank();
    if (blank && piece.part() == Part.TEXT) {
      add(Unseen.Sort.BLANKS, piece.before().isEmpty() ? "a blank came" : "a blank went");
    } else if (piece.part() == Part.GAP) {
      add(Unseen.Sort.SOURCE, "the source between provisions changed");
    } else if (piece.style().has(Face.LINE_BREAK)) {
      add(Unseen.Sort.BLANKS, piece.before().isEmpty() ? "a line break came" : "a line break went");
    }
  }

  /** Deleted and inserted words that stand together. */
  private void pair(String before, String after) {
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    if (!before.isBlank() && !after.isBlank()) {
      if (Normalizer.normalize(before, Normalizer.Form.NFC)
          .equals(Normalizer.normalize(after, Normalizer.Form.NFC))) {
        add(
            Unseen.Sort.SAME_LETTERS,
            "the same letters, other code points: " + differing(before, after));
        return;
      }
      if (LookAlikes.skeleton(before).equals(LookAlikes.skeleton(after))) {
        add(Unseen.Sort.LOOKS_THE_SAME, "looks the same: " + differing(before, after));
        return;
      }
    }
    invisible(before, "went");
    invisible(after, "came");
    String mixed = LookAlikes.mixedWord(after);
    if (!mixed.isEmpty()) {
      add(Unseen.Sort.LOOKS_THE_SAME, "one word in letters of several scripts: “" + mixed + "”");
    }
  }

  private void invisible(String text, String verb) {
    Set<String> names = new LinkedHashSet<>();
    text.codePoints().filter(LookAlikes::isInvisible).forEach(c -> names.add(LookAlikes.name(c)));
    if (!names.isEmpty()) {
      add(Unseen.Sort.INVISIBLE, verb + ": " + String.join(", ", names));
    }
  }

  /** Only what differs, by number and name: a reader could not tell the words apart. */
  private static String differing(String before, String after) {
    return only(before, after) + " became " + only(after, before);
  }

  private static String only(String text, String other) {
    Set<Integer> there = other.codePoints().boxed().collect(Collectors.toSet());
    String names =
        text.codePoints()
            .filter(c -> !there.contains(c))
            .distinct()
            .mapToObj(LookAlikes::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "another order" : names;
  }

  private void add(Unseen.Sort sort, String message) {
    Unseen unseen = new Unseen(sort, block.before(), block.after(), message);
    if (!found.contains(unseen)) {
      found.add(unseen);
    }
  }
}
