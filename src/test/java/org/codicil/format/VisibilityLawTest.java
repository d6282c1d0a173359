package org.codicil.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.codicil.charter.Charter;
import org.codicil.charter.EditedTexts;
import org.codicil.charter.HiddenEdits;
import org.codicil.charter.RandomCharters;
import org.codicil.charter.SmallCharters;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.redline.Comparison;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Part;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Law L8: any difference of code points shows in every output. It is checked in two steps that
 * together leave no room. What a redline calls kept is the same text but for blanks that mean
 * nothing; and everything else it holds is found again under the marks, or in the panel of changes
 * that cannot be seen, of every output, read from the output alone.
 *
 * <p>Blanks that mean nothing are line wraps, indents and blank lines: no more of them than law L2
 * lets pass. A blank that comes or goes, a forced line break and a paragraph break are changes.
 */
class VisibilityLawTest {
  /** What stands behind 第一条 and other wide numbers, as a blank does behind others. */
  private static final int WIDE_BLANK = 0x3000;

  private static final int RUNS = Integer.getInteger("laws.runs", 20_000);
  private static final long SEED = Long.getLong("laws.seed", 20261123L);

  @Test
  @DisplayName("L8: no change is invisible")
  void everyDifferenceShows() {
    laws(RUNS, Seen.QUICK);
  }

  @Test
  @Tag("nightly")
  @DisplayName("L8: no change is invisible, in a million pairs")
  void everyDifferenceShowsNightly() {
    laws(Integer.getInteger("laws.runs", 1_000_000), Seen.QUICK);
  }

  @Test
  @DisplayName("L8: no change is invisible on paper, in one pair of a hundred")
  void everyDifferenceIsPrinted() {
    laws(Math.max(1, RUNS / 100), List.of(Seen.PDF));
  }

  @Test
  @DisplayName("L8: no change is invisible in real texts, edited as people edit")
  void everyEditOfRealTextsShows() {
    EditedTexts texts = EditedTexts.ofTheHouse(20_000);
    List<String> broken = new ArrayList<>();
    for (long seed = SEED; seed < SEED + RUNS / 40 && broken.size() < 20; seed++) {
      List<String> pair = texts.pair(seed);
      String complaint = complaint(pair.get(0), pair.get(1), Seen.QUICK);
      if (!complaint.isEmpty()) {
        broken.add("seed " + seed + ": " + complaint);
      }
    }
    assertThat(broken).isEmpty();
  }

  private static void laws(int runs, List<Seen> outputs) {
    System.out.println("L8, seeds from " + SEED + ", pairs " + runs);
    List<String> broken = new ArrayList<>();
    for (long seed = SEED; seed < SEED + runs && broken.size() < 20; seed++) {
      if (seed > SEED && (seed - SEED) % 50_000 == 0) {
        System.out.println("L8: " + (seed - SEED) + " pairs, broken " + broken.size());
      }
      String complaint = complaint(seed, outputs);
      if (!complaint.isEmpty()) {
        broken.add("seed " + seed + ": " + complaint);
      }
    }
    assertThat(broken).isEmpty();
  }

  private static String complaint(long seed, List<Seen> outputs) {
    Random random = new Random(seed);
    String old = SmallCharters.text(seed);
    String now = old;
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      now = HiddenEdits.edit(now, random);
    }
    if (random.nextInt(4) == 0) {
      now = RandomCharters.edit(now, random, 1 + random.nextInt(2));
    }
    return complaint(old, now, outputs);
  }

  private static String complaint(String old, String now, List<Seen> outputs) {
    Redline redline = Comparison.compare(read(old), read(now));
    String hidden =
        redline.blocks().stream()
            .map(b -> hidden(b))
            .filter(h -> !h.isEmpty())
            .findFirst()
            .orElse("");
    if (!hidden.isEmpty()) {
      return escaped("kept, but not the same: " + hidden);
    }
    for (Seen output : outputs) {
      String seen = output.in(redline);
      String lost = lost(redline, seen, output);
      if (!lost.isEmpty()) {
        return escaped(output + " does not show " + lost + "\n" + old + "\n=====\n" + now);
      }
    }
    return "";
  }

  private static Charter read(String text) {
    return MarkdownReader.read("text", text);
  }

  /** The first kept words of a block that are not the same on both sides, or empty. */
  private static String hidden(MarkedBlock block) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (Piece piece : block.pieces()) {
      if (piece.mark() != Mark.KEPT) {
        before.append('\u0000');
        after.append('\u0000');
      } else if (piece.part() == Part.TEXT) {
        before.append(piece.before());
        after.append(piece.after());
      } else if (!Seen.plain(piece.before()).equals(Seen.plain(piece.after()))) {
        return piece.toString();
      }
    }
    // Blanks at the edge of a block or of a mark belong to what is beyond.
    boolean same = edges(Seen.plain(before.toString())).equals(edges(Seen.plain(after.toString())));
    return same ? "" : block.toString();
  }

  private static String edges(String text) {
    return text.replaceAll(" ?\u0000 ?", "\u0000").strip();
  }

  private static boolean isSoft(String text) {
    return text.chars().allMatch(c -> c == ' ' || c == '\n' || c == '\r' || c == '\t');
  }

  private static String lost(Redline redline, String seen, Seen output) {
    for (MarkedBlock block : redline.blocks()) {
      for (Piece piece : block.pieces()) {
        boolean old = shows(redline, block, piece, piece.before(), seen, output);
        boolean now = shows(redline, block, piece, piece.after(), seen, output);
        if (!old || !now) {
          return (old ? piece.after() : piece.before()) + " of " + piece + "\nin " + seen;
        }
      }
    }
    return "";
  }

  private static boolean shows(
      Redline redline, MarkedBlock block, Piece piece, String side, String seen, Seen output) {
    if (side.isEmpty()) {
      return true;
    }
    switch (piece.mark()) {
      case KEPT, MOVED_AWAY, MOVED_HERE -> {
        return true;
      }
      case RENUMBERED, REFERENCE -> {
        // The screen folds numbers that follow into one line; what is odd in one it names.
        return output.holds(seen, side)
            || output.foldsNumbers()
                && !seen.isEmpty()
                && side.codePoints().filter(Seen::isShapeless).allMatch(c -> named(seen, c));
      }
      default -> {}
    }
    boolean whole = block.status() != MarkedBlock.Status.KEPT;
    if (isSoft(side)) {
      boolean blanks = isSoft(piece.before()) && isSoft(piece.after());
      boolean alone =
          blanks
              && (piece.part() == Part.GAP && !whole
                  || piece.part() == Part.TEXT && piece.mark() == Mark.FORMATTING);
      return !alone || output.showsBlank(seen);
    }
    if (piece.part() != Part.TEXT || piece.mark() == Mark.METADATA) {
      // Of a whole provision the signs around its words are its look: a heading, a list, a cell.
      boolean both = !whole && piece.mark() == Mark.FORMATTING || piece.mark() == Mark.METADATA;
      return side.codePoints()
          .filter(c -> !(whole && c == WIDE_BLANK))
          .filter(c -> Seen.isShapeless(c) || both && !isSoft(Character.toString(c)))
          .filter(c -> count(piece.before(), c) != count(piece.after(), c))
          .filter(c -> c != '[' && c != ']') // taken for a mark's own by the reader of the screen
          .allMatch(c -> output.holds(seen, Character.toString(c)) || named(seen, c));
    }
    if (piece.style().markup() && piece.mark() != Mark.FORMATTING) {
      String target = piece.style().target();
      boolean look =
          side.strip().matches("[*_~`\\\\!^\\[\\]\\s>]+|</?(su[bp]|small|s|b|i|u|em|strong|a|br)>");
      return look || output.holds(seen, side) || !target.isEmpty() && output.holds(seen, target);
    }
    return output.holds(seen, side);
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c < ' ' && c != '\n' || Seen.isShapeless(c)) {
                out.append(Gate.name(c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static long count(String text, int codePoint) {
    return text.codePoints().filter(c -> c == codePoint).count();
  }

  private static boolean named(String seen, int c) {
    return Seen.isShapeless(c)
        && seen.toUpperCase(java.util.Locale.ROOT)
            .contains(String.format(java.util.Locale.ROOT, "U+%04X", c));
  }
}
