package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Instruction.Move;
import org.codicil.amendment.Instruction.Renumbering;
import org.codicil.amendment.Instruction.Repeal;
import org.codicil.amendment.Instruction.Substitution;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/**
 * Walks the old and the new tree side by side and words what differs, each time for the smallest
 * provision that holds it; where a finer form failed before, for the next larger one.
 */
final class TreeWalk {
  private final Blocks old;
  private final Blocks now;
  private final Pairs pairs;
  private final Phrasebook book;
  private final PayloadText payloads;
  private final Set<Provision> coarse;
  private final boolean follow;
  private final List<Op> ops = new ArrayList<>();

  /**
   * @param coarse provisions of the old text to restate as a whole
   * @param follow whether references follow renumberings by themselves
   */
  TreeWalk(
      Blocks old, Blocks now, Pairs pairs, Phrasebook book, Set<Provision> coarse, boolean follow) {
    this.old = old;
    this.now = now;
    this.pairs = pairs;
    this.book = book;
    this.payloads = new PayloadText(now);
    this.coarse = coarse;
    this.follow = follow;
  }

  List<Op> walk() {
    Provision root = old.charter().root();
    if (coarse.contains(root)) {
      List<Provision> law =
          now.charter().root().children().stream()
              .filter(child -> child.kind() != Kind.FRONT_MATTER)
              .toList();
      Target all = Target.of(book.word("whole"));
      ops.add(
          law.isEmpty()
              ? new Op(new Repeal(all), root, root)
              : new Op(new Substitution(all, payloads.of(law, "")), root, root));
    } else {
      children(root, now.charter().root());
    }
    return ops;
  }

  private Target target(Provision provision) {
    return book.target(old.cite(provision));
  }

  private void add(Instruction instruction, Provision owner, Provision about) {
    ops.add(new Op(instruction, owner, about));
  }

  private void pair(Provision before, Provision after) {
    if (before.kind() == Kind.FRONT_MATTER) {
      return;
    }
    if (coarse.contains(before) || !comparable(before, after)) {
      coarse.add(before);
      substitute(before, List.of(after));
      return;
    }
    int start = ops.size();
    number(before, after);
    if (!words(before, after)) {
      ops.subList(start, ops.size()).clear();
      coarse.add(before);
      substitute(before, List.of(after));
      return;
    }
    children(before, after);
    if (isCostly(before, after, start)) {
      ops.subList(start, ops.size()).clear();
      coarse.add(before);
      substitute(before, List.of(after));
    }
  }

  private boolean comparable(Provision before, Provision after) {
    return before.kind() == after.kind()
        && before.label().equals(after.label())
        && before.isNumbered() == after.isNumbered()
        && sign(old, before).equals(sign(now, after));
  }

  private static String sign(Blocks blocks, Provision provision) {
    return blocks
        .charter()
        .text()
        .substring(provision.block().numberEnd(), provision.block().textStart())
        .strip();
  }

  /** Several instructions that together say more than the provision restated. */
  private boolean isCostly(Provision before, Provision after, int start) {
    boolean large = before.kind() != Kind.ARTICLE && before.kind().isHeaded();
    if (large || ops.size() - start < 2) {
      return false;
    }
    int cost = 0;
    for (Op op : ops.subList(start, ops.size())) {
      cost += Wording.sentence(op.instruction(), book, "").length() + 10;
    }
    int whole = now.contentEnd(now.lastOf(after)) - after.start();
    return cost > whole * 4 / 3 + 60;
  }

  private void substitute(Provision before, List<Provision> after) {
    String payload = payloads.of(after, old.indent(before));
    Target target = target(before);
    add(payload.isBlank() ? new Repeal(target) : new Substitution(target, payload), before, before);
  }

  private void number(Provision before, Provision after) {
    if (!before.number().equals(after.number())) {
      String label = label(before);
      boolean lettered = before.kind() != Kind.PARAGRAPH && !before.kind().isHeaded();
      String shown = lettered ? "(" + after.number() + ")" : after.number();
      String number = (label + " " + shown).strip();
      add(new Renumbering(target(before), number, follow), before, before);
    }
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
      add(new Instruction.Replacement(target, Passage.once(was), is), before, before);
      return true;
    }
    boolean most = isMost(pair);
    if (most && part) {
      add(new Substitution(target, is), before, before);
      return true;
    }
    boolean short1 = was.length() < 60;
    if (most && !(short1 && !before.children().isEmpty())) {
      return false;
    }
    List<Instruction> instructions =
        new WordOps(old, before, headed, target, pair).of(pair.hunks());
    instructions.forEach(instruction -> add(instruction, before, before));
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
        before,
        before);
    return true;
  }

  /** Whether more than two thirds of the words changed. */
  private static boolean isMost(Hunk.Pair pair) {
    int changed = 0;
    for (Hunk hunk : pair.hunks()) {
      changed += Math.max(hunk.to() - hunk.from(), hunk.newTo() - hunk.newFrom());
    }
    return changed * 3 > 2 * Math.max(pair.before().length(), pair.after().length());
  }

  private void children(Provision before, Provision after) {
    List<Provision> a = before.children();
    List<Provision> b = after.children();
    InPlace kept = InPlace.of(before, after, pairs);
    int i = 0;
    int j = 0;
    Provision last = null;
    while (i < a.size() || j < b.size()) {
      int i2 = i;
      while (i2 < a.size() && !kept.has(a.get(i2))) {
        i2++;
      }
      Provision next = i2 < a.size() ? a.get(i2) : null;
      Provision pairOfNext = next == null ? null : pairs.toNew(next);
      int j2 = j;
      while (j2 < b.size() && b.get(j2) != pairOfNext) {
        j2++;
      }
      int mark = ops.size();
      gap(before, last, next, a.subList(i, i2), b.subList(j, j2));
      if (next == null) {
        return;
      }
      int here = ops.size();
      pair(next, pairOfNext);
      mergeIntoNext(mark, here, last, next);
      last = next;
      i = i2 + 1;
      j = j2 + 1;
    }
  }

  /** An insertion beside a provision that is restated goes into its new text. */
  private void mergeIntoNext(int mark, int here, Provision last, Provision next) {
    if (!coarse.contains(next)) {
      return;
    }
    for (int k = mark; k < here; k++) {
      Op op = ops.get(k);
      if (op.instruction() instanceof Insertion insertion
          && insertion.position() == Position.BEFORE
          && here < ops.size()
          && ops.get(here).instruction() instanceof Substitution s) {
        String payload = insertion.payload() + "\n\n" + s.payload();
        ops.set(here, new Op(new Substitution(s.target(), payload), next, next));
        ops.remove(k);
        return;
      }
    }
  }

  /** What went and came between two provisions that stayed. */
  private void gap(
      Provision parent,
      Provision last,
      Provision next,
      List<Provision> wentAll,
      List<Provision> cameAll) {
    List<Provision> went =
        wentAll.stream().filter(p -> !stays(p) && p.kind() != Kind.FRONT_MATTER).toList();
    List<Provision> came =
        cameAll.stream().filter(p -> !arrives(p) && p.kind() != Kind.FRONT_MATTER).toList();
    List<Provision> arrived = cameAll.stream().filter(this::arrives).toList();
    if (!arrived.isEmpty()) {
      arrivals(parent, last, next, arrived);
    }
    int common = Math.min(went.size(), came.size());
    for (int k = 0; k < common; k++) {
      int end = k == common - 1 ? came.size() : k + 1;
      coarse.add(went.get(k));
      substitute(went.get(k), came.subList(k, end));
    }
    for (Provision gone : went.subList(common, went.size())) {
      add(new Repeal(target(gone)), parent, gone);
    }
    if (common == 0 && !came.isEmpty()) {
      insert(parent, last, next, came);
    }
  }

  /** Whether an old provision lives on elsewhere in the new text. */
  private boolean stays(Provision before) {
    return pairs.isMoved(before) && movable(before);
  }

  private boolean arrives(Provision after) {
    Provision before = pairs.toOld(after);
    return before != null && pairs.isMoved(before) && movable(before);
  }

  private boolean movable(Provision before) {
    Provision after = pairs.toNew(before);
    Provision from = old.charter().parent(before).orElse(null);
    Provision to = after == null ? null : now.charter().parent(after).orElse(null);
    return from != null
        && to != null
        && pairs.toOld(to) != null
        && alive(from)
        && alive(pairs.toOld(to))
        && !coarse.contains(before);
  }

  /** Whether nothing around it is restated, repealed or moved. */
  private boolean alive(Provision provision) {
    Optional<Provision> at = Optional.of(provision);
    while (at.isPresent()) {
      Provision here = at.get();
      boolean root = here == old.charter().root();
      if (coarse.contains(here) || !root && (pairs.toNew(here) == null || pairs.isMoved(here))) {
        return false;
      }
      at = old.charter().parent(here);
    }
    return true;
  }

  private void arrivals(Provision parent, Provision last, Provision next, List<Provision> arrived) {
    for (int k = 0; k < arrived.size(); k++) {
      Provision before = pairs.toOld(arrived.get(k));
      Instruction move =
          last != null && !coarse.contains(last)
              ? new Move(target(before), Position.AFTER, target(last))
              : next != null
                  ? new Move(target(before), Position.BEFORE, target(next))
                  : new Move(target(before), Position.AT_END, target(parent));
      add(move, before, before);
      pair(before, arrived.get(k));
    }
  }

  private void insert(Provision parent, Provision last, Provision next, List<Provision> came) {
    if (payloads.of(came, "").isBlank()) {
      return;
    }
    if (last != null && coarse.contains(last) && extend(last, came)) {
      return;
    }
    if (last != null && last.kind() != Kind.FRONT_MATTER) {
      String payload = payloads.of(came, old.indent(last));
      add(new Insertion(target(last), Position.AFTER, payload), last, last);
    } else if (next != null) {
      String payload = payloads.of(came, old.indent(next));
      add(new Insertion(target(next), Position.BEFORE, payload), next, next);
    } else {
      add(new Insertion(target(parent), Position.AT_END, payloads.of(came, "")), parent, parent);
    }
  }

  /** Adds new provisions to the new text of the restated one before them. */
  private boolean extend(Provision last, List<Provision> came) {
    for (int k = ops.size() - 1; k >= 0; k--) {
      Op op = ops.get(k);
      if (op.owner() == last && op.instruction() instanceof Substitution s) {
        List<Provision> all = new ArrayList<>();
        all.add(pairs.toNew(last));
        all.addAll(came);
        String payload = payloads.of(all, old.indent(last));
        ops.set(k, new Op(new Substitution(s.target(), payload), last, op.about()));
        return true;
      }
    }
    return false;
  }
}
