package org.codicil.amendment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Instruction.Repeal;
import org.codicil.amendment.Instruction.Substitution;
import org.codicil.charter.EId;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/**
 * Derives over the row of provisions instead of the tree. A heading that comes between two
 * paragraphs, or goes, changes which provision holds which, and nothing else: the tree then differs
 * almost everywhere, the row in one place. What stays is a longest run of pairs in the order of
 * both texts; what is between comes or goes. Executing puts text beside text, so the tree follows.
 *
 * <p>Cost: the row is walked once for each time something must be taken as gone because what holds
 * it goes; each round at least one pair falls away.
 */
final class FlatWalk {
  private final Blocks old;
  private final Blocks now;
  private final Pairs pairs;
  private final Phrasebook book;
  private final PayloadText payloads;
  private final PayloadFit fit;
  private final OwnWords own;
  private final Set<Provision> coarse;
  private final Map<Provision, Provision> mates = new IdentityHashMap<>();
  private final List<Provision> was;
  private final List<Provision> is;
  private final List<Op> ops = new ArrayList<>();
  private InRow row;

  /**
   * @param coarse provisions of the old text to take as gone, and their pairs as come
   * @param follow whether references follow renumberings by themselves
   */
  FlatWalk(
      Blocks old,
      Blocks now,
      Pairs pairs,
      Phrasebook book,
      CharterReader reader,
      Set<Provision> coarse,
      boolean follow) {
    this.old = old;
    this.now = now;
    this.pairs = pairs;
    this.book = book;
    this.payloads = new PayloadText(now);
    this.fit = new PayloadFit(old, reader);
    this.own = new OwnWords(old, now, pairs, book, follow);
    this.coarse = coarse;
    this.was = units(old);
    this.is = units(now);
    mate();
  }

  /**
   * The pairs of the redline; but a unit whose pair it cannot become is paired with one of the same
   * address, sign and words, if that has no better pair either.
   */
  private void mate() {
    Map<EId, Provision> free = new HashMap<>();
    for (Provision after : is) {
      Provision before = pairs.toOld(after);
      if (before != null && (alike(before, after) || own.comparable(before, after))) {
        mates.put(before, after);
      } else {
        free.put(after.eId(), after);
      }
    }
    for (Provision before : was) {
      Provision after = mates.containsKey(before) ? null : free.get(before.eId());
      if (after != null && before.kind() == after.kind() && alike(before, after)) {
        mates.put(before, after);
      }
    }
  }

  /** The units of the row: all provisions with a place of their own, tables as a whole. */
  private static List<Provision> units(Blocks blocks) {
    List<Provision> units = new ArrayList<>();
    for (int i = 1; i < blocks.size(); i++) {
      Provision provision = blocks.at(i);
      boolean empty = provision.block().isEmpty() && provision.kind() != Kind.TABLE;
      if (provision.kind() != Kind.FRONT_MATTER && !empty) {
        units.add(provision);
      }
      i = provision.kind() == Kind.TABLE ? blocks.lastOf(provision) : i;
    }
    return units;
  }

  List<Op> walk() {
    settle();
    int i = 0;
    int j = 0;
    Provision last = null;
    while (i < was.size() || j < is.size()) {
      List<Provision> went = new ArrayList<>();
      while (i < was.size() && !row.has(was.get(i))) {
        went.add(was.get(i++));
      }
      Provision next = i < was.size() ? was.get(i++) : null;
      List<Provision> came = new ArrayList<>();
      while (j < is.size() && (next == null || is.get(j) != mates.get(next))) {
        came.add(is.get(j++));
      }
      gap(last, next, went, came);
      if (next != null) {
        pair(next, is.get(j++));
      }
      last = next;
    }
    return ops;
  }

  /** Takes as gone what cannot stay, and what it holds, until all that stays can. */
  private void settle() {
    boolean again = true;
    while (again) {
      row = InRow.of(was, is, mates, coarse);
      again = false;
      for (Provision unit : was) {
        if (!row.has(unit) || !canStay(unit, mates.get(unit))) {
          again |= row.has(unit) && coarse.add(unit);
          again |= takeBelow(unit);
        }
      }
      again |= takeLines();
    }
  }

  /** What stands on one line with what comes or goes, as text after a run-in number, goes too. */
  private boolean takeLines() {
    boolean took = false;
    for (int i = 1; i < was.size(); i++) {
      if (row.has(was.get(i)) && !row.has(was.get(i - 1)) && isOneLine(old, was.get(i - 1))) {
        took |= coarse.add(was.get(i));
      }
    }
    Set<Provision> staying = Collections.newSetFromMap(new IdentityHashMap<>());
    was.stream().filter(row::has).map(mates::get).forEach(staying::add);
    for (int j = 1; j < is.size(); j++) {
      Provision unit = is.get(j);
      if (staying.contains(unit)
          && !staying.contains(is.get(j - 1))
          && isOneLine(now, is.get(j - 1))) {
        for (Provision before : was) {
          took |= mates.get(before) == unit && coarse.add(before);
        }
      }
    }
    return took;
  }

  private static boolean isOneLine(Blocks blocks, Provision unit) {
    return unit.kind() != Kind.TABLE && blocks.gap(blocks.indexOf(unit)).indexOf('\n') < 0;
  }

  private boolean takeBelow(Provision unit) {
    boolean took = false;
    for (Provision child : unit.children()) {
      took |= coarse.add(child) | takeBelow(child);
    }
    return took;
  }

  private boolean canStay(Provision before, Provision after) {
    if (coarse.contains(before)) {
      return false;
    }
    if (before.kind() == Kind.TABLE) {
      return after.kind() == Kind.TABLE;
    }
    return alike(before, after)
        || own.comparable(before, after) && own.change(before, after).isPresent();
  }

  /** The same signs and words, whatever they are read as. */
  private boolean alike(Provision before, Provision after) {
    return source(old, before).equals(source(now, after));
  }

  private static String source(Blocks blocks, Provision provision) {
    int end = blocks.contentEnd(blocks.indexOf(provision));
    return Quotation.plain(blocks.charter().text().substring(provision.start(), end));
  }

  private void pair(Provision before, Provision after) {
    if (before.kind() == Kind.TABLE) {
      ops.addAll(new TreeWalk(old, now, pairs, book, coarse, false).of(before, after));
    } else if (!alike(before, after)) {
      own.change(before, after).ifPresent(ops::addAll);
    }
  }

  private void gap(Provision last, Provision next, List<Provision> wentAll, List<Provision> came) {
    Set<Provision> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(wentAll);
    List<Provision> went = wentAll.stream().filter(unit -> !isWithin(unit, all)).toList();
    int from = 0;
    if (!went.isEmpty() && !came.isEmpty() && stands(came, went.get(0))) {
      Provision first = went.get(0);
      String payload = payloads.of(came, old.indent(first));
      add(new Substitution(target(first), payload), first);
      from = 1;
    } else if (!came.isEmpty()) {
      insert(last, next, came);
    }
    for (Provision gone : went.subList(from, went.size())) {
      add(new Repeal(target(gone)), gone);
    }
  }

  private boolean isWithin(Provision unit, Set<Provision> others) {
    Optional<Provision> at = old.charter().parent(unit);
    while (at.isPresent() && !others.contains(at.get())) {
      at = old.charter().parent(at.get());
    }
    return at.isPresent();
  }

  /** Whether new text set as the provision is reads as it should. */
  private boolean stands(List<Provision> came, Provision beside) {
    String prefix = old.indent(beside);
    String payload = payloads.of(came, prefix);
    String wanted = payloads.of(came, "").strip();
    return !wanted.isEmpty()
        && fit.fit(payload, beside).replace("\r\n", "\n").strip().equals(wanted);
  }

  private void insert(Provision last, Provision next, List<Provision> came) {
    if (payloads.of(came, "").isBlank()) {
      return;
    }
    List<Provision> after = last == null ? List.of() : endingIn(last, next);
    List<Provision> before = next == null ? List.of() : List.of(next);
    Kind kind = came.get(0).kind();
    for (boolean exact : new boolean[] {true, false}) {
      for (Provision anchor : after) {
        if (exact ? anchor.kind() == kind && stands(came, anchor) : stands(came, anchor)) {
          insert(anchor, Position.AFTER, came);
          return;
        }
      }
      for (Provision anchor : before) {
        if (exact ? anchor.kind() == kind && stands(came, anchor) : stands(came, anchor)) {
          insert(anchor, Position.BEFORE, came);
          return;
        }
      }
    }
    if (!after.isEmpty()) {
      insert(after.get(0), Position.AFTER, came);
    } else if (!before.isEmpty()) {
      insert(before.get(0), Position.BEFORE, came);
    }
  }

  private void insert(Provision anchor, Position position, List<Provision> came) {
    String payload = payloads.of(came, old.indent(anchor));
    add(new Insertion(target(anchor), position, payload), anchor);
  }

  /** What ends where new text is to begin: the unit before it, and what that is the last of. */
  private List<Provision> endingIn(Provision last, Provision next) {
    int limit = next == null ? old.size() : old.indexOf(next);
    List<Provision> ending = new ArrayList<>();
    Optional<Provision> at = Optional.of(last);
    while (at.isPresent() && at.get() != old.charter().root()) {
      if (old.lastOf(at.get()) < limit && !at.get().block().isEmpty()) {
        ending.add(at.get());
      }
      at = old.charter().parent(at.get());
    }
    return ending;
  }

  private Target target(Provision provision) {
    return book.cited(old.cite(provision));
  }

  private void add(Instruction instruction, Provision about) {
    ops.add(new Op(instruction, about, about));
  }
}
