package org.codicil.redline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    switch (piece.mark()) {
      case METADATA -> add(Unseen.Sort.METADATA, "the front matter changed");
      case FORMATTING -> formatting(piece);
      case DELETED, INSERTED -> {
        if (piece.style().markup()) {
          behind(piece);
        }
      }
      default -> {}
    }
    boolean sides =
        switch (piece.mark()) {
          case FORMATTING, METADATA, RENUMBERED, REFERENCE -> true;
          default -> false;
        };
    if (piece.mark() == Mark.RENUMBERED
        && LookAlikes.skeleton(piece.before()).equals(LookAlikes.skeleton(piece.after()))) {
      add(
          Unseen.Sort.LOOKS_THE_SAME,
          "a number that looks the same: " + differing(piece.before(), piece.after()));
    } else if (sides && !piece.before().equals(piece.after())) {
      invisible(only(piece.before(), piece.after()), "went");
      invisible(only(piece.after(), piece.before()), "came");
    }
  }

  private boolean isTable() {
    return switch (block.provision().kind()) {
      case TABLE, ROW, CELL -> true;
      default -> false;
    };
  }

  /** What stands behind words that came or went: where they lead, comments, raw HTML. */
  private void behind(Piece piece) {
    boolean came = piece.mark() == Mark.INSERTED;
    String target = piece.style().target();
    if (leads(piece) && !target.isEmpty()) {
      add(Unseen.Sort.LINK_TARGET, (came ? "now leads to " : "no longer leads to ") + target);
    } else if (piece.shown().startsWith("<!--")) {
      add(Unseen.Sort.SOURCE, "a comment " + (came ? "came: " : "went: ") + piece.shown());
    } else if (piece.shown().startsWith("<") && piece.shown().indexOf('=') > 0) {
      add(Unseen.Sort.SOURCE, "HTML " + (came ? "came: " : "went: ") + piece.shown());
    }
  }

  private static boolean leads(Piece piece) {
    return piece.style().has(Face.LINK) || piece.style().has(Face.IMAGE);
  }

  private void formatting(Piece piece) {
    boolean blank = Words.trim(piece.shown()).isEmpty();
    if (piece.style().has(Face.LINE_BREAK)) {
      add(Unseen.Sort.BLANKS, piece.before().isEmpty() ? "a line break came" : "a line break went");
    } else if (blank && piece.part() == Part.TEXT) {
      add(Unseen.Sort.BLANKS, piece.before().isEmpty() ? "a blank came" : "a blank went");
    } else if (piece.part() != Part.TEXT && isTable()) {
      add(
          Unseen.Sort.SOURCE,
          "the table's signs “"
              + piece.before().strip()
              + "” became “"
              + piece.after().strip()
              + "”");
    } else if (piece.part() == Part.GAP) {
      add(Unseen.Sort.SOURCE, "the source between provisions changed");
    } else if (piece.shown().startsWith("<!--")) {
      add(
          Unseen.Sort.SOURCE,
          (piece.before().isEmpty() ? "a comment came: " : "a comment went: ") + piece.shown());
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
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (LookAlikes.isInvisible(c) && !LookAlikes.isSpelling(text, at)) {
        names.add(LookAlikes.name(c));
      }
    }
    if (!names.isEmpty()) {
      add(Unseen.Sort.INVISIBLE, verb + ": " + String.join(", ", names));
    }
  }

  /** Only what differs, by number and name: a reader could not tell the words apart. */
  private static String differing(String before, String after) {
    String went = names(only(before, after));
    String came = names(only(after, before));
    if (went.isEmpty() && came.isEmpty()) {
      return "other places or another order of " + names(invisibleOf(after));
    }
    return went.isEmpty()
        ? "came " + came
        : came.isEmpty() ? "went " + went : went + " became " + came;
  }

  /** The characters of which a text has more than another. */
  private static String only(String text, String other) {
    Map<Integer, Integer> there = new HashMap<>();
    other.codePoints().forEach(c -> there.merge(c, 1, Integer::sum));
    StringBuilder more = new StringBuilder();
    text.codePoints()
        .filter(c -> there.merge(c, -1, Integer::sum) < 0)
        .forEach(more::appendCodePoint);
    return more.toString();
  }

  private static String invisibleOf(String text) {
    StringBuilder found = new StringBuilder();
    text.codePoints().filter(LookAlikes::isInvisible).forEach(found::appendCodePoint);
    return found.isEmpty() ? text : found.toString();
  }

  private static String names(String text) {
    return text.codePoints()
        .distinct()
        .mapToObj(LookAlikes::name)
        .collect(Collectors.joining(", "));
  }

  private void add(Unseen.Sort sort, String message) {
    Unseen unseen = new Unseen(sort, block.before(), block.after(), message);
    if (!found.contains(unseen)) {
      found.add(unseen);
    }
  }
}
