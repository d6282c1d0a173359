package org.codicil.register;

import java.util.IdentityHashMap;
import java.util.Map;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Redline;

/**
 * Which provision of one version became which of the next, through renumberings and moves. One
 * without words of its own (a preamble without a heading, a table) is the one that holds what it
 * held.
 */
final class Succeeding {
  private final Redline redline;
  private final Map<Provision, Provision> forward = new IdentityHashMap<>();
  private final Map<Provision, Provision> back = new IdentityHashMap<>();

  Succeeding(Redline redline) {
    this.redline = redline;
    for (MarkedBlock block : redline.blocks()) {
      if (block.before() != null && block.after() != null) {
        forward.put(block.before(), block.after());
        back.put(block.after(), block.before());
      }
    }
    redline.before().root().forEach(this::follow);
  }

  /**
   * A unit whose heading has no counterpart, but most of whose words stand in one new unit and are
   * most of that one's words, moved there in pieces.
   */
  private void follow(Provision old) {
    if (!old.kind().isHeaded() || old.kind() == Kind.TITLE || forward.containsKey(old)) {
      return;
    }
    Map<Provision, Integer> shares = new IdentityHashMap<>();
    old.forEach(
        inner -> {
          Provision now = forward.get(inner);
          Provision unit = now == null ? null : unit(now, old.kind());
          if (unit != null && !back.containsKey(unit)) {
            shares.merge(unit, words(redline.after(), now), Integer::sum);
          }
        });
    for (Map.Entry<Provision, Integer> share : shares.entrySet()) {
      boolean most = 2 * share.getValue() > all(redline.before(), old);
      if (most && 2 * share.getValue() > all(redline.after(), share.getKey())) {
        forward.put(old, share.getKey());
        back.put(share.getKey(), old);
      }
    }
  }

  private Provision unit(Provision in, Kind kind) {
    Provision at = in;
    while (at != null && at.kind() != kind) {
      at = redline.after().parent(at).orElse(null);
    }
    return at;
  }

  private static int words(Charter text, Provision provision) {
    return text.ownText(provision).length();
  }

  /** The words of all that a unit holds, without its heading. */
  private static int all(Charter text, Provision unit) {
    int[] all = {-words(text, unit)};
    unit.forEach(inner -> all[0] += words(text, inner));
    return all[0];
  }

  /** What a provision of the old version is in the new one, or null. */
  Provision after(Provision before) {
    return other(before, forward, redline.after());
  }

  /** What a provision of the new version was in the old one, or null. */
  Provision before(Provision after) {
    return other(after, back, redline.before());
  }

  private static Provision other(Provision one, Map<Provision, Provision> pairs, Charter there) {
    if (pairs.containsKey(one) || !one.block().isEmpty()) {
      return pairs.get(one);
    }
    for (Provision child : one.children()) {
      Provision held = other(child, pairs, there);
      Provision holder = held == null ? null : there.parent(held).orElse(null);
      if (holder != null && holder.kind() == one.kind()) {
        return holder;
      }
    }
    return null;
  }
}
