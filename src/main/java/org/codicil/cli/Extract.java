package org.codicil.cli;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.codicil.charter.Provision;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Redline;

/** A redline cut down to one provision and what it holds. */
final class Extract {
  private Extract() {}

  static Redline of(Redline whole, Provision provision) {
    Set<Provision> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    provision.forEach(inside::add);
    List<MarkedBlock> blocks =
        whole.blocks().stream().filter(block -> inside.contains(block.provision())).toList();
    return new Redline(
        whole.before(),
        whole.after(),
        blocks,
        whole.changes(),
        whole.statistics(),
        whole.notices());
  }
}
