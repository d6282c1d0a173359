package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.codicil.amendment.Instruction.Renumbering;
import org.codicil.amendment.Instruction.Substitution;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/** Words the difference between a provision's own number and words and those of its pair. */
final class OwnWords {
  /** White space that a sentence cannot say: of a note's name, say, with two blanks in it. */
  private static final Pattern UNSPOKEN = Pattern.compile("\\s{2}|[\\s&&[^ ]]");

  private final Blocks old;
  private final Blocks now;
  private final Pairs pairs;
  private final Phrasebook book;
  private final boolean follow;
  private List<Op> ops = new ArrayList<>();

  /**
   * @param follow whether references follow renumberings by themselves
   */
  OwnWords(Blocks old, Blocks now, Pairs pairs, Phrasebook book, boolean follow) {
    this.old = old;
    this.now = now;
    this.pairs = pairs;
    this.book = book;
    this.follow = follow;
  }

  /**
   * What makes the one out of the other, children aside; empty where the words are best restated.
   */
  Optional<List<Op>> change(Provision before, Provision after) {
    ops = new ArrayList<>();
    number(before, after);
    return words(before, after) ? Optional.of(ops) : Optional.empty();
  }

  private Target target(Provision provision) {
    return book.cited(old.cite(provision));
  }

  private void add(Instruction instruction, Provision before) {
    ops.add(new Op(instruction, before, before));
  }

  /** Whether instructions for its own words can make the one out of the other. */
  boolean comparable(Provision before, Provision after) {
    return before.kind() == after.kind()
        && before.label().equals(after.label())
        && before.isNumbered() == after.isNumbered()
        && (before.number().equals(after.number()) || !UNSPOKEN.matcher(after.number()).find())
        && Agreement.opening(old.charter(), before).equals(Agreement.opening(now.charter(), after))
        && sign(old, before).equals(sign(now, after));
  }

  private static String sign(Blocks blocks, Provision provision) {
    return blocks
        .charter()
        .text()
        .substring(provision.block().numberEnd(), provision.block().textStart())
        .strip();
  }

  private void number(Provision before, Provision after) {
    if (!before.number().equals(after.number())) {
      add(new Renumbering(target(before), numbered(before, after.number()), follow), before);
    }
  }

  /** A number as it is cited: "Article 13", "paragraph 2", "point (b)". */
  String numbered(Provision provision, String number) {
    if (provision.kind().isHeaded() && !provision.label().isEmpty()) {
      return provision.named(number);
    }
    boolean lettered = provision.kind() != Kind.PARAGRAPH && !provision.kind().isHeaded();
    String shown = lettered ? "(" + number + ")" : number;
    return (label(provision) + " " + shown).strip();
  }

  private String label(Provision provision) {
    return switch (provision.kind()) {
      case PARAGRAPH -> book.word("paragraph");
      case POINT, SUBPOINT -> book.word("point");
      default -> provision.label();
    };
  }

  /** Instructions for the provision's own words; false where they are best restated. */
  private boolean words(Provision before, Provision after) {
    String was = Agreement.words(old.charter(), before);
    String is = Agreement.words(now.charter(), after);
    if (was.equals(is)) {
      return true;
    }
    boolean opaque = before.kind() == Kind.CODE || before.kind() == Kind.HTML;
    if (opaque) {
      return false;
    }
    boolean headed = before.kind().isHeaded();
    boolean part = headed && before.kind() != Kind.TITLE;
    Target target = part ? heading(before) : target(before);
    if (was.isEmpty() || is.isEmpty()) {
      return cell(before, target, was, is);
    }
    Hunk.Pair pair = Hunk.of(pairs.words(before), follow);
    if (pair.hunks().isEmpty()) {
      return follow && pairs.hasReferences();
    }
    if (before.kind() == Kind.CELL && was.length() <= 40 && is.length() <= 40) {
      add(new Instruction.Replacement(target, Passage.once(was), is), before);
      return true;
    }
    boolean most = isMost(pair);
    if (most && part) {
      add(new Substitution(target, is), before);
      return true;
    }
    boolean short1 = was.length() < 60;
    if (most && !(short1 && !before.children().isEmpty())) {
      return false;
    }
    List<Instruction> instructions =
        new WordOps(old, before, headed, target, pair).of(pair.hunks());
    Spans spans = new Spans(old, before);
    instructions.forEach(each -> add(headed ? each : spans.shortened(each), before));
    return !instructions.isEmpty();
  }

  private Target heading(Provision provision) {
    return target(provision).with(Facet.HEADING);
  }

  /** An empty cell that gets words, or a full one that loses them. */
  private boolean cell(Provision before, Target target, String was, String is) {
    if (before.kind() != Kind.CELL || target.facet() == Facet.WHOLE) {
      return false;
    }
    add(
        is.isEmpty()
            ? new Instruction.Replacement(target, Passage.once(was), "")
            : new Substitution(target, is),
        before);
    return true;
  }

  /** Whether more than two thirds of the words changed. */
  static boolean isMost(Hunk.Pair pair) {
    int changed = 0;
    for (Hunk hunk : pair.hunks()) {
      changed += Math.max(hunk.to() - hunk.from(), hunk.newTo() - hunk.newFrom());
    }
    return changed * 3 > 2 * Math.max(pair.before().length(), pair.after().length());
  }
}
