package org.codicil.amendment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codicil.charter.Provision;

/** Which of a row of provisions stand in another row too, in the same order. */
final class InRow {
  private final Set<Provision> kept = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param pairs what of the other row each one is; compared as objects
   * @param without provisions that do not count
   */
  static InRow of(
      List<Provision> before,
      List<Provision> after,
      Map<Provision, Provision> pairs,
      Set<Provision> without) {
    Map<Provision, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < after.size(); i++) {
      places.put(after.get(i), i);
    }
    List<Provision> candidates = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    for (Provision provision : before) {
      Provision now = without.contains(provision) ? null : pairs.get(provision);
      Integer place = now == null ? null : places.get(now);
      if (place != null) {
        candidates.add(provision);
        at.add(place);
      }
    }
    InRow row = new InRow();
    for (int index : longestRise(at)) {
      row.kept.add(candidates.get(index));
    }
    return row;
  }

  boolean has(Provision provision) {
    return kept.contains(provision);
  }

  /** The indexes of a longest strictly rising subsequence. */
  private static List<Integer> longestRise(List<Integer> values) {
    int[] tails = new int[values.size()];
    int[] before = new int[values.size()];
    int length = 0;
    for (int i = 0; i < values.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) / 2;
        if (values.get(tails[middle]) < values.get(i)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    List<Integer> rise = new ArrayList<>();
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      rise.add(i);
    }
    Collections.reverse(rise);
    return rise;
  }
}
