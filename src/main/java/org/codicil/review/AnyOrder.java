package org.codicil.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codicil.amendment.CharterReader;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Phrasebook;
import org.codicil.charter.Charter;

/**
 * Whether several groups of instructions, carried out together, make the text that carrying them
 * out one after the other makes, in whatever order.
 *
 * <p>Idea: let T(S) be the text that the groups of a set S make together. If carrying out a group d
 * on T(S) gives T(S and d), for every S and every d outside it, then every one of the n! orders
 * gives T(all), since each is a path through these sets. That takes at most n·2ⁿ⁻¹ + 2ⁿ executions;
 * above {@value #MOST} groups only the given order and the reverse of it are followed, which takes
 * 4n, and {@link #isComplete} says so.
 */
final class AnyOrder {
  /** Groups up to which every order is proved: 256 executions at most. */
  static final int MOST = 6;

  private final Charter base;
  private final CharterReader reader;
  private final Phrasebook book;
  private final List<List<Instruction>> groups;
  private final Map<Long, Optional<Charter>> texts = new HashMap<>();

  /**
   * @param groups what each draft brings, in the order in which it would be carried out together
   */
  AnyOrder(Docket on, List<List<Instruction>> groups) {
    this.base = on.base();
    this.reader = on.reader();
    this.book = on.book();
    this.groups = groups.stream().filter(group -> !group.isEmpty()).toList();
  }

  /** Whether every order is looked at, and not only two. */
  static boolean isComplete(int groups) {
    return groups <= MOST;
  }

  /** Whether all orders looked at give the text that all groups make together. */
  boolean holds() {
    if (groups.size() > MOST) {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < groups.size(); i++) {
        order.add(i);
      }
      List<Integer> reverse = new ArrayList<>(order);
      java.util.Collections.reverse(reverse);
      return path(order) && path(reverse);
    }
    for (long set = 0; set < 1L << groups.size(); set++) {
      for (int group = 0; group < groups.size(); group++) {
        if ((set & 1L << group) == 0 && !step(set, group)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The text that all groups make together; empty if they cannot be carried out. */
  Optional<Charter> together() {
    return text((1L << groups.size()) - 1);
  }

  private boolean path(List<Integer> order) {
    long set = 0;
    for (int group : order) {
      if (!step(set, group)) {
        return false;
      }
      set |= 1L << group;
    }
    return true;
  }

  private boolean step(long set, int group) {
    Optional<Charter> after = text(set | 1L << group);
    return after.isPresent()
        && text(set)
            .flatMap(before -> execute(groups.get(group), before))
            .map(then -> then.text().equals(after.get().text()))
            .orElse(false);
  }

  /** What the groups of a set make together. */
  private Optional<Charter> text(long set) {
    Optional<Charter> known = texts.get(set);
    if (known == null) {
      List<Instruction> together = new ArrayList<>();
      for (int group = 0; group < groups.size(); group++) {
        if ((set & 1L << group) != 0) {
          together.addAll(groups.get(group));
        }
      }
      known = set == 0 ? Optional.of(base) : execute(together, base);
      texts.put(set, known);
    }
    return known;
  }

  private Optional<Charter> execute(List<Instruction> instructions, Charter on) {
    return Consolidation.execute(instructions, book, on, reader).value().map(Consolidation::result);
  }
}
