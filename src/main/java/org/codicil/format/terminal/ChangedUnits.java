package org.codicil.format.terminal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.codicil.redline.Redline;

/**
 * Goes through a redline: changed units are set by a {@link UnitBody} under the headings they stand
 * under, everything else is folded and named.
 */
final class ChangedUnits {
  private final Page page;
  private final UnitBody body;
  private final Fold fold;
  private final Deque<Unit> path = new ArrayDeque<>();
  private final List<Unit> pending = new ArrayList<>();

  /** Whether a paragraph stands above, from which a line of its own is to be kept apart. */
  private boolean apart;

  ChangedUnits(Page page, Names names, UnitBody body) {
    this.page = page;
    this.body = body;
    this.fold = new Fold(names);
  }

  void write(Redline redline) {
    boolean shown = false;
    for (Unit unit : Unit.of(redline)) {
      while (!path.isEmpty() && path.peek().depth() >= unit.depth()) {
        path.pop();
      }
      Unit parent = path.peek();
      path.push(unit);
      if (!unit.isChanged()) {
        pending.add(unit);
      } else if (!leavesWith(parent, unit)) {
        reach();
        body.write(unit);
        apart = true;
        shown = true;
      }
    }
    if (shown) {
      pending.forEach(fold::add);
      folded();
    }
  }

  /** Whether a unit left with the one that holds it, which says so already. */
  private static boolean leavesWith(Unit parent, Unit unit) {
    return parent != null && Selection.isMereMove(parent) && Selection.isMereMove(unit);
  }

  /** Folds what came before, printing on the way the headings the unit to come stands under. */
  private void reach() {
    for (Unit unit : pending) {
      if (unit.head() != null && holds(unit)) {
        folded();
        body.context(unit);
        apart = false;
      } else {
        fold.add(unit);
      }
    }
    pending.clear();
    folded();
  }

  private boolean holds(Unit unit) {
    return path.stream().anyMatch(above -> above == unit);
  }

  private void folded() {
    String line = fold.take();
    if (!line.isEmpty()) {
      if (apart) {
        page.gap();
      }
      page.line(new InkText().append(line, Ink.FAINT));
    }
  }
}
