package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.amendment.Instruction.Division;
import org.codicil.amendment.Instruction.Join;
import org.codicil.amendment.Instruction.Renumbering;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;
import org.codicil.redline.Mark;
import org.codicil.redline.Piece;

/**
 * Words how one paragraph became several, or several one: a division before the words with which
 * the next part begins, a joining, and what else changed among the words of each part.
 */
final class SharedWords {
  private static final int MOST_WORDS = 12;
  private final Blocks old;
  private final Blocks now;
  private final Pairs pairs;
  private final Phrasebook book;
  private final OwnWords own;
  private final boolean follow;

  SharedWords(Blocks old, Blocks now, Pairs pairs, Phrasebook book, OwnWords own, boolean follow) {
    this.old = old;
    this.now = now;
    this.pairs = pairs;
    this.book = book;
    this.own = own;
    this.follow = follow;
  }

  /** The instructions; empty where the provision was not parted, or not so that they can say it. */
  Optional<List<Op>> words(Provision before, Provision after) {
    List<Pairs.Share> shares = pairs.shares(before);
    boolean joined = !shares.isEmpty() && shares.get(0).joined();
    boolean plain =
        !shares.isEmpty()
            && shares.stream().allMatch(share -> share.joined() == joined)
            && stand(joined ? old.charter() : now.charter(), joined ? before : after, shares);
    if (!plain || !(joined ? before : after).children().isEmpty()) {
      return Optional.empty();
    }
    List<Op> ops = new ArrayList<>();
    if (!before.number().equals(after.number())) {
      String number = own.numbered(before, after.number());
      add(ops, new Renumbering(target(before), number, follow), before);
    }
    List<List<Piece>> words = new ArrayList<>(List.of(new ArrayList<>(pairs.words(before))));
    shares.forEach(share -> words.add(new ArrayList<>(share.words())));
    replacedAtBreaks(words);
    List<Hunk.Pair> parts = words.stream().map(w -> Hunk.of(w, follow).stripped()).toList();
    boolean said =
        joined ? joined(before, parts, shares, ops) : divided(before, parts, shares, ops);
    return said ? Optional.of(ops) : Optional.empty();
  }

  /**
   * Whether they are paragraphs or points that follow one another in one unit; only the last may
   * hold others.
   */
  private static boolean stand(Charter charter, Provision first, List<Pairs.Share> shares) {
    Provision last = shares.get(shares.size() - 1).provision();
    List<Provision> row = charter.parent(first).map(Provision::children).orElse(List.of());
    int at = 0;
    while (at < row.size() && row.get(at) != first) {
      at++;
    }
    for (Pairs.Share share : shares) {
      at++;
      boolean next = at < row.size() && row.get(at) == share.provision();
      boolean holds = share.provision() != last && !share.provision().children().isEmpty();
      if (!next || holds || share.provision().kind() != first.kind()) {
        return false;
      }
    }
    Kind kind = first.kind();
    return kind == Kind.PARAGRAPH
        || kind == Kind.POINT
        || kind == Kind.SUBPOINT
        || kind == Kind.RECITAL;
  }

  /** What is deleted at the end of one part and replaced at the beginning of the next, is there. */
  private static void replacedAtBreaks(List<List<Piece>> parts) {
    for (int i = 1; i < parts.size(); i++) {
      List<Piece> last = parts.get(i - 1);
      List<Piece> next = parts.get(i);
      boolean replaced = !next.isEmpty() && next.get(0).mark() == Mark.INSERTED;
      while (replaced && !last.isEmpty() && last.get(last.size() - 1).mark() == Mark.DELETED) {
        next.add(0, last.remove(last.size() - 1));
      }
    }
  }

  private boolean divided(
      Provision before, List<Hunk.Pair> parts, List<Pairs.Share> shares, List<Op> ops) {
    Hunk.Pair first = parts.get(0);
    String whole = Agreement.words(old.charter(), before);
    if (!whole.startsWith(first.before()) || !changed(before, first, 0, ops)) {
      return false;
    }
    int at = first.before().length();
    for (int i = 1; i < parts.size(); i++) {
      Hunk.Pair pair = parts.get(i);
      int from = whole.startsWith(" ", at) ? at + 1 : at;
      String opening = opening(before, whole, from);
      if (pair.before().isEmpty() || !whole.startsWith(pair.before(), from) || opening.isEmpty()) {
        return false;
      }
      Provision part = shares.get(i - 1).provision();
      String number = part.isNumbered() ? own.numbered(part, part.number()) : "";
      add(ops, new Division(target(before), Passage.once(opening), number), before);
      if (!changed(before, pair, from, ops)) {
        return false;
      }
      at = from + pair.before().length();
    }
    return at == whole.length();
  }

  /** The fewest words from there on that stand once in the provision; empty if too many. */
  private String opening(Provision before, String whole, int from) {
    int end = from;
    for (int words = 0; words < MOST_WORDS && end < whole.length(); words++) {
      end = whole.indexOf(' ', end + 1);
      end = end < 0 ? whole.length() : end;
      String opening = whole.substring(from, end);
      if (words > 0 && isOnce(before, opening) || end == whole.length()) {
        return isOnce(before, opening) ? opening : "";
      }
    }
    return "";
  }

  private boolean isOnce(Provision provision, String words) {
    int from = provision.block().textStart();
    int to = provision.block().textEnd();
    return !words.isBlank()
        && WordSearch.find(old.charter().text(), old.indexOf(provision), from, to, words).size()
            == 1;
  }

  private boolean joined(
      Provision before, List<Hunk.Pair> parts, List<Pairs.Share> shares, List<Op> ops) {
    if (!isWhole(before, parts.get(0)) || !changed(before, parts.get(0), 0, ops)) {
      return false;
    }
    Provision host = before;
    for (int i = 1; i < parts.size(); i++) {
      Hunk.Pair pair = parts.get(i);
      Provision joined = shares.get(i - 1).provision();
      add(ops, new Join(target(joined), target(host)), joined);
      if (!isWhole(joined, pair) || !changed(joined, pair, 0, ops)) {
        return false;
      }
      host = joined;
    }
    return true;
  }

  private boolean isWhole(Provision provision, Hunk.Pair pair) {
    return Agreement.words(old.charter(), provision).equals(pair.before());
  }

  /** Adds what changed among the words; false where they are best restated. */
  private boolean changed(Provision scope, Hunk.Pair pair, int offset, List<Op> ops) {
    if (pair.before().equals(pair.after()) || pair.hunks().isEmpty()) {
      return true;
    }
    if (OwnWords.isMost(pair)) {
      return false;
    }
    List<Instruction> words =
        new WordOps(old, scope, false, target(scope), pair, offset).of(pair.hunks());
    Spans spans = new Spans(old, scope);
    words.forEach(instruction -> add(ops, spans.shortened(instruction), scope));
    return !words.isEmpty();
  }

  private Target target(Provision provision) {
    return book.cited(old.cite(provision));
  }

  private static void add(List<Op> ops, Instruction instruction, Provision about) {
    ops.add(new Op(instruction, about, about));
  }
}
