package org.codicil.register;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.codicil.charter.Provision;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock;

/** Which version last changed the words of each provision. Numbers that follow are no change. */
public final class Blame {
  private Blame() {}

  /** One provision's own words. */
  public record Line(Version version, Provision provision) {}

  /** Every provision of the latest version that has words of its own, in order. */
  public static List<Line> of(Archive archive) {
    Map<Provision, Version> origins = new IdentityHashMap<>();
    archive.text(0).provisions().forEach(it -> origins.put(it, archive.version(0)));
    for (int i = 1; i < archive.size(); i++) {
      Version version = archive.version(i);
      Map<Provision, Version> next = new IdentityHashMap<>();
      for (MarkedBlock block : archive.step(i).redline().blocks()) {
        if (block.after() != null) {
          Version before = origins.get(block.before());
          next.put(block.after(), before == null || changes(block) ? version : before);
        }
      }
      origins.clear();
      origins.putAll(next);
    }
    List<Line> lines = new ArrayList<>();
    int last = archive.size() - 1;
    for (Provision provision : archive.text(last).provisions()) {
      boolean words =
          provision.block().textEnd() > provision.block().textStart()
              || provision.kind().isHeaded() && provision.isNumbered();
      if (provision.kind().isLaw() && words) {
        lines.add(new Line(origins.getOrDefault(provision, archive.version(last)), provision));
      }
    }
    return lines;
  }

  private static boolean changes(MarkedBlock block) {
    return block.pieces().stream()
        .anyMatch(piece -> piece.mark() == Mark.INSERTED || piece.mark() == Mark.DELETED);
  }
}
