package org.codicil.redline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.codicil.charter.Charter;
import org.codicil.charter.Provision;

/** Gathers the changes of a redline while its blocks are written, in reading order. */
final class ChangeLog {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Provision, EnumMap<Change.Category, Integer>> byProvision =
      new IdentityHashMap<>();
  private final Map<Carried.Move, Integer> byMove = new IdentityHashMap<>();
  private final Charter old;
  private final Charter now;

  ChangeLog(Charter old, Charter now) {
    this.old = old;
    this.now = now;
  }

  private static final class Entry {
    final Change.Category category;
    final Change.Act act;
    final Provision before;
    final Provision after;
    final StringBuilder textBefore = new StringBuilder();
    final StringBuilder textAfter = new StringBuilder();
    final List<Change.Edit> edits = new ArrayList<>();

    Entry(Change.Category category, Change.Act act, Provision before, Provision after) {
      this.category = category;
      this.act = act;
      this.before = before;
      this.after = after;
    }
  }

  /** Starts a change to a whole provision. */
  int open(Change.Category category, Change.Act act, Provision before, Provision after) {
    entries.add(new Entry(category, act, before, after));
    return entries.size() - 1;
  }

  /**
   * Takes back the change opened last, if it turned out to have no words: a container that only one
   * side has, while all it holds stands on both.
   *
   * @return whether it was taken back
   */
  boolean forget(int change) {
    boolean last = change == entries.size() - 1;
    if (last) {
      entries.remove(change);
    }
    return last;
  }

  /** The change of this class to one provision's own words; the same one when asked again. */
  int within(Change.Category category, Provision before, Provision after) {
    return byProvision
        .computeIfAbsent(after, p -> new EnumMap<>(Change.Category.class))
        .computeIfAbsent(
            category,
            c ->
                open(
                    c,
                    c == Change.Category.RENUMBERED ? Change.Act.RENUMBERED : Change.Act.CHANGED,
                    before,
                    after));
  }

  /** The change that carried words from one provision to another; its words are known at once. */
  int carried(Carried.Move move) {
    return byMove.computeIfAbsent(
        move,
        m -> {
          int id = open(Change.Category.MOVED, Change.Act.CARRIED, m.before, m.after);
          entries.get(id).textBefore.append(m.oldWords(old));
          entries.get(id).textAfter.append(m.newWords(now));
          return id;
        });
  }

  /** Notes the words of a block for every change that its pieces belong to. */
  void record(List<Piece> pieces, int whole) {
    if (whole >= 0) {
      if (pieces.stream()
          .anyMatch(piece -> !piece.before().isEmpty() || !piece.after().isEmpty())) {
        note(entries.get(whole), pieces, whole, true);
      }
      return;
    }
    Set<Integer> noted = new HashSet<>();
    for (Piece piece : pieces) {
      if (piece.change() >= 0 && noted.add(piece.change())) {
        note(entries.get(piece.change()), pieces, piece.change(), false);
      }
    }
  }

  private void note(Entry entry, List<Piece> pieces, int id, boolean whole) {
    if (entry.act == Change.Act.CARRIED) {
      return;
    }
    if (!entry.textAfter.isEmpty()) {
      entry.textAfter.append('\n');
    }
    if (!entry.textBefore.isEmpty()) {
      entry.textBefore.append('\n');
    }
    String before = "";
    String after = "";
    int from = 0;
    for (Piece piece : pieces) {
      boolean counts = !whole || piece.part() == Part.TEXT || piece.part() == Part.NUMBER;
      boolean mine =
          counts
              && piece.mark() != Mark.KEPT
              && (whole ? entry.act == Change.Act.MOVED && !follows(piece) : piece.change() == id);
      boolean joins = mine && (before + after).isEmpty();
      if (joins) {
        from = entry.textAfter.length();
      }
      if (!mine) {
        edit(entry, before, after, from);
        before = "";
        after = "";
      } else {
        before += piece.before();
        after += piece.after();
      }
      if (piece.part() == Part.TEXT || whole && piece.part() != Part.GAP) {
        entry.textBefore.append(piece.before());
        entry.textAfter.append(piece.after());
      } else if (piece.part() != Part.TEXT && mine) {
        edit(entry, before, after, from);
        before = "";
        after = "";
      }
    }
    edit(entry, before, after, from);
  }

  /** A number or reference that follows is no edit inside what moved. */
  private static boolean follows(Piece piece) {
    return piece.mark() == Mark.RENUMBERED || piece.mark() == Mark.REFERENCE;
  }

  private static void edit(Entry entry, String before, String after, int offset) {
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    String op =
        switch (entry.category) {
          case REFERENCE -> "reference";
          case RENUMBERED -> "number";
          case FORMATTING -> "format";
          default -> before.isEmpty() ? "insert" : after.isEmpty() ? "delete" : "replace";
        };
    entry.edits.add(new Change.Edit(op, before, after, offset));
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      changes.add(
          new Change(
              changes.size(),
              entry.category,
              entry.act,
              entry.before,
              entry.after,
              Words.trim(entry.textBefore.toString()),
              Words.trim(entry.textAfter.toString()),
              entry.edits));
    }
    return changes;
  }
}
