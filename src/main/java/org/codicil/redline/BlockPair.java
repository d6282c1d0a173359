package org.codicil.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codicil.charter.Block;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;
import org.codicil.charter.Style;

/** Compares the own words of two provisions that are one and the same, part by part. */
final class BlockPair {
  private final Charter old;
  private final Charter now;
  private final References references;
  private final Targets targets;
  private final ChangeLog log;
  private final Carried carried;
  private final Spent spent;
  private final List<Unseen> drifts = new ArrayList<>();

  BlockPair(
      Charter old,
      Charter now,
      References references,
      Targets targets,
      ChangeLog log,
      Carried carried,
      Spent spent) {
    this.carried = carried;
    this.old = old;
    this.now = now;
    this.references = references;
    this.targets = targets;
    this.log = log;
    this.spent = spent;
  }

  /**
   * @param section the headed provision in which {@code a} stands
   * @param whole the change all marks belong to, or -1 to give each class of change its own
   */
  List<MarkedBlock> compare(Node a, Node b, Node section, int whole) {
    Provision before = a.provision;
    Provision after = b.provision;
    boolean mayDrift = a.refers && targets.isAny();
    if (a.next == null && b.next == null && !mayDrift && sameSource(before, after)) {
      List<Piece> same = PieceList.plain(now.text(), after, Mark.KEPT, -1);
      return same.isEmpty()
          ? List.of()
          : List.of(new MarkedBlock(before, after, MarkedBlock.Status.KEPT, same));
    }
    Block x = before.block();
    Block y = after.block();
    BlockSink pieces = new BlockSink(before, after);
    Ids ids = new Ids(before, after, whole);
    signs(
        pieces,
        ids,
        Part.MARKER,
        cut(old, x.start(), x.numberStart()),
        cut(now, y.start(), y.numberStart()));
    number(
        pieces,
        ids,
        cut(old, x.numberStart(), x.numberEnd()),
        cut(now, y.numberStart(), y.numberEnd()));
    signs(
        pieces,
        ids,
        Part.SEPARATOR,
        cut(old, x.numberEnd(), x.textStart()),
        cut(now, y.numberEnd(), y.textStart()));
    if (before.kind() == Kind.FRONT_MATTER) {
      metadata(
          pieces, ids, cut(old, x.textStart(), x.textEnd()), cut(now, y.textStart(), y.textEnd()));
    } else {
      text(pieces, ids, a, b, section);
    }
    Block u = last(a).block();
    Block v = last(b).block();
    signs(pieces, ids, Part.GAP, cut(old, u.textEnd(), u.end()), cut(now, v.textEnd(), v.end()));
    return pieces.done();
  }

  /** Lends each class of change its number in the log when its first piece is written. */
  private final class Ids {
    private final Provision before;
    private final Provision after;
    private final int whole;

    Ids(Provision before, Provision after, int whole) {
      this.before = before;
      this.after = after;
      this.whole = whole;
    }

    int of(Change.Category category) {
      return whole >= 0 ? whole : log.within(category, before, after);
    }
  }

  private boolean sameSource(Provision before, Provision after) {
    Block x = before.block();
    Block y = after.block();
    int length = x.end() - x.start();
    return length == y.end() - y.start()
        && old.text().regionMatches(x.start(), now.text(), y.start(), length)
        && x.textStart() - x.start() == y.textStart() - y.start()
        && x.textEnd() - x.start() == y.textEnd() - y.start();
  }

  private static String cut(Charter charter, int from, int to) {
    return charter.text().substring(from, to);
  }

  private void signs(BlockSink pieces, Ids ids, Part part, String before, String after) {
    if (Words.trim(before).equals(Words.trim(after))) {
      pieces.add(Mark.KEPT, part, before, after, Style.PLAIN, -1);
    } else if (wordsOf(before).equals(wordsOf(after))) {
      pieces.add(
          Mark.FORMATTING, part, before, after, Style.PLAIN, ids.of(Change.Category.FORMATTING));
    } else {
      int id = ids.of(Change.Category.SUBSTANTIVE);
      pieces.add(Mark.DELETED, part, before, "", Style.PLAIN, id);
      pieces.add(Mark.INSERTED, part, "", after, Style.PLAIN, id);
    }
  }

  private static String wordsOf(String signs) {
    StringBuilder words = new StringBuilder();
    Words scan = new Words(signs, 0, signs.length());
    while (scan.next()) {
      if (scan.isWord()) {
        words.append(scan.token()).append(' ');
      }
    }
    return words.toString();
  }

  private void number(BlockSink pieces, Ids ids, String before, String after) {
    if (before.equals(after)) {
      pieces.add(Mark.KEPT, Part.NUMBER, before, after, Style.PLAIN, -1);
    } else {
      pieces.add(
          Mark.RENUMBERED,
          Part.NUMBER,
          before,
          after,
          Style.PLAIN,
          ids.of(Change.Category.RENUMBERED));
    }
  }

  private void metadata(BlockSink pieces, Ids ids, String before, String after) {
    if (before.equals(after)) {
      pieces.add(Mark.KEPT, Part.TEXT, before, after, Style.PLAIN, -1);
    } else {
      pieces.add(
          Mark.METADATA, Part.TEXT, before, after, Style.PLAIN, ids.of(Change.Category.METADATA));
    }
  }

  /** A reference that was left as it is although what it named has another number now. */
  private void drift(Provision before, Provision after, String reference) {
    drifts.add(
        new Unseen(
            Unseen.Sort.REFERENCE_DRIFT,
            before,
            after,
            "the number " + reference + " stands, but the provision it named is now another"));
  }

  List<Unseen> drifts() {
    return drifts;
  }

  private static Provision last(Node node) {
    List<Node> parts = node.parts();
    return parts.get(parts.size() - 1).provision;
  }

  private static List<Provision> provisions(Node node) {
    return node.parts().stream().map(part -> part.provision).toList();
  }

  private void text(BlockSink pieces, Ids ids, Node before, Node after, Node section) {
    Map<String, Integer> names = new HashMap<>();
    Tokens a =
        new Tokens(
            old.text(),
            provisions(before),
            references,
            found -> targets.follow(found, before, section),
            carried.old(),
            names);
    Tokens b =
        new Tokens(
            now.text(), provisions(after), references, Tokens.Follow.SAME, carried.now(), names);
    List<Span> diff = WordDiff.of(a, b, (x, y) -> spent.words(after.provision, x, y));
    List<Span> spans = Atoms.keepWhole(CleanUp.tidy(diff, a, b), a, b);
    TextPieces writer =
        new TextPieces(
            pieces,
            a,
            b,
            ids::of,
            log::carried,
            word -> drift(before.provision, after.provision, word));
    int i = 0;
    int j = 0;
    for (Span span : spans) {
      writer.kept(i, span.aLow(), j);
      writer.changed(span);
      i = span.aHigh();
      j = span.bHigh();
    }
    writer.kept(i, a.size, j);
    writer.tail();
  }
}
