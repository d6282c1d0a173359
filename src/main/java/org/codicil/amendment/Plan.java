package org.codicil.amendment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.codicil.charter.Provision;

/**
 * Everything the instructions of one instrument do to the base, block by block, before any of it is
 * done. All places are places of the base, so the order of the instructions cannot matter.
 */
final class Plan {
  /**
   * New signs for a stretch of one block.
   *
   * @param yields whether it gives way silently where another instruction touches the same words
   *     (references that follow)
   */
  record Edit(int block, int start, int end, String text, int work, boolean yields) {}

  /** Where a block is parted in two: {@code opening} begins the second on a line of its own. */
  record Break(int block, int start, int end, String gap, String opening, int work) {}

  /** A block whose words go on from those of the block before it, {@code host}. */
  record Draw(int host, int block, int work) {}

  /** A run of blocks taken out: repealed, replaced by {@code text}, or moved elsewhere. */
  record Cut(int first, int last, Provision root, String text, int work, boolean moved) {}

  /**
   * New blocks between {@code boundary} and the block after it.
   *
   * @param depth how deep in the tree what it stands beside is
   * @param leading whether it belongs to what follows
   * @param text the new source; null for a moved run of blocks
   * @param anchor what it stands beside; it must not go
   */
  record Insert(
      int boundary,
      int depth,
      boolean leading,
      String text,
      Cut moved,
      String separator,
      Provision anchor,
      int work) {}

  private final Blocks blocks;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Cut> cuts = new ArrayList<>();
  private final List<Insert> inserts = new ArrayList<>();
  private final List<Break> breaks = new ArrayList<>();
  private final List<Draw> draws = new ArrayList<>();

  Plan(Blocks blocks) {
    this.blocks = blocks;
  }

  void edit(Edit edit) {
    edits.add(edit);
  }

  void cut(Cut cut) {
    cuts.add(cut);
  }

  void insert(Insert insert) {
    inserts.add(insert);
  }

  /** Parts a block; the blank that gives way counts as an edit, so that clashes are found. */
  void part(Break parted) {
    breaks.add(parted);
    edit(new Edit(parted.block(), parted.start(), parted.end(), "", parted.work(), false));
  }

  void draw(Draw draw) {
    draws.add(draw);
  }

  List<Draw> draws() {
    return draws;
  }

  /** Where blocks are parted, by the place in the base where the second part begins. */
  Map<Integer, Break> breaks() {
    Map<Integer, Break> map = new HashMap<>();
    breaks.forEach(parted -> map.put(parted.end(), parted));
    return map;
  }

  List<Edit> edits() {
    return edits;
  }

  List<Cut> cuts() {
    return cuts;
  }

  List<Insert> inserts() {
    return inserts;
  }

  /** Edits by block, in the order of the text. */
  Map<Integer, List<Edit>> editsByBlock() {
    Map<Integer, List<Edit>> map = new TreeMap<>();
    edits.stream()
        .sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end))
        .forEach(edit -> map.computeIfAbsent(edit.block(), b -> new ArrayList<>()).add(edit));
    return map;
  }

  /** Two instructions that take hold of the same text, or whose order would matter. */
  record Clash(int one, int other, String where) {}

  /** Drops what yields, then finds every clash. */
  List<Clash> settle() {
    giveWay();
    List<Clash> clashes = new ArrayList<>();
    for (List<Edit> row : editsByBlock().values()) {
      for (int i = 1; i < row.size(); i++) {
        Edit before = row.get(i - 1);
        Edit edit = row.get(i);
        boolean same = edit.start() == before.start() && edit.end() == before.end();
        if ((edit.start() < before.end() || same) && edit.work() != before.work()) {
          clashes.add(new Clash(before.work(), edit.work(), where(edit.block())));
        }
      }
    }
    int[] owner = owners(clashes);
    for (Edit edit : edits) {
      int cutter = owner[edit.block()];
      if (cutter >= 0 && cutter != edit.work()) {
        clashes.add(new Clash(edit.work(), cutter, where(edit.block())));
      }
    }
    for (Insert insert : inserts) {
      checkAnchor(insert, clashes);
    }
    checkOrder(clashes);
    draws.forEach(draw -> checkDraw(draw, clashes));
    return clashes;
  }

  /** Drops the edits that yield where another instruction takes the words, or the block away. */
  private void giveWay() {
    BitSet gone = new BitSet(blocks.size());
    cuts.stream().filter(c -> !c.moved()).forEach(c -> gone.set(c.first(), c.last() + 1));
    Map<Integer, List<Edit>> firm = new HashMap<>();
    for (Edit edit : edits) {
      if (!edit.yields()) {
        firm.computeIfAbsent(edit.block(), b -> new ArrayList<>()).add(edit);
      }
    }
    edits.removeIf(
        edit ->
            edit.yields()
                && (gone.get(edit.block())
                    || firm.getOrDefault(edit.block(), List.of()).stream()
                        .anyMatch(f -> f.start() < edit.end() && edit.start() < f.end())));
  }

  /** Which instruction takes each block out for good; -1 for none. */
  private int[] owners(List<Clash> clashes) {
    int[] owner = new int[blocks.size()];
    java.util.Arrays.fill(owner, -1);
    List<Cut> sorted = new ArrayList<>(cuts);
    sorted.sort(Comparator.comparingInt((Cut c) -> c.moved() ? 1 : 0).thenComparing(Cut::first));
    for (Cut cut : sorted) {
      for (int b = cut.first(); b <= cut.last(); b++) {
        boolean taken = owner[b] >= 0 && (!cut.moved() || b == cut.first());
        if (taken && owner[b] != cut.work()) {
          clashes.add(new Clash(owner[b], cut.work(), where(b)));
          break;
        }
        owner[b] = cut.moved() ? owner[b] : cut.work();
      }
    }
    checkMoves(clashes);
    return owner;
  }

  private void checkMoves(List<Clash> clashes) {
    List<Cut> moved = cuts.stream().filter(Cut::moved).toList();
    for (int i = 0; i < moved.size(); i++) {
      for (int j = i + 1; j < moved.size(); j++) {
        Cut a = moved.get(i);
        Cut b = moved.get(j);
        if (a.first() <= b.last() && b.first() <= a.last()) {
          clashes.add(new Clash(a.work(), b.work(), where(Math.max(a.first(), b.first()))));
        }
      }
    }
  }

  private void checkAnchor(Insert insert, List<Clash> clashes) {
    int anchor = blocks.indexOf(insert.anchor());
    for (Cut cut : cuts) {
      boolean inside = cut.first() <= anchor && anchor <= cut.last();
      boolean carried = cut.moved() && cut.first() < anchor && cut.work() != insert.work();
      if (inside && !carried) {
        clashes.add(new Clash(cut.work(), insert.work(), where(anchor)));
      }
    }
  }

  /**
   * Nothing may come or go between words that are joined, nor the number of what is joined change.
   */
  private void checkDraw(Draw draw, List<Clash> clashes) {
    int textStart = blocks.at(draw.block()).block().textStart();
    for (Cut cut : cuts) {
      boolean meets = cut.first() <= draw.block() && draw.host() <= cut.last();
      boolean carried = cut.moved() && cut.first() < draw.host() && draw.block() <= cut.last();
      if (meets && !carried) {
        clashes.add(new Clash(cut.work(), draw.work(), where(draw.block())));
      }
    }
    for (Insert insert : inserts) {
      if (insert.boundary() == draw.host()) {
        clashes.add(new Clash(insert.work(), draw.work(), where(draw.block())));
      }
    }
    for (Edit edit : edits) {
      if (edit.block() == draw.block() && edit.start() < textStart && !edit.yields()) {
        clashes.add(new Clash(edit.work(), draw.work(), where(draw.block())));
      }
    }
    for (Draw other : draws) {
      if (other.block() == draw.block() && other.work() > draw.work()) {
        clashes.add(new Clash(other.work(), draw.work(), where(draw.block())));
      }
    }
  }

  private void checkOrder(List<Clash> clashes) {
    List<Insert> sorted = ordered();
    for (int i = 1; i < sorted.size(); i++) {
      Insert a = sorted.get(i - 1);
      Insert b = sorted.get(i);
      if (a.boundary() == b.boundary()
          && a.leading() == b.leading()
          && a.depth() == b.depth()
          && a.work() != b.work()) {
        clashes.add(new Clash(a.work(), b.work(), where(a.boundary())));
      }
    }
  }

  /** Insertions in the order in which they stand: after the inner first, before the outer first. */
  List<Insert> ordered() {
    List<Insert> sorted = new ArrayList<>(inserts);
    sorted.sort(
        Comparator.comparingInt(Insert::boundary)
            .thenComparing(Insert::leading)
            .thenComparingInt(insert -> insert.leading() ? insert.depth() : -insert.depth()));
    return sorted;
  }

  private String where(int block) {
    return blocks.cite(blocks.at(block));
  }
}
