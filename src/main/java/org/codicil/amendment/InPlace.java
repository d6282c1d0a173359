package org.codicil.amendment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codicil.charter.Provision;

/** Which children of a provision are still children of its pair, in the same order. */
final class InPlace {
  private final Set<Provision> kept = Collections.newSetFromMap(new IdentityHashMap<>());

  static InPlace of(Provision before, Provision after, Pairs pairs) {
    Map<Provision, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < after.children().size(); i++) {
      places.put(after.children().get(i), i);
    }
    List<Provision> candidates = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    for (Provision child : before.children()) {
      Provision now = pairs.toNew(child);
      Integer place = now == null || pairs.isMoved(child) ? null : places.get(now);
      if (place != null) {
        candidates.add(child);
        at.add(place);
      }
    }
    InPlace result = new InPlace();
    for (int index : longestRise(at)) {
      result.kept.add(candidates.get(index));
    }
    return result;
  }

  boolean has(Provision child) {
    return kept.contains(child);
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
