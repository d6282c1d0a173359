package org.codicil.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A page in a window of so many lines. Where it does not fit, its middle is leafed through, and the
 * first leaf is the one where the change begins: nobody should have to look for what is to be
 * decided. The lines before it come last, after those that follow.
 *
 * @param height lines of the window; 0 where pages just follow each other
 */
record PageWindow(int height) {
  /** What is to be read on while the change is leafed through must leave it this many lines. */
  private static final int LEAST_ROOM = 8;

  /** Unchanged lines shown before a change that begins further down, where there is room. */
  private static final int BEFORE = 2;

  /** With less room than this nothing is shown before the change. */
  private static final int ROOM_FOR_CONTEXT = 6;

  /** With less room than this, where we are gives way to the change. */
  private static final int ROOM_FOR_HEAD = 4;

  /**
   * @param leaf how many leaves further than the first; less than 0 for those before it
   */
  List<String> of(SittingPage.Parts parts, int leaf) {
    List<String> head = new ArrayList<>(parts.head());
    List<String> body = new ArrayList<>(parts.change());
    List<String> foot = new ArrayList<>(parts.foot());
    boolean fits = height == 0 || room(head, foot) >= parts.middle();
    if (!fits && room(head, foot) < ROOM_FOR_HEAD) {
      head.clear();
    }
    if (!fits && room(head, foot) - parts.act().size() >= LEAST_ROOM) {
      head.addAll(parts.act());
    } else {
      body.addAll(0, parts.act());
    }
    if (!fits && room(head, foot) - parts.touches().size() >= LEAST_ROOM) {
      foot.addAll(0, parts.touches());
    } else {
      body.addAll(parts.touches());
    }
    int room = fits ? body.size() : Math.max(1, room(head, foot));
    head.addAll(leaf(body, room, leaf));
    head.addAll(foot);
    return head;
  }

  private int room(List<String> head, List<String> foot) {
    return height - 1 - head.size() - foot.size();
  }

  private static List<String> leaf(List<String> body, int room, int leaf) {
    if (body.size() <= room) {
      return body;
    }
    List<Integer> starts = starts(body, room);
    int at = Math.floorMod(leaf, starts.size());
    int from = starts.get(at);
    int to = Math.min(body.size(), from + held(from, room));
    List<String> lines = new ArrayList<>();
    if (from > 0) {
      lines.add("  ⋯ " + counted(from, "line") + " above [page up]");
    }
    lines.addAll(body.subList(from, to));
    int more = body.size() - to;
    String rest = more == 0 ? "from the beginning" : counted(more, "more line");
    lines.add("  ⋯ [space] " + rest);
    return lines;
  }

  /** The first lines of the leaves: on from the change to a full last one, then those before it. */
  private static List<Integer> starts(List<String> body, int room) {
    int origin = origin(body, room);
    List<Integer> starts = new ArrayList<>();
    for (int from = origin; from < body.size(); from += held(from, room)) {
      starts.add(Math.max(0, Math.min(from, body.size() - held(from, room))));
    }
    for (int from = 0; from < origin; from += held(from, room)) {
      starts.add(from);
    }
    return starts;
  }

  private static int origin(List<String> body, int room) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < body.size(); i++) {
      String line = body.get(i);
      if (!line.isEmpty() && line.charAt(0) != ' ') {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    boolean inSight = first < 0 || last < held(0, room) || first <= room / 2;
    int before = room < ROOM_FOR_CONTEXT ? 0 : BEFORE;
    int lastFull = body.size() + 2 - room;
    return inSight ? 0 : Math.max(0, Math.min(first - before, lastFull));
  }

  /** Two lines say what is above and what is below. */
  private static int held(int from, int room) {
    return Math.max(1, room - (from > 0 ? 2 : 1));
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
