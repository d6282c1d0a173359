package org.codicil.review;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.codicil.charter.Charter;
import org.codicil.charter.Citations;
import org.codicil.charter.Provision;

/** Finds the way among the motions of a sitting; -1 is nowhere. */
final class Course {
  private final Docket docket;
  private final List<Motion> motions;
  private final int at;

  Course(Sitting sitting) {
    this.docket = sitting.docket();
    this.motions = sitting.motions();
    this.at = sitting.at();
  }

  /** The nearest motion from here on in one direction that is not decided. */
  int open(int from, int step) {
    for (int i = from; i >= 0 && i < motions.size(); i += step) {
      if (!motions.get(i).isDecided()) {
        return i;
      }
    }
    return -1;
  }

  /** The undecided motions from the one at hand on that belong to the same article. */
  List<Motion> rest() {
    Provision unit = motions.get(at).matter().unit();
    return motions.subList(at, motions.size()).stream()
        .filter(motion -> !motion.isDecided() && motion.matter().unit() == unit)
        .toList();
  }

  /** The motion of this item number, or about the provision cited, or holding the words. */
  int cited(String text) {
    String wanted = text.strip();
    for (int i = 0; i < motions.size(); i++) {
      Motion motion = motions.get(i);
      if (motion.number().equals(wanted) || String.valueOf(motion.matter().item()).equals(wanted)) {
        return i;
      }
    }
    if (wanted.isEmpty()) {
      return -1;
    }
    Charter base = docket.base();
    Provision provision = Citations.find(base, wanted).value().orElse(null);
    if (provision == null) {
      return holding(wanted);
    }
    int inside = first(i -> within(motions.get(i).matter().provision(), provision));
    Provision unit = Docket.unit(base, provision);
    return inside >= 0 ? inside : first(i -> motions.get(i).matter().unit() == unit);
  }

  private static boolean within(Provision inner, Provision outer) {
    return inner.start() >= outer.start() && inner.end() <= outer.end();
  }

  private int first(IntPredicate test) {
    for (int i = 0; i < motions.size(); i++) {
      if (test.test(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The next motion, from the one after this and round again, whose words or comment have it. */
  int holding(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    for (int i = 1; i <= motions.size() && !wanted.isEmpty(); i++) {
      Motion motion = motions.get((at + i) % motions.size());
      String words =
          motion.words()
              + "\n"
              + motion.decision().comment()
              + "\n"
              + motion.decision().instead()
              + "\n"
              + motion.matter().unitName();
      if (words.toLowerCase(Locale.ROOT).contains(wanted)) {
        return (at + i) % motions.size();
      }
    }
    return -1;
  }
}
