package org.codicil.cli;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Kind;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Part;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;

/** The paragraphs of a redline in which something changed, with deletions and insertions signed. */
final class MarkedWords {
  private MarkedWords() {}

  /** One text for each changed block, numbers included. */
  static List<String> of(Redline redline) {
    List<String> paragraphs = new ArrayList<>();
    List<MarkedBlock> blocks = redline.blocks();
    int at = 0;
    while (at < blocks.size()) {
      int end = at + 1;
      boolean row = blocks.get(at).provision().kind() == Kind.ROW;
      while (row && end < blocks.size() && blocks.get(end).provision().kind() == Kind.CELL) {
        end++;
      }
      List<MarkedBlock> together = blocks.subList(row ? at + 1 : at, end);
      if (together.stream().anyMatch(MarkedBlock::isMarked)) {
        String text = row ? row(together) : text(together.get(0));
        paragraphs.addAll(text.isBlank() ? List.of() : List.of(text));
      }
      at = end;
    }
    return paragraphs;
  }

  private static String row(List<MarkedBlock> cells) {
    List<String> texts = cells.stream().map(MarkedWords::text).toList();
    boolean whole = texts.stream().allMatch(text -> text.isEmpty() || text.startsWith("{+"));
    String joined = String.join(" | ", texts);
    return whole ? "{+" + joined.replace("{+", "").replace("+}", "") + "+}" : joined;
  }

  private static String text(MarkedBlock block) {
    StringBuilder out = new StringBuilder();
    String open = "";
    for (Piece piece : block.pieces()) {
      if (piece.part() == Part.GAP) {
        continue;
      }
      switch (piece.mark()) {
        case DELETED, MOVED_AWAY -> open = add(out, open, "[-", piece.before());
        case INSERTED, MOVED_HERE -> open = add(out, open, "{+", piece.after());
        case RENUMBERED, REFERENCE -> {
          open = add(out, open, "[-", piece.before());
          open = add(out, open, "{+", piece.after());
        }
        default -> open = add(out, open, "", piece.shown());
      }
    }
    add(out, open, "", "");
    return out.toString().replaceFirst("^(\\{\\+|\\[-)?[ \\t]*(?:#+ )?", "$1").strip();
  }

  /** Adds words under a sign, closing the one that was open if it is another; the sign now open. */
  private static String add(StringBuilder out, String open, String sign, String words) {
    if (words.isEmpty() && !sign.isEmpty()) {
      return open;
    }
    if (!open.equals(sign)) {
      out.append(open.isEmpty() ? "" : open.equals("[-") ? "-]" : "+}").append(sign);
    }
    out.append(words);
    return sign;
  }
}
