package org.codicil.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.codicil.charter.Block;
import org.codicil.charter.Charter;
import org.codicil.charter.EId;
import org.codicil.charter.Kind;
import org.codicil.charter.Metadata;
import org.codicil.charter.Provision;
import org.codicil.charter.Style;
import org.codicil.redline.Change;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Part;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;
import org.codicil.redline.Statistics;

/**
 * A redline drawn by hand, block by block; both charters, their trees and the changes follow from
 * the pieces. For tests of writers, so that they need neither a reader nor a comparison.
 */
public final class Sketch {
  private record Drawn(
      int depth,
      Kind kind,
      String label,
      String move,
      MarkedBlock.Status status,
      List<Piece> pieces) {}

  private final List<Drawn> drawn = new ArrayList<>();
  private final Metadata old;
  private final Metadata now;

  public Sketch(Metadata old, Metadata now) {
    this.old = old;
    this.now = now;
  }

  public Sketch() {
    this(
        new Metadata("Charter of the League", "2018", "", "", "en"),
        new Metadata("Charter of the League", "2027", "", "", "en"));
  }

  /**
   * @param depth levels below the root, from 1
   * @param move what links the two blocks of a provision that moved; empty for all others
   */
  public Sketch block(
      int depth, Kind kind, String label, String move, MarkedBlock.Status status, Piece... pieces) {
    drawn.add(new Drawn(depth, kind, label, move, status, List.of(pieces)));
    return this;
  }

  public Sketch kept(int depth, Kind kind, String label, Piece... pieces) {
    return block(depth, kind, label, "", MarkedBlock.Status.KEPT, pieces);
  }

  public static Piece kept(Part part, String text) {
    return new Piece(Mark.KEPT, part, text, text, Style.PLAIN, -1);
  }

  public static Piece deleted(Part part, String text) {
    return new Piece(Mark.DELETED, part, text, "", Style.PLAIN, 0);
  }

  public static Piece inserted(Part part, String text) {
    return new Piece(Mark.INSERTED, part, "", text, Style.PLAIN, 0);
  }

  public static Piece away(Part part, String text) {
    return new Piece(Mark.MOVED_AWAY, part, text, "", Style.PLAIN, 0);
  }

  public static Piece here(Part part, String text) {
    return new Piece(Mark.MOVED_HERE, part, "", text, Style.PLAIN, 0);
  }

  public static Piece both(Mark mark, Part part, String before, String after) {
    return new Piece(mark, part, before, after, Style.PLAIN, 0);
  }

  /** The finished redline. */
  public Redline redline() {
    Side before = new Side("old.md", old, drawn, true);
    Side after = new Side("new.md", now, drawn, false);
    List<MarkedBlock> blocks = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    Map<String, Integer> moves = new HashMap<>();
    for (Drawn block : drawn) {
      int change = -1;
      if (block.pieces.stream().anyMatch(piece -> piece.mark() != Mark.KEPT)) {
        change =
            block.move.isEmpty()
                ? changes.size()
                : moves.getOrDefault(group(block), changes.size());
        if (change == changes.size()) {
          changes.add(change(changes.size(), block, before, after));
          moves.put(group(block), change);
        }
      }
      int id = change;
      blocks.add(
          new MarkedBlock(
              before.of(block),
              block.status == MarkedBlock.Status.MOVED_AWAY ? null : after.of(block),
              block.status,
              block.pieces.stream()
                  .map(
                      p ->
                          p.mark() == Mark.KEPT
                              ? p
                              : new Piece(p.mark(), p.part(), p.before(), p.after(), p.style(), id))
                  .toList()));
    }
    return new Redline(
        before.charter, after.charter, blocks, changes, statistics(changes), List.of());
  }

  /** Blocks that move with another one are called {@code other/…} and share its change. */
  private static String group(Drawn block) {
    return block.move.split("/")[0];
  }

  private static Change change(int id, Drawn block, Side before, Side after) {
    Provision old = before.of(block);
    Provision now = after.of(block);
    Change.Category category = Change.Category.SUBSTANTIVE;
    if (!block.move.isEmpty()) {
      category = Change.Category.MOVED;
    } else if (block.pieces.stream()
        .allMatch(p -> p.mark() == Mark.KEPT || p.mark() == Mark.RENUMBERED)) {
      category = Change.Category.RENUMBERED;
    } else if (block.pieces.stream()
        .allMatch(p -> p.mark() == Mark.KEPT || p.mark() == Mark.REFERENCE)) {
      category = Change.Category.REFERENCE;
    }
    Change.Act act =
        switch (category) {
          case MOVED -> Change.Act.MOVED;
          case RENUMBERED -> Change.Act.RENUMBERED;
          default ->
              old == null
                  ? Change.Act.INSERTED
                  : now == null ? Change.Act.DELETED : Change.Act.CHANGED;
        };
    List<Change.Edit> edits = new ArrayList<>();
    int offset = 0;
    for (Piece piece : block.pieces) {
      if (act == Change.Act.CHANGED && piece.part() == Part.TEXT) {
        switch (piece.mark()) {
          case DELETED -> edits.add(new Change.Edit("delete", piece.before(), "", offset));
          case INSERTED -> edits.add(new Change.Edit("insert", "", piece.after(), offset));
          case REFERENCE ->
              edits.add(new Change.Edit("reference", piece.before(), piece.after(), offset));
          default -> {}
        }
        offset += piece.after().length();
      }
    }
    return new Change(
        id,
        category,
        act,
        old,
        now,
        old == null ? "" : before.charter.ownText(old),
        now == null ? "" : after.charter.ownText(now),
        edits);
  }

  private Statistics statistics(List<Change> changes) {
    int[] words = new int[Mark.values().length];
    for (Drawn block : drawn) {
      for (Piece piece : block.pieces) {
        String shown = piece.shown().strip();
        if (!shown.isEmpty()) {
          words[piece.mark().ordinal()] += shown.split("\\s+").length;
        }
      }
    }
    int[] counts = new int[Change.Category.values().length];
    changes.forEach(change -> counts[change.category().ordinal()]++);
    return new Statistics(
        counts[0],
        counts[1],
        counts[2],
        words[Mark.REFERENCE.ordinal()],
        counts[4],
        words[Mark.INSERTED.ordinal()],
        words[Mark.DELETED.ordinal()],
        words[Mark.MOVED_HERE.ordinal()]);
  }

  /** One of the two charters. */
  private static final class Side {
    private final Map<Drawn, Provision> provisions = new IdentityHashMap<>();
    private final Map<String, Provision> moved = new HashMap<>();
    private final Charter charter;

    Side(String name, Metadata about, List<Drawn> drawn, boolean old) {
      StringBuilder text = new StringBuilder();
      Deque<List<Provision>> open = new ArrayDeque<>();
      List<Node> nodes = new ArrayList<>();
      for (Drawn block : drawn) {
        boolean absent =
            switch (block.status) {
              case DELETED, MOVED_AWAY -> !old;
              case INSERTED, MOVED_HERE -> old;
              case KEPT -> false;
            };
        if (!absent) {
          nodes.add(Node.of(block, text, old));
        }
      }
      int[] at = {0};
      List<Provision> top = children(nodes, at, 0, EId.ROOT);
      Provision root =
          new Provision(Kind.CHARTER, EId.ROOT, "", "", 1, Block.empty(0), List.of(), top);
      charter = new Charter(name, text.toString(), about, root);
      assert open.isEmpty();
    }

    Provision of(Drawn block) {
      return block.move.isEmpty() ? provisions.get(block) : moved.get(block.move);
    }

    private List<Provision> children(List<Node> nodes, int[] at, int depth, EId parent) {
      List<Provision> children = new ArrayList<>();
      while (at[0] < nodes.size() && nodes.get(at[0]).drawn.depth > depth) {
        Node node = nodes.get(at[0]++);
        int ordinal = children.size() + 1;
        String local = node.number.isEmpty() ? "o" + ordinal : node.number.replace(" ", "");
        EId eId =
            (node.drawn.kind == Kind.ARTICLE ? EId.ROOT : parent)
                .child(node.drawn.kind.abbreviation() + "_" + local);
        Provision provision =
            new Provision(
                node.drawn.kind,
                eId,
                node.drawn.label,
                node.number,
                ordinal,
                node.block,
                List.of(),
                children(nodes, at, node.drawn.depth, eId));
        provisions.put(node.drawn, provision);
        moved.put(node.drawn.move, provision);
        children.add(provision);
      }
      return children;
    }
  }

  private record Node(Drawn drawn, Block block, String number) {
    static Node of(Drawn drawn, StringBuilder text, boolean old) {
      int start = text.length();
      int[] lengths = new int[Part.values().length];
      StringBuilder number = new StringBuilder();
      for (Piece piece : drawn.pieces) {
        String side = old ? piece.before() : piece.after();
        text.append(side);
        lengths[piece.part().ordinal()] += side.length();
        if (piece.part() == Part.NUMBER) {
          number.append(side);
        }
      }
      int numberStart = start + lengths[0];
      int numberEnd = numberStart + lengths[1];
      int textStart = numberEnd + lengths[2];
      int textEnd = textStart + lengths[3];
      Block block =
          new Block(start, numberStart, numberEnd, textStart, textEnd, textEnd + lengths[4]);
      return new Node(drawn, block, number.toString());
    }
  }
}
