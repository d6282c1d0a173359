package org.codicil.redline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.codicil.charter.Charter;
import org.codicil.redline.MarkedBlock.Status;

/**
 * Writes matched charters as one: blocks in the order of the new text, what only the old text has
 * at the place where it stood, before what came in its stead.
 */
final class Merge {
  private final Charter old;
  private final Charter now;
  private final BlockPair pairs;
  private final ChangeLog log;
  private final Carried carried;
  private final Map<Node, Moved> moved = new IdentityHashMap<>();

  /** A moved provision's two halves. */
  private record Moved(List<MarkedBlock> away, List<MarkedBlock> here) {}

  /** The last whole provision written, so that what stands inside it joins its change. */
  private record Open(Change.Act act, Node node, int change) {}

  Merge(Charter old, Charter now, BlockPair pairs, ChangeLog log, Carried carried) {
    this.carried = carried;
    this.old = old;
    this.now = now;
    this.pairs = pairs;
    this.log = log;
  }

  List<MarkedBlock> write(List<Node> a, List<Node> b) {
    List<MarkedBlock> blocks = new ArrayList<>();
    lists(a, b, null, -1, blocks);
    return blocks;
  }

  private void lists(List<Node> a, List<Node> b, Node section, int whole, List<MarkedBlock> into) {
    int i = 0;
    int j = 0;
    Open open = null;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && a.get(i).continues) {
        i++;
      } else if (j < b.size() && b.get(j).continues) {
        j++;
      } else if (i < a.size() && !a.get(i).inPlace) {
        open = leaves(a.get(i++), open, into);
      } else if (j < b.size() && !b.get(j).inPlace) {
        open = comes(b.get(j++), open, section, into);
      } else {
        open = null;
        Node node = a.get(i++);
        pair(node, b.get(j++), section == null ? node : section, whole, into);
      }
    }
  }

  private void pair(Node a, Node b, Node section, int whole, List<MarkedBlock> into) {
    if (a.headless || b.headless) {
      heading(a, b, into);
      lists(a.children, b.children, section, whole, into);
      return;
    }
    for (MarkedBlock block : pairs.compare(a, b, section, whole)) {
      log.record(block.pieces(), whole);
      into.add(block);
    }
    lists(last(a).children, last(b).children, section, whole, into);
  }

  /** A heading that one side alone has, over paragraphs that both have. */
  private void heading(Node a, Node b, List<MarkedBlock> into) {
    Node node = a.headless ? b : a;
    boolean isOld = b.headless;
    Change.Act act = isOld ? Change.Act.DELETED : Change.Act.INSERTED;
    int change =
        log.open(
            Change.Category.SUBSTANTIVE,
            act,
            isOld ? node.provision : null,
            isOld ? null : node.provision);
    int before = into.size();
    own(node, change, isOld, into);
    if (into.size() == before) {
      log.forget(change);
    }
  }

  private void own(Node node, int change, boolean isOld, List<MarkedBlock> into) {
    String text = isOld ? old.text() : now.text();
    Mark mark = isOld ? Mark.DELETED : Mark.INSERTED;
    List<Piece> pieces =
        PieceList.carried(
            PieceList.plain(text, node.provision, mark, change),
            node.provision.block(),
            isOld,
            isOld ? carried.old() : carried.now(),
            log::carried);
    log.record(pieces, change);
    if (!pieces.isEmpty()) {
      into.add(
          new MarkedBlock(
              isOld ? node.provision : null,
              isOld ? null : node.provision,
              isOld ? Status.DELETED : Status.INSERTED,
              pieces));
    }
  }

  private static Node last(Node node) {
    List<Node> parts = node.parts();
    return parts.get(parts.size() - 1);
  }

  private Open leaves(Node node, Open open, List<MarkedBlock> into) {
    if (node.matched()) {
      Moved halves = halves(node);
      into.addAll(halves.away());
      return open;
    }
    Open mine = open;
    if (mine == null || mine.act() != Change.Act.DELETED || !holds(mine.node(), node)) {
      int change = log.open(Change.Category.SUBSTANTIVE, Change.Act.DELETED, node.provision, null);
      mine = new Open(Change.Act.DELETED, node, change);
    }
    return whole(node, mine, true, into) || mine == open || !log.forget(mine.change())
        ? mine
        : open;
  }

  private Open comes(Node node, Open open, Node section, List<MarkedBlock> into) {
    if (node.matched()) {
      into.addAll(halves(node.match).here());
      return open;
    }
    Open mine = open;
    if (mine == null || mine.act() != Change.Act.INSERTED || !holds(mine.node(), node)) {
      int change = log.open(Change.Category.SUBSTANTIVE, Change.Act.INSERTED, null, node.provision);
      mine = new Open(Change.Act.INSERTED, node, change);
    }
    return whole(node, mine, false, into) || mine == open || !log.forget(mine.change())
        ? mine
        : open;
  }

  /** Whether a headed provision stands inside another in the charter (an article in a chapter). */
  private static boolean holds(Node outer, Node inner) {
    return outer != inner
        && outer.family == Node.Family.HEADED
        && inner.provision.start() >= outer.provision.start()
        && inner.provision.end() <= outer.provision.end();
  }

  /** Writes all of it; tells whether there was anything to write. */
  private boolean whole(Node node, Open open, boolean isOld, List<MarkedBlock> into) {
    int before = into.size();
    own(node, open.change(), isOld, into);
    for (Node child : node.children) {
      if (!child.matched()) {
        whole(child, open, isOld, into);
      } else if (isOld) {
        into.addAll(halves(child).away());
      } else {
        into.addAll(halves(child.match).here());
      }
    }
    return into.size() > before;
  }

  private Moved halves(Node node) {
    Moved known = moved.get(node);
    if (known == null) {
      int change =
          log.open(Change.Category.MOVED, Change.Act.MOVED, node.provision, node.match.provision);
      List<MarkedBlock> both = new ArrayList<>();
      Node section = node;
      while (section.parent != null) {
        section = section.parent;
      }
      pair(node, node.match, section, change, both);
      known = split(both, change);
      moved.put(node, known);
    }
    return known;
  }

  private static Moved split(List<MarkedBlock> both, int change) {
    List<MarkedBlock> away = new ArrayList<>();
    List<MarkedBlock> here = new ArrayList<>();
    for (MarkedBlock block : both) {
      List<Piece> old = new ArrayList<>();
      List<Piece> now = new ArrayList<>();
      for (Piece piece : block.pieces()) {
        half(piece, piece.before(), "", old, Mark.MOVED_AWAY, change);
        half(piece, "", piece.after(), now, Mark.MOVED_HERE, change);
      }
      boolean kept = block.status() == Status.KEPT;
      if (!old.isEmpty()) {
        away.add(
            new MarkedBlock(block.before(), null, kept ? Status.MOVED_AWAY : block.status(), old));
      }
      if (!now.isEmpty()) {
        here.add(
            new MarkedBlock(
                block.before(), block.after(), kept ? Status.MOVED_HERE : block.status(), now));
      }
    }
    return new Moved(away, here);
  }

  private static void half(
      Piece piece, String before, String after, List<Piece> into, Mark mark, int change) {
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    boolean own =
        piece.mark() == Mark.DELETED
            || piece.mark() == Mark.INSERTED
            || piece.mark() == Mark.FORMATTING
            || piece.mark() == Mark.MOVED_AWAY
            || piece.mark() == Mark.MOVED_HERE;
    into.add(
        new Piece(
            own ? piece.mark() : mark,
            piece.part(),
            before,
            after,
            piece.style(),
            piece.change() < 0 ? change : piece.change()));
  }
}
