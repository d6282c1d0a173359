package org.codicil.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.codicil.charter.Face;
import org.codicil.charter.Kind;
import org.codicil.charter.Style;
import org.codicil.format.Stretch.Side;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.MarkedBlock.Status;
import org.codicil.redline.Part;
import org.codicil.redline.Piece;

/**
 * Turns the pieces of a block into runs. Signs of the source are left out, unless they are all that
 * changed: then no output may stay silent about them.
 */
final class Stretches {
  private final MarkedBlock block;
  private final boolean verbatim;
  private final List<Stretch> out = new ArrayList<>();

  private Stretches(MarkedBlock block, boolean verbatim) {
    this.block = block;
    this.verbatim = verbatim;
  }

  /** The words of a block, and what changed in the source after them. */
  static List<Stretch> words(MarkedBlock block) {
    return new Stretches(block, false).collect(EnumSet.of(Part.TEXT, Part.GAP));
  }

  /** Label and number; also the changed signs before them and around the block. */
  static List<Stretch> number(MarkedBlock block) {
    return new Stretches(block, false).collect(EnumSet.of(Part.MARKER, Part.NUMBER));
  }

  static List<Stretch> separator(MarkedBlock block) {
    return new Stretches(block, false).collect(EnumSet.of(Part.SEPARATOR));
  }

  /** The whole block as it is written, line ends and signs included. */
  static List<Stretch> source(MarkedBlock block) {
    return new Stretches(block, true).collect(EnumSet.allOf(Part.class));
  }

  private List<Stretch> collect(Set<Part> parts) {
    List<Piece> pieces = block.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (parts.contains(piece.part())) {
        add(piece, i);
      }
    }
    return Spacing.trim(out, verbatim);
  }

  private void add(Piece piece, int at) {
    if (piece.part() == Part.GAP) {
      gap(piece);
    } else if (verbatim && piece.mark() == Mark.METADATA) {
      lines(piece);
    } else if (verbatim) {
      sides(piece, piece.before(), piece.after(), false);
    } else if (piece.part() == Part.TEXT && !piece.style().markup()) {
      sides(piece, piece.before(), piece.after(), false);
    } else if (piece.part() == Part.NUMBER) {
      number(piece);
    } else if (piece.part() == Part.TEXT) {
      if (isNews(piece, at)) {
        sides(piece, sign(piece.before()), sign(piece.after()), true);
      }
      if (piece.style().has(Face.LINE_BREAK)) {
        sides(piece, piece.before(), piece.after(), false);
      }
    } else {
      around(piece);
    }
  }

  /** A number; of one that changed the signs inside are shown too, they may be all that changed. */
  private void number(Piece piece) {
    boolean kept = piece.mark() == Mark.KEPT;
    String old = piece.before();
    String now = piece.after();
    sides(piece, kept ? SourceSigns.words(old) : old, kept ? SourceSigns.words(now) : now, false);
  }

  /** What follows a block: a paragraph's end that came or went, signs between provisions. */
  private void gap(Piece piece) {
    boolean isCell = block.provision().kind() == Kind.CELL;
    if (piece.mark() == Mark.KEPT || block.status() != Status.KEPT || isCell) {
      return;
    }
    sides(piece, ends(piece.before()), ends(piece.after()), true);
  }

  private static String ends(String gap) {
    String signs = Blanks.trim(gap);
    return gap.isEmpty() || !signs.isEmpty() ? signs : "¶";
  }

  /** Of a piece replaced whole, only the lines that differ are marked. */
  private void lines(Piece piece) {
    ChangedLines lines = ChangedLines.of(piece.before(), piece.after());
    kept(piece, lines.head());
    sides(piece, lines.old(), lines.now(), false);
    kept(piece, lines.tail());
  }

  private void kept(Piece piece, String words) {
    sides(new Piece(Mark.KEPT, piece.part(), words, words, piece.style(), -1), words, words, false);
  }

  /** Marker and separator: label words, and signs where they changed in a block that stayed. */
  private void around(Piece piece) {
    boolean stays = block.status() == Status.KEPT || block.status() == Status.MOVED_HERE;
    boolean whole = piece.mark() == Mark.MOVED_HERE || piece.mark() == Mark.KEPT;
    String old = SourceSigns.words(piece.before());
    String now = SourceSigns.words(piece.after());
    boolean signsOnly = old.strip().equals(now.strip());
    if (!whole && stays && block.before() != null && block.after() != null) {
      if (piece.mark() == Mark.FORMATTING || !signsOnly) {
        sides(piece, SourceSigns.signs(piece.before()), SourceSigns.signs(piece.after()), true);
      }
    }
    if (!Blanks.isBlank(old) || !Blanks.isBlank(now)) {
      sides(piece, old, now, false);
    } else if (piece.part() == Part.SEPARATOR) {
      kept(piece, now.isEmpty() ? old : now);
    }
  }

  /** Whether a marked sign tells a reader something that the words beside it do not. */
  private boolean isNews(Piece piece, int at) {
    if (piece.mark() == Mark.FORMATTING) {
      return true;
    }
    if (piece.mark() != Mark.DELETED && piece.mark() != Mark.INSERTED) {
      return false;
    }
    boolean whole = block.status() == Status.INSERTED || block.status() == Status.DELETED;
    return !whole && !(isSameMarkWord(piece, at - 1) || isSameMarkWord(piece, at + 1));
  }

  /** A sign as it is shown; a forced line end has no shape of its own. */
  private static String sign(String sign) {
    return !sign.isEmpty() && Blanks.isBlank(sign) ? "↵" : Blanks.trim(sign);
  }

  private boolean isSameMarkWord(Piece piece, int at) {
    if (at < 0 || at >= block.pieces().size()) {
      return false;
    }
    Piece other = block.pieces().get(at);
    return other.mark() == piece.mark()
        && other.part() == Part.TEXT
        && !other.style().markup()
        && !other.shown().isBlank();
  }

  private void sides(Piece piece, String before, String after, boolean sign) {
    switch (piece.mark()) {
      case KEPT -> add(piece, Side.BOTH, after, sign);
      case DELETED, MOVED_AWAY -> add(piece, Side.OLD, before, sign);
      case INSERTED, MOVED_HERE -> add(piece, Side.NEW, after, sign);
      case RENUMBERED, REFERENCE, FORMATTING, METADATA -> {
        if (before.equals(after) && !sign) {
          add(piece, Side.BOTH, after, false);
        } else {
          add(piece, Side.OLD, before, sign);
          add(piece, Side.NEW, after, sign);
        }
      }
    }
  }

  private void add(Piece piece, Side side, String words, boolean sign) {
    Style style = piece.style();
    boolean isBreak = style.has(Face.LINE_BREAK) && !sign;
    String text =
        verbatim ? words.replace("\r\n", "\n") : Spacing.collapse(words, piece.mark() != Mark.KEPT);
    if (isBreak && !verbatim && !words.isEmpty()) {
      text = "\n";
    }
    if (text.isEmpty()) {
      return;
    }
    String link = style.has(Face.LINK) && Links.isSafe(style.target()) ? style.target() : "";
    Stretch run = new Stretch(piece.mark(), side, text, style.faces(), link, sign, piece.change());
    int last = out.size() - 1;
    if (last >= 0 && out.get(last).joins(run)) {
      out.set(last, run.with(out.get(last).text() + text));
    } else {
      out.add(run);
    }
    showUnsafeTarget(style, run, words);
  }

  /** A link that may not be followed still says where it led. */
  private void showUnsafeTarget(Style style, Stretch run, String words) {
    boolean leads = style.has(Face.LINK) || style.has(Face.IMAGE);
    if (leads
        && run.link().isEmpty()
        && !style.target().isEmpty()
        && !style.markup()
        && !words.strip().equals(style.target())) {
      out.add(run.with(" (" + Spacing.collapse(style.target(), false) + ")"));
    }
  }
}
