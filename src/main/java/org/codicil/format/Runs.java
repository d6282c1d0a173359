package org.codicil.format;

import java.util.ArrayList;
import java.util.List;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;

/**
 * Makes the runs of a redline. What comes out keeps one promise: the words of the old sides in
 * order are the words of the old text, those of the new sides the words of the new text, and no
 * word is shared between two runs. A mark that ends inside a word is therefore widened to the word.
 *
 * <p>A change of look without a change of words marks its signs only ({@code **}), never the words
 * between them. Cost is linear in the text.
 */
public final class Runs {
  private final List<Open> runs = new ArrayList<>();
  private boolean opens;

  private Runs() {}

  /** The runs of a whole redline, in reading order. */
  public static List<Run> of(Redline redline) {
    Runs runs = new Runs();
    for (MarkedBlock block : redline.blocks()) {
      runs.opens = true;
      for (Piece piece : block.pieces()) {
        runs.add(piece);
      }
    }
    return runs.runs.stream().map(Open::close).toList();
  }

  private void add(Piece piece) {
    String before = piece.before();
    String after = piece.after();
    switch (piece.mark()) {
      case KEPT -> add(Run.Kind.KEPT, before, after, piece.change());
      case DELETED, INSERTED -> add(Run.Kind.CHANGED, before, after, piece.change());
      case MOVED_AWAY -> add(Run.Kind.MOVED_AWAY, before, after, piece.change());
      case MOVED_HERE -> add(Run.Kind.MOVED_HERE, before, after, piece.change());
      case RENUMBERED, REFERENCE -> add(Run.Kind.FOLLOWS, before, after, piece.change());
      case FORMATTING, METADATA -> addLook(before, after, piece.change());
    }
  }

  /** Adds a change of look: words that are the same on both sides stay unmarked. */
  private void addLook(String before, String after, int change) {
    List<String[]> parts = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (true) {
      int nextI = Words.wordStart(before, i);
      int nextJ = Words.wordStart(after, j);
      parts.add(new String[] {before.substring(i, nextI), after.substring(j, nextJ)});
      i = Words.wordEnd(before, nextI);
      j = Words.wordEnd(after, nextJ);
      String word = before.substring(nextI, i);
      if (!after.regionMatches(nextJ, word, 0, word.length()) || j - nextJ != word.length()) {
        add(Run.Kind.CHANGED, before, after, change);
        return;
      }
      if (word.isEmpty()) {
        break;
      }
      parts.add(new String[] {word, word});
    }
    for (String[] part : parts) {
      addSigns(part[0], part[1], change);
    }
  }

  /** Adds what stands between two words; blank edges that are the same stay unmarked. */
  private void addSigns(String before, String after, int change) {
    if (Blanks.sameInk(before, after)) {
      boolean blank = Blanks.isBlank(before) && Blanks.isBlank(after);
      boolean same = !blank || Blanks.meanTheSame(before, after);
      add(same ? Run.Kind.KEPT : Run.Kind.CHANGED, before, after, same ? -1 : change);
      return;
    }
    int lead = Math.min(Blanks.leading(before), Blanks.leading(after));
    int tail = Blanks.trailing(before);
    int tailNew = Blanks.trailing(after);
    while (tail < before.length() && before.length() - tail > after.length() - tailNew) {
      tail++;
    }
    tailNew = after.length() - (before.length() - tail);
    lead = Math.min(lead, Math.min(tail, tailNew));
    add(Run.Kind.KEPT, before.substring(0, lead), after.substring(0, lead), -1);
    add(Run.Kind.CHANGED, before.substring(lead, tail), after.substring(lead, tailNew), change);
    add(Run.Kind.KEPT, before.substring(tail), after.substring(tailNew), -1);
  }

  private void add(Run.Kind kind, String before, String after, int change) {
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    Open last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    boolean joins =
        last != null && last.kind == kind && !opens && (last.change == change || !isMove(kind));
    int from = firstSharingAWord(before, after, kind);
    if (from < runs.size()) {
      widen(from, kind, before, after);
    } else if (joins) {
      last.before.append(before);
      last.after.append(after);
    } else {
      runs.add(new Open(kind, before, after, change, opens));
    }
    opens = false;
  }

  private static boolean isMove(Run.Kind kind) {
    return kind == Run.Kind.MOVED_AWAY || kind == Run.Kind.MOVED_HERE;
  }

  /** The first run that shares a word with the text to come, or the number of runs. */
  private int firstSharingAWord(String before, String after, Run.Kind kind) {
    int from = runs.size();
    if (Words.startsInWord(before)) {
      int at = runs.size() - 1;
      while (at >= 0 && runs.get(at).before.isEmpty()) {
        at--;
      }
      if (at >= 0 && Words.endsInWord(runs.get(at).before) && !isSame(at, kind)) {
        from = at;
      }
    }
    if (Words.startsInWord(after)) {
      int at = runs.size() - 1;
      while (at >= 0 && runs.get(at).after.isEmpty()) {
        at--;
      }
      if (at >= 0 && Words.endsInWord(runs.get(at).after) && !isSame(at, kind)) {
        from = Math.min(from, at);
      }
    }
    return from;
  }

  private boolean isSame(int at, Run.Kind kind) {
    boolean together = !opens || kind == Run.Kind.KEPT;
    return together && at == runs.size() - 1 && runs.get(at).kind == kind;
  }

  /** Makes one change of the last word of run {@code from}, all after it, and the words to come. */
  private void widen(int from, Run.Kind kind, String before, String after) {
    Open first = runs.get(from);
    boolean opened = first.opens;
    StringBuilder old = new StringBuilder();
    StringBuilder now = new StringBuilder();
    boolean follows = kind == Run.Kind.KEPT || kind == Run.Kind.FOLLOWS;
    int change = -1;
    int keep = from;
    for (int at = from; at < runs.size(); at++) {
      Open run = runs.get(at);
      follows &= run.kind == Run.Kind.KEPT || run.kind == Run.Kind.FOLLOWS;
      change = Math.max(change, run.change);
      int cutOld = 0;
      int cutNew = 0;
      if (at == from && run.kind == Run.Kind.KEPT) {
        cutOld = Words.beforeLast(run.before);
        cutNew = Words.beforeLast(run.after);
      }
      old.append(run.before, cutOld, run.before.length());
      now.append(run.after, cutNew, run.after.length());
      if (cutOld > 0 || cutNew > 0) {
        run.before.setLength(cutOld);
        run.after.setLength(cutNew);
        keep = from + 1;
        opened = false;
      }
    }
    runs.subList(keep, runs.size()).clear();
    int tailOld = before.length();
    int tailNew = after.length();
    if (kind == Run.Kind.KEPT) {
      tailOld = Words.afterFirst(before);
      tailNew = Words.afterFirst(after);
    }
    old.append(before, 0, tailOld);
    now.append(after, 0, tailNew);
    opens = opened;
    Run.Kind widened = follows ? Run.Kind.FOLLOWS : Run.Kind.CHANGED;
    add(widened, old.toString(), now.toString(), change);
    add(kind, before.substring(tailOld), after.substring(tailNew), -1);
  }

  /** A run that may still grow. */
  private static final class Open {
    private final Run.Kind kind;
    private final StringBuilder before;
    private final StringBuilder after;
    private final int change;
    private final boolean opens;

    Open(Run.Kind kind, String before, String after, int change, boolean opens) {
      this.kind = kind;
      this.before = new StringBuilder(before);
      this.after = new StringBuilder(after);
      this.change = change;
      this.opens = opens;
    }

    Run close() {
      return new Run(kind, before.toString(), after.toString(), change, opens);
    }
  }
}
