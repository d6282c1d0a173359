package org.codicil.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.codicil.charter.Block;
import org.codicil.charter.Inline;
import org.codicil.charter.Provision;
import org.codicil.charter.Style;

/** Collects the pieces of a block, joining neighbours that are alike. */
final class PieceList {
  private final List<Piece> pieces = new ArrayList<>();
  private Mark mark;
  private Part part;
  private Style style;
  private int change;
  private final StringBuilder before = new StringBuilder();
  private final StringBuilder after = new StringBuilder();

  void add(Mark mark, Part part, String before, String after, Style style, int change) {
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    boolean joins =
        this.mark == mark
            && this.part == part
            && this.change == change
            && isPlain(mark)
            && this.style.equals(style);
    if (!joins) {
      close();
      this.mark = mark;
      this.part = part;
      this.style = style;
      this.change = change;
    }
    this.before.append(before);
    this.after.append(after);
  }

  private static boolean isPlain(Mark mark) {
    return switch (mark) {
      case KEPT, DELETED, INSERTED, MOVED_AWAY, MOVED_HERE -> true;
      default -> false;
    };
  }

  private void close() {
    if (mark != null) {
      pieces.add(new Piece(mark, part, before.toString(), after.toString(), style, change));
      before.setLength(0);
      after.setLength(0);
      mark = null;
    }
  }

  List<Piece> done() {
    close();
    return pieces;
  }

  /**
   * The pieces of a whole provision that came or went, with what was carried from or to elsewhere
   * marked as that.
   */
  static List<Piece> carried(
      List<Piece> whole,
      Block block,
      boolean old,
      Carried.Side side,
      ToIntFunction<Carried.Move> ids) {
    if (side.isEmpty()) {
      return whole;
    }
    List<Piece> pieces = new ArrayList<>(whole.size());
    int at = block.start();
    for (Piece piece : whole) {
      String words = old ? piece.before() : piece.after();
      int end = at + words.length();
      for (int from = at, to; from < end; from = to) {
        to = side.border(from, end);
        Carried.Move move = side.at(from);
        String part = words.substring(from - at, to - at);
        Mark mark = move == null ? piece.mark() : old ? Mark.MOVED_AWAY : Mark.MOVED_HERE;
        int change = move == null ? piece.change() : ids.applyAsInt(move);
        pieces.add(
            new Piece(mark, piece.part(), old ? part : "", old ? "" : part, piece.style(), change));
      }
      at = end;
    }
    return pieces;
  }

  /** All of a provision's own words under one mark. */
  static List<Piece> plain(String text, Provision provision, Mark mark, int change) {
    Block block = provision.block();
    List<Piece> pieces = new ArrayList<>(5);
    one(pieces, text, block.start(), block.numberStart(), Part.MARKER, Style.PLAIN, mark, change);
    one(
        pieces,
        text,
        block.numberStart(),
        block.numberEnd(),
        Part.NUMBER,
        Style.PLAIN,
        mark,
        change);
    one(
        pieces,
        text,
        block.numberEnd(),
        block.textStart(),
        Part.SEPARATOR,
        Style.PLAIN,
        mark,
        change);
    int at = block.textStart();
    for (Inline inline : provision.inlines()) {
      one(pieces, text, at, inline.start(), Part.TEXT, Style.PLAIN, mark, change);
      one(pieces, text, inline.start(), inline.end(), Part.TEXT, inline.style(), mark, change);
      at = inline.end();
    }
    one(pieces, text, at, block.textEnd(), Part.TEXT, Style.PLAIN, mark, change);
    one(pieces, text, block.textEnd(), block.end(), Part.GAP, Style.PLAIN, mark, change);
    return pieces;
  }

  private static void one(
      List<Piece> into,
      String text,
      int from,
      int to,
      Part part,
      Style style,
      Mark mark,
      int change) {
    if (from < to) {
      String words = text.substring(from, to);
      boolean old = mark != Mark.INSERTED && mark != Mark.MOVED_HERE;
      boolean now = mark != Mark.DELETED && mark != Mark.MOVED_AWAY;
      into.add(new Piece(mark, part, old ? words : "", now ? words : "", style, change));
    }
  }
}
