package org.codicil.format;

import static org.codicil.format.Sketch.away;
import static org.codicil.format.Sketch.both;
import static org.codicil.format.Sketch.deleted;
import static org.codicil.format.Sketch.here;
import static org.codicil.format.Sketch.inserted;
import static org.codicil.format.Sketch.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.codicil.charter.Kind;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock.Status;
import org.codicil.redline.Part;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;

/** Redlines of any shape, marks inside words and marks' own signs in the text included. */
public final class RandomRedlines {
  private static final String[] SCRAPS = {
    "law", "the", "State", "12", "é", "地区", "_x_", " ", " ", " ", "\n", ", ", ".", "-", "[", "]",
    "{", "}", "+", "#", "<", ">", "\\", "**", "~", "|", "\u202e", "\u00a0", "😀", "=", "\n\n"
  };

  private RandomRedlines() {}

  public static Redline of(Random random) {
    Sketch sketch = new Sketch();
    int blocks = 1 + random.nextInt(5);
    for (int i = 0; i < blocks; i++) {
      int depth = 1 + random.nextInt(3);
      switch (random.nextInt(6)) {
        case 0 -> sketch.block(depth, Kind.PARAGRAPH, "", "", Status.INSERTED, whole(random, true));
        case 1 -> sketch.block(depth, Kind.PARAGRAPH, "", "", Status.DELETED, whole(random, false));
        case 2 -> {
          String text = text(random);
          String move = "move" + i;
          sketch.block(
              depth,
              Kind.ARTICLE,
              "Article",
              move,
              Status.MOVED_AWAY,
              away(Part.TEXT, text),
              deleted(Part.TEXT, text(random)),
              away(Part.GAP, "\n\n"));
          sketch.kept(
              depth, Kind.PARAGRAPH, "", kept(Part.TEXT, text(random)), kept(Part.GAP, "\n\n"));
          sketch.block(
              depth,
              Kind.ARTICLE,
              "Article",
              move,
              Status.MOVED_HERE,
              here(Part.TEXT, text),
              inserted(Part.TEXT, text(random)),
              here(Part.GAP, "\n\n"));
        }
        default -> sketch.kept(depth, Kind.PARAGRAPH, "", mixed(random));
      }
    }
    return sketch.redline();
  }

  private static Piece[] whole(Random random, boolean in) {
    String text = text(random);
    return new Piece[] {
      in ? inserted(Part.TEXT, text) : deleted(Part.TEXT, text),
      in ? inserted(Part.GAP, "\n\n") : deleted(Part.GAP, "\n\n")
    };
  }

  private static Piece[] mixed(Random random) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(kept(Part.MARKER, "### Article "));
    pieces.add(
        both(Mark.RENUMBERED, Part.NUMBER, "" + random.nextInt(20), "" + random.nextInt(20)));
    pieces.add(kept(Part.SEPARATOR, ". "));
    int count = 1 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      String text = text(random);
      pieces.add(
          switch (random.nextInt(6)) {
            case 0 -> deleted(Part.TEXT, text);
            case 1 -> inserted(Part.TEXT, text);
            case 2 -> both(Mark.REFERENCE, Part.TEXT, "12", "13");
            case 3 -> both(Mark.FORMATTING, Part.TEXT, "*" + text + "*", "**" + text + "**");
            case 4 -> both(Mark.METADATA, Part.TEXT, text, text(random));
            default -> kept(Part.TEXT, text);
          });
    }
    pieces.add(kept(Part.GAP, "\n\n"));
    return pieces.toArray(Piece[]::new);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
    }
    return text.toString();
  }
}
