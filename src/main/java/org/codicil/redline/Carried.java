package org.codicil.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.codicil.charter.Charter;
import org.codicil.charter.Provision;

/**
 * Sentences that left one paragraph and came to stand in another, or elsewhere in their own, word
 * for word: what moves below the paragraph. Only sentences that one side of a changed paragraph has
 * and the other lacks are looked at, so that the cost is the words of changed paragraphs; a
 * sentence must have {@value Alignment#LEAST_TO_MOVE} words and stand once on each side, since a
 * false move is worse than a missed one.
 */
final class Carried {
  private final List<Passage> gone = new ArrayList<>();
  private final List<Passage> come = new ArrayList<>();
  private final List<Passage[]> within = new ArrayList<>();
  private final References references;
  private final Side old = new Side();
  private final Side now = new Side();

  /** A sentence where it stands. */
  private record Passage(Provision provision, int start, int end, long hash, int words) {}

  /** Words that were carried from one provision to another. */
  static final class Move {
    final Provision before;
    final Provision after;
    private int oldStart;
    private int oldEnd;
    private int newStart;
    private int newEnd;

    private Move(Passage from, Passage to) {
      before = from.provision();
      after = to.provision();
      oldStart = from.start();
      oldEnd = from.end();
      newStart = to.start();
      newEnd = to.end();
    }

    String oldWords(Charter charter) {
      return charter.text().substring(oldStart, oldEnd);
    }

    String newWords(Charter charter) {
      return charter.text().substring(newStart, newEnd);
    }

    /** Whether another begins where this ends, on both sides; then it is part of this. */
    private boolean absorbs(Move next, Charter old, Charter now) {
      if (before != next.before || after != next.after || !follows(next, old, now)) {
        return false;
      }
      oldEnd = next.oldEnd;
      newEnd = next.newEnd;
      return true;
    }

    private boolean follows(Move next, Charter old, Charter now) {
      return oldEnd <= next.oldStart
          && newEnd <= next.newStart
          && Words.trim(old.text().substring(oldEnd, next.oldStart)).isEmpty()
          && Words.trim(now.text().substring(newEnd, next.newStart)).isEmpty();
    }
  }

  /** What left or came to one of the texts, by place. */
  static final class Side {
    private final TreeMap<Integer, Move> starts = new TreeMap<>();
    private final Map<Move, Integer> ends = new HashMap<>();

    private void add(Move move, int start, int end) {
      starts.put(start, move);
      ends.put(move, end);
    }

    /** The move that a place belongs to, or null. */
    Move at(int offset) {
      Map.Entry<Integer, Move> entry = starts.isEmpty() ? null : starts.floorEntry(offset);
      return entry != null && offset < ends.get(entry.getValue()) ? entry.getValue() : null;
    }

    /** The next place from an offset on at which a move begins or ends, or a limit before it. */
    int border(int offset, int limit) {
      Move here = at(offset);
      Integer next = here != null ? ends.get(here) : starts.higherKey(offset);
      return next == null ? limit : Math.min(next, limit);
    }

    boolean isEmpty() {
      return starts.isEmpty();
    }
  }

  private Carried(References references) {
    this.references = references;
  }

  static Carried find(
      Charter before, Charter after, List<Node> a, List<Node> b, References references) {
    Carried carried = new Carried(references);
    a.forEach(carried::old);
    b.forEach(carried::inserted);
    carried.pair(before, after);
    return carried;
  }

  Side old() {
    return old;
  }

  Side now() {
    return now;
  }

  private void old(Node node) {
    if (!node.continues && isProse(node)) {
      if (!node.matched()) {
        gone.addAll(sentences(node));
      } else if (node.next != null || node.match.next != null || node.title != node.match.title) {
        changed(node.parts(), node.match.parts());
      }
    }
    for (Node part : node.parts()) {
      part.children.forEach(this::old);
    }
  }

  private void inserted(Node node) {
    if (!node.matched() && isProse(node)) {
      come.addAll(sentences(node));
    }
    for (Node part : node.parts()) {
      part.children.forEach(this::inserted);
    }
  }

  private static boolean isProse(Node node) {
    return node.family == Node.Family.PROSE || node.family == Node.Family.NOTE;
  }

  /** Notes what one side of a changed paragraph lacks, and what changed places inside it. */
  private void changed(List<Node> before, List<Node> after) {
    List<Passage> a = before.stream().flatMap(node -> sentences(node).stream()).toList();
    List<Passage> b = after.stream().flatMap(node -> sentences(node).stream()).toList();
    Map<Long, Integer> here = counted(a);
    Map<Long, Integer> there = counted(b);
    a.stream().filter(passage -> !there.containsKey(passage.hash())).forEach(gone::add);
    b.stream().filter(passage -> !here.containsKey(passage.hash())).forEach(come::add);
    Map<Long, Integer> place = new HashMap<>();
    for (int j = 0; j < b.size(); j++) {
      place.put(b.get(j).hash(), j);
    }
    List<Passage> both =
        a.stream()
            .filter(p -> here.get(p.hash()) == 1 && there.getOrDefault(p.hash(), 0) == 1)
            .toList();
    int[] positions = both.stream().mapToInt(passage -> place.get(passage.hash())).toArray();
    double[] weights = both.stream().mapToDouble(passage -> passage.words() + 1).toArray();
    boolean[] kept = HeaviestRun.of(positions, weights, b.size());
    for (int k = 0; k < kept.length; k++) {
      if (!kept[k] && both.get(k).words() >= Alignment.LEAST_TO_MOVE) {
        within.add(new Passage[] {both.get(k), b.get(positions[k])});
      }
    }
  }

  private static Map<Long, Integer> counted(List<Passage> passages) {
    Map<Long, Integer> count = new HashMap<>();
    passages.forEach(passage -> count.merge(passage.hash(), 1, Integer::sum));
    return count;
  }

  private void pair(Charter before, Charter after) {
    Map<Long, Integer> left = counted(gone);
    Map<Long, Integer> came = counted(come);
    Map<Long, Passage> targets = new HashMap<>();
    come.forEach(passage -> targets.put(passage.hash(), passage));
    List<Passage[]> pairs = new ArrayList<>(within);
    for (Passage passage : gone) {
      if (passage.words() >= Alignment.LEAST_TO_MOVE
          && left.get(passage.hash()) == 1
          && came.getOrDefault(passage.hash(), 0) == 1) {
        pairs.add(new Passage[] {passage, targets.get(passage.hash())});
      }
    }
    pairs.sort((x, y) -> Integer.compare(x[0].start(), y[0].start()));
    List<Move> moves = new ArrayList<>();
    for (Passage[] pair : pairs) {
      Move move = new Move(pair[0], pair[1]);
      if (moves.isEmpty() || !moves.get(moves.size() - 1).absorbs(move, before, after)) {
        moves.add(move);
      }
    }
    for (Move move : moves) {
      old.add(move, move.oldStart, move.oldEnd);
      now.add(move, move.newStart, move.newEnd);
    }
  }

  /** A paragraph's own sentences; numbers that follow left out, as in {@link Fingerprint}. */
  private List<Passage> sentences(Node node) {
    Provision provision = node.provision;
    int limit = provision.block().textEnd();
    String text = node.charter.text();
    Words scan = new Words(text, provision.block().textStart(), limit);
    References.Watch watch = references.watch();
    List<Passage> found = new ArrayList<>();
    int start = -1;
    int words = 0;
    long hash = 17;
    while (scan.next()) {
      start = start < 0 ? scan.start() : start;
      hash =
          Fingerprint.mix(hash, watch.isReference(scan) ? 7 : watch.isEnding() ? 8 : scan.hash());
      words += scan.isWord() ? 1 : 0;
      if (ends(text, scan, limit)) {
        found.add(new Passage(provision, start, scan.end(), hash, words));
        start = -1;
        words = 0;
        hash = 17;
      }
    }
    if (start >= 0) {
      found.add(new Passage(provision, start, scan.end(), hash, words));
    }
    return found;
  }

  /**
   * Whether a token ends a sentence, or the part of one that a semicolon ends: a full stop before a
   * blank and a capital, or the like.
   */
  private static boolean ends(String text, Words token, int limit) {
    char sign = text.charAt(token.start());
    if (token.isWord() || ".?!;\u3002".indexOf(sign) < 0) {
      return false;
    }
    int at = token.end();
    while (at < limit && Words.isSoft(text.charAt(at))) {
      at++;
    }
    boolean apart = at > token.end() || sign == '\u3002';
    return at >= limit
        || apart && sign == ';'
        || apart && Character.isLetter(text.charAt(at)) && !Character.isLowerCase(text.charAt(at));
  }
}
