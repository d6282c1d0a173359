package org.codicil.format;

import java.util.HashSet;
import java.util.Set;
import org.codicil.redline.Mark;

/**
 * Gives each change one address on the page: its first run, for a move the first where it stands.
 */
public final class Landmarks {
  private final Set<Integer> stand;
  private final Set<Integer> taken = new HashSet<>();

  Landmarks(Set<Integer> stand) {
    this.stand = stand;
  }

  /** The address of a change. */
  static String anchor(int change) {
    return "change-" + (change + 1);
  }

  /** The address this run has to carry, or empty: every address is given out once. */
  public String claim(Stretch run) {
    boolean elsewhere =
        stand.contains(run.change())
            && run.mark() != Mark.MOVED_HERE
            && run.side() == Stretch.Side.OLD;
    if (run.change() < 0 || elsewhere || !taken.add(run.change())) {
      return "";
    }
    return anchor(run.change());
  }
}
