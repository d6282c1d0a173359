package org.codicil.amendment;

import java.util.List;
import java.util.Locale;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/**
 * A gap between two blocks, as an instruction names it.
 *
 * @param boundary the block it follows
 * @param leading whether it is named by what follows it
 * @param beside what new text there is set like
 * @param anchor what must stay for the place to make sense
 */
record Destination(int boundary, boolean leading, Provision beside, Provision anchor) {
  /** The place before, after or in what was cited, or null where there is none. */
  static Destination of(Blocks blocks, Spot spot, Position position) {
    return switch (position) {
      case BEFORE -> before(blocks, spot.first());
      case AFTER -> after(blocks, spot.last());
      case AT_BEGINNING -> beginning(blocks, spot.first());
      default -> end(blocks, spot.last());
    };
  }

  private static Destination before(Blocks blocks, Provision provision) {
    int at = blocks.indexOf(provision);
    return at == 0 ? null : new Destination(at - 1, true, provision, provision);
  }

  private static Destination after(Blocks blocks, Provision provision) {
    return provision.eId().value().isEmpty()
        ? null
        : new Destination(blocks.lastOf(provision), false, provision, provision);
  }

  private static Destination beginning(Blocks blocks, Provision parent) {
    List<Provision> children = parent.children();
    int skip = 0;
    while (skip < children.size() && isOpening(children.get(skip))) {
      skip++;
    }
    if (skip < children.size()) {
      Provision first = children.get(skip);
      return new Destination(blocks.indexOf(first) - 1, true, first, parent);
    }
    return end(blocks, parent);
  }

  /** What stays in front of everything else: metadata, the title, a heading of its own. */
  private static boolean isOpening(Provision child) {
    return child.kind() == Kind.HEADING
        || child.kind() == Kind.FRONT_MATTER
        || child.kind() == Kind.TITLE;
  }

  private static Destination end(Blocks blocks, Provision parent) {
    List<Provision> children = parent.children();
    Provision beside = children.isEmpty() ? parent : children.get(children.size() - 1);
    return new Destination(blocks.lastOf(parent), false, beside, parent);
  }

  /** The place of an entry by the alphabet of the entries' first words. */
  static Destination inOrder(Blocks blocks, Provision list, String entry) {
    Provision holder = Tables.table(blocks, list).orElse(list);
    List<Provision> entries = holder.children();
    boolean table = holder.kind() == Kind.TABLE;
    entries = table ? Tables.rows(holder).stream().skip(1).toList() : entries;
    if (!table) {
      entries = entries.stream().filter(e -> e.kind() != Kind.HEADING).toList();
    }
    if (entries.isEmpty()) {
      return null;
    }
    String key = key(entry);
    for (Provision other : entries) {
      String source = blocks.charter().source(other);
      if (key(source).compareTo(key) > 0) {
        return before(blocks, other).in(list);
      }
    }
    return after(blocks, entries.get(entries.size() - 1)).in(list);
  }

  /** The same place, named by what holds it: the entries around it may go. */
  private Destination in(Provision holder) {
    return new Destination(boundary, leading, beside, holder);
  }

  /** The first words of an entry without its sign, in one case. */
  private static String key(String source) {
    String words = source.strip().replaceFirst("^(\\||[-*+] |\\(?[0-9a-z]{1,4}[.)] )\\s*", "");
    int end = words.indexOf('|');
    return Quotation.plain(end < 0 ? words : words.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  Plan.Insert insert(Blocks blocks, String text, Plan.Cut moved, int work) {
    return new Plan.Insert(
        boundary,
        blocks.depth(beside),
        leading,
        text,
        moved,
        blocks.separator(beside),
        anchor,
        work);
  }
}
