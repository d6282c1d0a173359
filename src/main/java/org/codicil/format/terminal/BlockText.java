package org.codicil.format.terminal;

import org.codicil.charter.Face;
import org.codicil.charter.Kind;
import org.codicil.format.Blanks;
import org.codicil.format.ChangedLines;
import org.codicil.format.Gate;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Part;
import org.codicil.redline.Piece;

/**
 * Turns a block's pieces into what stands on the screen: source signs gone, label and number kept,
 * marks as inks, and as brackets where there is no colour. Signs of the source that changed stay,
 * because no change may be invisible.
 */
final class BlockText {
  /** Which side of the marks is wanted. */
  enum Side {
    BOTH,
    OLD,
    NEW
  }

  private final InkText out = new InkText();
  private final Side side;
  private final boolean brackets;
  private final boolean heading;
  private final boolean lines;
  private final boolean stands;
  private final boolean cell;
  private final boolean folds;
  private Ink open = Ink.PLAIN;

  /**
   * How long the list sign and number at the start are, in columns; what hangs on them is set
   * further in.
   */
  private int lead;

  private BlockText(MarkedBlock block, Side side, boolean brackets) {
    this.side = side;
    this.brackets = brackets;
    Kind kind = block.provision().kind();
    this.heading = kind.isHeaded() || kind == Kind.HEADING;
    this.lines = !kind.isLaw();
    this.folds = Followers.folds(block);
    this.cell = kind == Kind.CELL;
    this.stands = block.status() == MarkedBlock.Status.KEPT;
  }

  /** The text of a block and the columns its number takes. */
  record Result(InkText text, int lead) {}

  static Result of(MarkedBlock block, Side side, boolean brackets) {
    BlockText text = new BlockText(block, side, brackets);
    boolean leading = true;
    for (Piece piece : block.pieces()) {
      if (piece.part() == Part.TEXT && leading) {
        leading = false;
        text.lead = text.heading ? 0 : DisplayWidth.of(text.out);
      }
      text.add(piece);
    }
    text.ink(Ink.PLAIN);
    return new Result(text.out, text.lead);
  }

  private void add(Piece piece) {
    if (piece.part() == Part.GAP) {
      gap(piece);
      return;
    }
    if (piece.style().has(Face.LINE_BREAK) && !isShown(piece)) {
      out.append(cell ? " " : "\n", open);
      return;
    }
    switch (piece.mark()) {
      case KEPT ->
          put(signs(piece, side == Side.OLD ? piece.before() : piece.after()), plain(piece));
      case DELETED -> one(piece, piece.before(), Ink.DELETED);
      case INSERTED -> one(piece, piece.after(), Ink.INSERTED);
      case MOVED_AWAY -> one(piece, piece.before(), Ink.MOVED_AWAY);
      case MOVED_HERE -> one(piece, piece.after(), Ink.MOVED_HERE);
      case RENUMBERED, REFERENCE -> follow(piece);
      case METADATA -> lines(ChangedLines.of(piece.before(), piece.after()));
      case FORMATTING -> {
        look(piece.before(), Ink.DELETED, Side.NEW);
        look(piece.after(), Ink.INSERTED, Side.OLD);
      }
    }
  }

  /** Changed lines; their last line end stands outside the marks. */
  private void lines(ChangedLines changed) {
    put(changed.head(), Ink.PLAIN);
    look(unended(changed.old()), Ink.DELETED, Side.NEW);
    look(unended(changed.now()), Ink.INSERTED, Side.OLD);
    put((changed.tail().isEmpty() ? "" : "\n") + changed.tail(), Ink.PLAIN);
  }

  private static String unended(String lines) {
    return lines.substring(0, Blanks.trailing(lines));
  }

  /** What follows a block: a paragraph's end that came or went, signs between provisions. */
  private void gap(Piece piece) {
    if (piece.mark() != Mark.KEPT && stands && !cell) {
      look(ends(piece.before()), Ink.DELETED, Side.NEW);
      look(ends(piece.after()), Ink.INSERTED, Side.OLD);
    }
  }

  private static String ends(String gap) {
    String signs = Blanks.trim(gap);
    return gap.isEmpty() || !signs.isEmpty() ? signs : "¶";
  }

  private void one(Piece piece, String words, Ink ink) {
    boolean old = ink == Ink.DELETED || ink == Ink.MOVED_AWAY;
    if (side != (old ? Side.NEW : Side.OLD)) {
      put(signs(piece, words), ink);
    }
  }

  /** Signs that changed, as they are written in the source. */
  private void look(String words, Ink ink, Side other) {
    if (side != other && !words.isEmpty()) {
      put(Blanks.isBlank(words) ? blank(words) : words, ink);
    }
  }

  /** A blank or a forced line end that is itself the change, in a shape that can be seen. */
  private static String blank(String blanks) {
    return Blanks.meanTheSame(blanks, " ") ? "␣" : "↵";
  }

  private void follow(Piece piece) {
    if (piece.before().isEmpty() || piece.after().isEmpty() || isOdd(piece)) {
      look(piece.before(), Ink.DELETED, Side.NEW);
      look(piece.after(), Ink.INSERTED, Side.OLD);
    } else if (side == Side.OLD) {
      put(piece.before(), Ink.FOLLOWS);
    } else if (side == Side.NEW) {
      put(piece.after(), Ink.FOLLOWS);
    } else {
      put(piece.before() + "→" + piece.after(), Ink.FOLLOWS);
    }
  }

  /** A number that changed, but does not merely follow: no line above the text tells of it. */
  private boolean isOdd(Piece piece) {
    return piece.mark() == Mark.RENUMBERED && stands && !folds;
  }

  private Ink plain(Piece piece) {
    if (heading || piece.style().has(Face.STRONG)) {
      return Ink.STRONG;
    }
    return piece.style().has(Face.EMPHASIS) ? Ink.EMPHASIS : Ink.PLAIN;
  }

  /** The words of a piece without the source's signs. */
  private String signs(Piece piece, String words) {
    if (lines) {
      return words;
    }
    return switch (piece.part()) {
      case MARKER -> marker(piece.mark() == Mark.KEPT ? words.replace("\uFEFF", "") : words);
      case NUMBER -> words;
      case SEPARATOR -> bare(words, true);
      case TEXT, GAP -> piece.style().markup() && !isShown(piece) ? "" : words;
    };
  }

  /** Source signs are left out, but where they changed inside a paragraph that stands or moved. */
  private boolean isShown(Piece piece) {
    return stands ? piece.mark() != Mark.KEPT : piece.mark() == Mark.FORMATTING;
  }

  /** The label word of a marker, or a dash for a list sign that stands alone. */
  private static String marker(String words) {
    String bare = bare(words, false);
    String sign = words.strip();
    boolean list = sign.equals("-") || sign.equals("*") || sign.equals("+");
    return list ? "– " : bare;
  }

  private static String bare(String words, boolean leadingBlanks) {
    StringBuilder bare = new StringBuilder(words.length());
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      boolean sign = c == '#' || c == '*' || c == '_' || c == '|' || c == '>' || c == '\\';
      boolean blank = Blanks.isBlank(c);
      boolean dropped = blank && (bare.length() == 0 ? !leadingBlanks : ends(bare));
      if (!sign && !dropped) {
        bare.append(blank ? ' ' : c);
      }
    }
    return bare.toString();
  }

  private static boolean ends(StringBuilder text) {
    return Blanks.isBlank(text.charAt(text.length() - 1));
  }

  /** Lets words through the gate and on to the line. */
  private void put(String words, Ink ink) {
    if (words.isEmpty()) {
      return;
    }
    boolean changed = ink.isMark() || ink == Ink.FOLLOWS;
    String passed = changed ? Gate.changed(words) : Gate.pass(words);
    String flat = lines ? passed.replace("\r", "") : flat(passed);
    if (!flat.isBlank()) {
      int blanks = ink.isMark() && ink != open ? Blanks.leading(flat) : 0;
      out.append(flat.substring(0, blanks), brackets ? open : Ink.PLAIN);
      flat = flat.substring(blanks);
      ink(ink);
    }
    out.append(flat, brackets ? open : ink);
  }

  private void ink(Ink ink) {
    if (ink == open) {
      return;
    }
    if (brackets) {
      String close = open.close();
      int blanks = close.isEmpty() ? 0 : trailingBlanks();
      out.insert(out.length() - blanks, close, open);
      out.append(ink.open(), ink);
    }
    open = ink;
  }

  private int trailingBlanks() {
    int count = 0;
    while (count < out.length() && out.charAt(out.length() - 1 - count) == ' ') {
      count++;
    }
    return count;
  }

  /** Line ends and indents of the source are single blanks on the screen. */
  private String flat(String text) {
    boolean blank = out.length() == 0 || Blanks.isBlank(out.charAt(out.length() - 1));
    StringBuilder flat = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      boolean now = Blanks.isBlank(text.charAt(at));
      if (!now || !blank) {
        flat.append(now ? ' ' : text.charAt(at));
      }
      blank = now;
    }
    return flat.toString();
  }
}
