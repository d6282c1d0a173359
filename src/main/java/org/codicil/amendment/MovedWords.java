package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import org.codicil.redline.Mark;
import org.codicil.redline.Part;
import org.codicil.redline.Piece;

/**
 * The words of a provision that moved, where it went: a redline shows what was deleted where it
 * stood and what was inserted where it stands. Both hold the same kept words, along which the two
 * are laid one upon the other. Cost: linear in the words.
 */
final class MovedWords {
  private final List<Piece> laid = new ArrayList<>();

  private MovedWords() {}

  /**
   * What was kept, deleted and inserted, in one row; all deleted and all inserted where the kept
   * words are not the same.
   *
   * @param away the pieces of its words where it stood
   * @param here those where it stands
   */
  static List<Piece> of(List<Piece> away, List<Piece> here) {
    String was = joined(away, Mark.MOVED_AWAY);
    String is = joined(here, Mark.MOVED_HERE);
    MovedWords words = new MovedWords();
    if (was.equals(is)) {
      words.lay(away, here);
    } else {
      away.forEach(piece -> words.add(Mark.DELETED, piece.before(), "", piece));
      here.forEach(piece -> words.add(Mark.INSERTED, "", piece.after(), piece));
    }
    return words.laid;
  }

  private static String joined(List<Piece> pieces, Mark kept) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.mark() == kept) {
        text.append(piece.before()).append(piece.after());
      }
    }
    return text.toString();
  }

  private void lay(List<Piece> away, List<Piece> here) {
    int i = 0;
    int j = 0;
    int usedAway = 0;
    int usedHere = 0;
    while (i < away.size() || j < here.size()) {
      Piece old = i < away.size() ? away.get(i) : null;
      Piece now = j < here.size() ? here.get(j) : null;
      boolean oldKept = old != null && old.mark() == Mark.MOVED_AWAY;
      boolean nowKept = now != null && now.mark() == Mark.MOVED_HERE;
      if (old != null && !oldKept && now != null && !nowKept && old.mark() == now.mark()) {
        add(old.mark(), old.before(), now.after(), now);
        i++;
        j++;
      } else if (old != null && !oldKept) {
        add(Mark.DELETED, old.before(), "", old);
        i++;
      } else if (now != null && !nowKept) {
        add(Mark.INSERTED, "", now.after(), now);
        j++;
      } else {
        int left = old.before().length() - usedAway;
        int right = now.after().length() - usedHere;
        int length = Math.min(left, right);
        String kept = old.before().substring(usedAway, usedAway + length);
        add(Mark.KEPT, kept, kept, now);
        usedAway = left == length ? 0 : usedAway + length;
        usedHere = right == length ? 0 : usedHere + length;
        i += left == length ? 1 : 0;
        j += right == length ? 1 : 0;
      }
    }
  }

  private void add(Mark mark, String before, String after, Piece like) {
    if (!before.isEmpty() || !after.isEmpty()) {
      laid.add(new Piece(mark, Part.TEXT, before, after, like.style(), like.change()));
    }
  }
}
