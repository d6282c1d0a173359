package org.codicil.amendment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Instruction.Move;
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
  private final OwnWords own;
  private final SharedWords shared;
  private final Set<Provision> taken = Collections.newSetFromMap(new IdentityHashMap<>());
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
    this.own = new OwnWords(old, now, pairs, book, follow);
    this.shared = new SharedWords(old, now, pairs, book, own, follow);
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

  /** What makes one provision, wherever it stands, out of the other. */
  List<Op> of(Provision before, Provision after) {
    pair(before, after);
    return ops;
  }

  private Target target(Provision provision) {
    return book.cited(old.cite(provision));
  }

  private void add(Instruction instruction, Provision owner, Provision about) {
    ops.add(new Op(instruction, owner, about));
  }

  private void pair(Provision before, Provision after) {
    if (before.kind() == Kind.FRONT_MATTER) {
      return;
    }
    if (coarse.contains(before) || !own.comparable(before, after)) {
      coarse.add(before);
      substitute(before, List.of(after));
      return;
    }
    int start = ops.size();
    Optional<Op> column = new ColumnOps(old, now, book).of(before, after);
    if (column.isPresent()) {
      ops.add(column.get());
      return;
    }
    if (shared(before, after)) {
      return;
    }
    Optional<List<Op>> words = own.change(before, after);
    if (words.isEmpty()) {
      coarse.add(before);
      substitute(before, List.of(after));
      return;
    }
    ops.addAll(words.get());
    children(before, after);
    if (isCostly(before, after, start)) {
      ops.subList(start, ops.size()).clear();
      coarse.add(before);
      substitute(before, List.of(after));
    }
  }

  /** Words a division or a joining, unless that says more than the provisions restated. */
  private boolean shared(Provision before, Provision after) {
    List<Pairs.Share> shares = pairs.shares(before);
    Optional<List<Op>> words = shared.words(before, after);
    if (words.isEmpty()) {
      return false;
    }
    Provision last = shares.get(shares.size() - 1).provision();
    boolean joined = shares.get(0).joined();
    int whole = now.contentEnd(now.indexOf(joined ? after : last)) - after.start();
    if (cost(words.get()) > whole + 60) {
      return false;
    }
    ops.addAll(words.get());
    shares.forEach(share -> taken.add(share.provision()));
    children(joined ? last : before, joined ? after : last);
    return true;
  }

  /** Several instructions that together say more than the provision restated. */
  private boolean isCostly(Provision before, Provision after, int start) {
    boolean large = before.kind() != Kind.ARTICLE && before.kind().isHeaded();
    if (large || ops.size() - start < 2) {
      return false;
    }
    int whole = now.contentEnd(now.lastOf(after)) - after.start();
    return cost(ops.subList(start, ops.size())) > whole * 4 / 3 + 60;
  }

  private int cost(List<Op> some) {
    return some.stream()
        .mapToInt(op -> Wording.sentence(op.instruction(), book, "").length() + 10)
        .sum();
  }

  private void substitute(Provision before, List<Provision> after) {
    String payload = payloads.of(after, old.indent(before));
    Target target = target(before);
    add(payload.isBlank() ? new Repeal(target) : new Substitution(target, payload), before, before);
  }

  private void children(Provision before, Provision after) {
    List<Provision> a = before.children();
    List<Provision> b = after.children();
    InRow kept =
        InRow.of(a.stream().filter(p -> !pairs.isMoved(p)).toList(), b, pairs.map(), Set.of());
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
    List<Provision> went = wentAll.stream().filter(p -> !stays(p) && isLaw(p)).toList();
    List<Provision> came = cameAll.stream().filter(p -> !arrives(p) && isLaw(p)).toList();
    List<Provision> arrived = cameAll.stream().filter(this::arrives).toList();
    boolean both = !arrived.isEmpty() && !came.isEmpty() && next != null && !coarse.contains(next);
    boolean arrivedFirst = both && place(cameAll, arrived) < place(cameAll, came);
    if (!arrived.isEmpty()) {
      arrivals(parent, both && !arrivedFirst ? null : last, next, arrived);
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
      insert(parent, arrivedFirst ? null : last, next, came);
    }
  }

  /** Where the first of some stands among all; compared as objects. */
  private static int place(List<Provision> all, List<Provision> some) {
    int place = 0;
    while (all.get(place) != some.get(0)) {
      place++;
    }
    return place;
  }

  /** Front matter is none, and what was divided off or joined is said already. */
  private boolean isLaw(Provision provision) {
    return provision.kind() != Kind.FRONT_MATTER && !taken.contains(provision);
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
