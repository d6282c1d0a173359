package org.codicil.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codicil.charter.Citation;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.format.Gate;
import org.codicil.format.terminal.Prose;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Part;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;
import org.codicil.review.Asking;
import org.codicil.review.Docket;
import org.codicil.review.Key;
import org.codicil.review.Sitting;
import org.codicil.review.Tally;
import org.codicil.review.Touches;
import org.codicil.review.View;

/**
 * A change said in sentences, top to bottom, for ears: "deleted: “prefer political”".
 *
 * @param others the other drafts there are
 */
record SpokenPage(List<Docket> others) {
  SittingPage.Parts of(Sitting sitting, Outcome<Redline> redline, int width) {
    var motion = sitting.motion();
    List<String> said = new ArrayList<>();
    String tally = Tally.of(sitting.docket(), sitting.review()).inWords();
    String place = (sitting.at() + 1) + " of " + sitting.motions().size();
    List<String> head = new ArrayList<>();
    say("Change " + place + ", " + motion.matter().unitName() + "; " + tally + ".", width, head);
    say("Item " + motion.number() + ": " + SittingPage.sentence(motion.words()), width, said);
    if (!motion.decision().instead().isEmpty()) {
      say("Instead: " + SittingPage.sentence(motion.decision().instead()), width, said);
    }
    SittingPage.said(sitting, motion.decision(), true).forEach(line -> say(line, width, said));
    redline.value().ifPresent(r -> changes(r, sitting.view(), width, said));
    redline.diagnostics().stream()
        .filter(Diagnostic::isError)
        .forEach(d -> say("Error: " + d.message() + ".", width, said));
    if (redline.value().isPresent()) {
      Touches.of(sitting.docket(), sitting.review(), motion, others)
          .forEach(line -> say("Touches: " + line + ".", width, said));
    }
    return new SittingPage.Parts(head, List.of(), said, List.of(), foot(sitting, width));
  }

  /** The question, or the keys. */
  static List<String> foot(Sitting sitting, int width) {
    List<String> foot = new ArrayList<>();
    boolean asked = sitting.asking().filter(Asking::isYesNo).isPresent();
    say(asked ? sitting.asking().get().prompt() + " y or n" : "Keys: " + keys(), width, foot);
    return foot;
  }

  /** With a full stop, unless it ends in a mark of its own. */
  static String ended(String words) {
    return ".?!”".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
  }

  private static String keys() {
    return Stream.of(Key.values())
        .filter(Key::isUsual)
        .map(key -> key.letters().charAt(0) + " " + SittingPage.brief(key))
        .collect(Collectors.joining(", ", "", "."))
        .replace("c comment", "j next, k previous, c comment");
  }

  private static void say(String text, int width, List<String> lines) {
    lines.addAll(Prose.lines(Gate.line(text), width, 0));
  }

  private static void changes(Redline redline, View view, int width, List<String> lines) {
    int said = lines.size();
    for (MarkedBlock block : redline.blocks()) {
      if (block.isMarked()) {
        var charter = block.after() != null ? redline.after() : redline.before();
        String name = Citation.of(charter, block.provision());
        if (view == View.MARKED) {
          say(name + ": " + marked(block), width, lines);
        }
        if (view == View.OLD || view == View.PAIR) {
          whole(name + ", as it stands: ", block, Piece::before, width, lines);
        }
        if (view == View.CLEAN || view == View.PAIR) {
          whole(name + ", as amended: ", block, Piece::after, width, lines);
        }
      }
    }
    if (view == View.OLD && lines.size() == said) {
      say("As it stands, there is nothing here.", width, lines);
    } else if (lines.size() == said) {
      say("As amended, there is nothing here.", width, lines);
    }
  }

  /** One side of a block, if it has any words. */
  private static void whole(
      String name, MarkedBlock block, Function<Piece, String> side, int width, List<String> lines) {
    StringBuilder text = new StringBuilder();
    block.pieces().stream()
        .filter(piece -> piece.part() == Part.TEXT)
        .forEach(piece -> text.append(side.apply(piece)));
    if (!text.toString().isBlank()) {
      say(name + text.toString().strip(), width, lines);
    }
  }

  private static String marked(MarkedBlock block) {
    StringBuilder text = new StringBuilder();
    block.pieces().forEach(piece -> piece(piece, text));
    return ended(text.toString().strip().replaceAll("”, ([.,;:])", "”$1").replaceAll(",$", ""));
  }

  private static void piece(Piece piece, StringBuilder text) {
    boolean silent =
        piece.part() != Part.TEXT
            && (piece.part() != Part.NUMBER || piece.mark() != Mark.RENUMBERED);
    if (silent || piece.shown().isBlank()) {
      return;
    }
    String old = piece.before().strip();
    String now = piece.after().strip();
    switch (piece.mark()) {
      case KEPT -> text.append(' ').append(now);
      case DELETED -> text.append(" deleted: “").append(old).append("”,");
      case INSERTED -> text.append(" inserted: “").append(now).append("”,");
      case MOVED_AWAY -> text.append(" moved away: “").append(old).append("”,");
      case MOVED_HERE -> text.append(" moved here: “").append(now).append("”,");
      default -> text.append(" “").append(old).append("” becomes “").append(now).append("”,");
    }
  }
}
