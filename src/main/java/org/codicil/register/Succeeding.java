package org.codicil.register;

import java.util.IdentityHashMap;
import java.util.Map;
import org.codicil.charter.Charter;
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
