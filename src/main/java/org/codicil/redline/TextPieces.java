package org.codicil.redline;

import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.codicil.charter.Face;
import org.codicil.charter.Style;

/**
 * Writes compared tokens as pieces, blanks included, so that either side can be read back whole.
 */
final class TextPieces {
  private final BlockSink pieces;
  private final Tokens a;
  private final Tokens b;
  private final ToIntFunction<Change.Category> ids;
  private final Consumer<String> drift;
  private final ToIntFunction<Carried.Move> moves;

  /** The blanks before the next kept token are written already. */
  private boolean blanksWritten;

  TextPieces(
      BlockSink pieces,
      Tokens a,
      Tokens b,
      ToIntFunction<Change.Category> ids,
      ToIntFunction<Carried.Move> moves,
      Consumer<String> drift) {
    this.moves = moves;
    this.drift = drift;
    this.pieces = pieces;
    this.a = a;
    this.b = b;
    this.ids = ids;
  }

  /** Tokens {@code a[from, to)} and as many of b from {@code j} on: the same, or following. */
  void kept(int from, int to, int j) {
    for (int i = from, k = j; i < to; i++, k++) {
      if (blanksWritten) {
        blanksWritten = false;
      } else if (a.opens(i) || b.opens(k)) {
        put(Mark.KEPT, a.blanks(i), b.blanks(k), Style.PLAIN, -1);
      } else if (isBreak(a, i - 1) || isBreak(b, k - 1)) {
        put(Mark.KEPT, a.blanks(i), b.blanks(k), Style.PLAIN, -1);
      } else if (!afterMove(i, k)) {
        blanks(a.blanks(i), b.blanks(k), b.style[k]);
      }
      String before = a.token(i);
      String after = b.token(k);
      if (a.reference[i] && b.reference[k] && a.id[i] != b.id[k]) {
        drift.accept(before);
      }
      if (before.equals(after) || b.style[k].has(Face.LINE_BREAK)) {
        styled(a.style[i], b.style[k], before, after);
      } else {
        put(Mark.REFERENCE, before, after, b.style[k], ids.applyAsInt(Change.Category.REFERENCE));
      }
    }
  }

  /** Writes the blank that set off what was carried away or here, where one side alone has it. */
  private boolean afterMove(int i, int k) {
    String before = a.blanks(i);
    String after = b.blanks(k);
    boolean old = after.isEmpty();
    Carried.Move move = old == before.isEmpty() ? null : old ? moveBefore(a, i) : moveBefore(b, k);
    if (move == null) {
      return false;
    }
    Mark mark = old ? Mark.MOVED_AWAY : Mark.MOVED_HERE;
    put(mark, before, after, Style.PLAIN, moves.applyAsInt(move));
    return true;
  }

  private static Carried.Move moveBefore(Tokens t, int i) {
    return i == 0 ? null : t.carried(i - 1);
  }

  /** A forced line end: it takes the place of a blank. */
  private static boolean isBreak(Tokens t, int i) {
    return i >= 0 && t.style[i].has(Face.LINE_BREAK);
  }

  /** The same word; set differently, it is still the same word, and its signs show the change. */
  private void styled(Style before, Style after, String old, String now) {
    put(Mark.KEPT, old, now, after, -1);
  }

  private void blanks(String before, String after, Style next) {
    if (before.isEmpty() == after.isEmpty()) {
      put(Mark.KEPT, before, after, next.markup() ? Style.PLAIN : next, -1);
    } else {
      put(Mark.FORMATTING, before, after, Style.PLAIN, ids.applyAsInt(Change.Category.FORMATTING));
    }
  }

  void changed(Span span) {
    boolean both = span.aLow() < span.aHigh() && span.bLow() < span.bHigh();
    int skip = 0;
    if (both) {
      String x = a.blanks(span.aLow());
      String y = b.blanks(span.bLow());
      if (x.isEmpty() == y.isEmpty()) {
        put(Mark.KEPT, x, y, Style.PLAIN, -1);
        skip = 1;
      }
    }
    if (!both && slides(span)) {
      boolean inserts = span.aLow() == span.aHigh();
      int x = inserts ? span.aHigh() : span.aLow();
      int y = inserts ? span.bLow() : span.bHigh();
      put(Mark.KEPT, a.blanks(x), b.blanks(y), Style.PLAIN, -1);
      skip = 1;
      blanksWritten = true;
    }
    boolean bare =
        isMarkupOnly(a, span.aLow(), span.aHigh()) && isMarkupOnly(b, span.bLow(), span.bHigh());
    for (int i = span.aLow(); i < span.aHigh(); i++) {
      String blanks = skip == 1 && i == span.aLow() ? "" : a.blanks(i);
      if (a.breaks[i] != null) {
        pieces.paragraph(a.text, a.lead[i], a.breaks[i], true, substantive());
        continue;
      }
      one(bare, a, i, blanks, true);
    }
    for (int j = span.bLow(); j < span.bHigh(); j++) {
      String blanks = skip == 1 && j == span.bLow() ? "" : b.blanks(j);
      if (b.breaks[j] != null) {
        pieces.paragraph(b.text, b.lead[j], b.breaks[j], false, substantive());
        continue;
      }
      one(bare, b, j, blanks, false);
    }
  }

  /** Whether the blanks that one side has after a one-sided change stand before it on the other. */
  private boolean slides(Span span) {
    if (span.aHigh() >= a.size || span.bHigh() >= b.size) {
      return false;
    }
    boolean inserts = span.aLow() == span.aHigh();
    Tokens longer = inserts ? b : a;
    int first = inserts ? span.bLow() : span.aLow();
    String here = longer.blanks(first);
    String after = longer.blanks(inserts ? span.bHigh() : span.aHigh());
    String other = inserts ? a.blanks(span.aHigh()) : b.blanks(span.bHigh());
    return longer.breaks[first] == null && !here.isEmpty() && after.isEmpty() && !other.isEmpty();
  }

  private int substantive() {
    return ids.applyAsInt(Change.Category.SUBSTANTIVE);
  }

  private void one(boolean bare, Tokens t, int i, String blanks, boolean old) {
    Style style = t.style[i];
    String token = t.token(i);
    if (t.carried(i) != null) {
      Mark mark = old ? Mark.MOVED_AWAY : Mark.MOVED_HERE;
      int id = moves.applyAsInt(t.carried(i));
      put(mark, old ? blanks : "", old ? "" : blanks, style.markup() ? Style.PLAIN : style, id);
      put(mark, old ? token : "", old ? "" : token, style, id);
      return;
    }
    if (bare && style.markup() && !leadsElsewhere(style)) {
      int id = ids.applyAsInt(Change.Category.FORMATTING);
      put(Mark.FORMATTING, old ? blanks + token : "", old ? "" : blanks + token, style, id);
      return;
    }
    int id = substantive();
    Mark mark = old ? Mark.DELETED : Mark.INSERTED;
    Style blankStyle = style.markup() ? Style.PLAIN : style;
    put(mark, old ? blanks : "", old ? "" : blanks, blankStyle, id);
    put(mark, old ? token : "", old ? "" : token, style, id);
  }

  /** Whether a sign is more than looks: where a link leads, what an image shows. */
  private static boolean leadsElsewhere(Style style) {
    return style.has(Face.LINK) || style.has(Face.IMAGE) || style.has(Face.NOTE_REFERENCE);
  }

  private static boolean isMarkupOnly(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!t.style[i].markup()) {
        return false;
      }
    }
    return true;
  }

  /** Blanks after the last token. */
  void tail() {
    int x = a.size == 0 ? a.lead[0] : a.end[a.size - 1];
    int y = b.size == 0 ? b.lead[0] : b.end[b.size - 1];
    blanks(a.text.substring(x, a.tail), b.text.substring(y, b.tail), Style.PLAIN);
  }

  private void put(Mark mark, String before, String after, Style style, int change) {
    pieces.add(mark, Part.TEXT, before, after, style, change);
  }
}
