package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import org.codicil.redline.Mark;
import org.codicil.redline.Piece;

/**
 * Words that differ between the old and new wording of one provision; offsets are into both with
 * white space as single blanks.
 */
record Hunk(int from, int to, int newFrom, int newTo) {
  /** Two wordings and where they differ. */
  record Pair(String before, String after, List<Hunk> hunks) {
    /** The same without blanks at the beginnings and ends. */
    Pair stripped() {
      int old = before.length() - before.stripLeading().length();
      int now = after.length() - after.stripLeading().length();
      String was = before.strip();
      String is = after.strip();
      List<Hunk> shifted =
          hunks.stream()
              .map(
                  hunk ->
                      new Hunk(
                          within(hunk.from - old, was),
                          within(hunk.to - old, was),
                          within(hunk.newFrom - now, is),
                          within(hunk.newTo - now, is)))
              .toList();
      return new Pair(was, is, shifted);
    }

    private static int within(int at, String words) {
      return Math.max(0, Math.min(at, words.length()));
    }
  }

  /**
   * Reads the hunks off a redline's pieces.
   *
   * @param follow whether references follow by themselves, so that they are no difference here
   */
  static Pair of(List<Piece> pieces, boolean follow) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    List<Hunk> hunks = new ArrayList<>();
    for (Piece piece : pieces) {
      int from = before.length();
      int newFrom = after.length();
      boolean carried = piece.mark() == Mark.MOVED_HERE;
      append(before, carried ? piece.after() : piece.before());
      append(after, piece.after());
      boolean same =
          carried || piece.mark() == Mark.KEPT || piece.mark() == Mark.REFERENCE && follow;
      if (!same) {
        add(hunks, new Hunk(from, before.length(), newFrom, after.length()));
      }
    }
    return new Pair(before.toString(), after.toString(), hunks);
  }

  private static void append(StringBuilder out, String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!WordSearch.isWhite(c)) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
  }

  private static void add(List<Hunk> hunks, Hunk hunk) {
    int last = hunks.size() - 1;
    if (last >= 0 && hunks.get(last).to >= hunk.from && hunks.get(last).newTo >= hunk.newFrom) {
      Hunk before = hunks.get(last);
      hunks.set(last, new Hunk(before.from, hunk.to, before.newFrom, hunk.newTo));
    } else {
      hunks.add(hunk);
    }
  }

  int growth() {
    return (newTo - newFrom) - (to - from);
  }
}
