package org.codicil.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;
import org.codicil.format.Element.Passage;
import org.codicil.format.Element.Role;
import org.codicil.format.Element.Row;
import org.codicil.format.Element.Table;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.MarkedBlock.Status;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;

/** Sets the blocks of a redline as elements, one after the other. */
final class LayoutBuilder {
  private final Redline redline;
  private final List<Element> elements = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();
  private final Map<Provision, Provision> moves = new IdentityHashMap<>();
  private final Set<Provision> headed =
      java.util.Collections.newSetFromMap(new IdentityHashMap<>());
  private List<Row> rows = new ArrayList<>();
  private List<List<Stretch>> cells = new ArrayList<>();
  private MarkedBlock table;
  private MarkedBlock row;
  private int lastMove = -1;

  LayoutBuilder(Redline redline) {
    this.redline = redline;
    for (MarkedBlock block : redline.blocks()) {
      if (block.status() == Status.MOVED_HERE) {
        moves.put(block.before(), block.after());
      }
      if (block.provision().kind().isHeaded()) {
        headed.add(block.provision());
      }
    }
  }

  /** In how many quotations the table stands that is being gathered. */
  private int quotes;

  List<Element> elements() {
    for (MarkedBlock block : redline.blocks()) {
      switch (block.provision().kind()) {
        case CHARTER -> {}
        case TABLE -> {
          closeTable();
          table = block;
        }
        case ROW -> {
          closeRow();
          row = block;
        }
        case CELL -> {
          quotes = above(block, kind -> kind == Kind.QUOTE, false);
          cells.add(Stretches.words(block));
        }
        default -> {
          closeTable();
          passage(block);
        }
      }
    }
    closeTable();
    return elements;
  }

  private void closeRow() {
    if (!cells.isEmpty()) {
      MarkedBlock owner = row == null ? table : row;
      Status status = owner == null ? Status.KEPT : owner.status();
      rows.add(new Row(owner == null ? "" : anchor(owner), status, cells));
      cells = new ArrayList<>();
    }
    row = null;
  }

  private void closeTable() {
    closeRow();
    if (!rows.isEmpty()) {
      boolean known = table != null;
      elements.add(
          new Table(
              known ? anchor(table) : rows.get(0).anchor(),
              known ? table.status() : Status.KEPT,
              rows,
              quotes,
              known ? aside(table) : ""));
      rows = new ArrayList<>();
    }
    table = null;
  }

  private void passage(MarkedBlock block) {
    Provision provision = block.provision();
    Role role = role(block);
    boolean asWritten = role == Role.SOURCE || role == Role.METADATA;
    List<Stretch> number = asWritten ? List.of() : number(block);
    List<Stretch> words = asWritten ? Stretches.source(block) : Stretches.words(block);
    List<Stretch> separator = asWritten ? List.of() : Stretches.separator(block);
    boolean marked = block.isMarked();
    boolean isSilent =
        !marked
            && (provision.kind() == Kind.LINK_DEFINITION
                || provision.kind() == Kind.FRONT_MATTER
                || isUnseen(provision, words));
    if (isSilent || role != Role.RULE && number.isEmpty() && words.isEmpty()) {
      return;
    }
    if (provision.kind() == Kind.HEADING && joinsHeading(words)) {
      return;
    }
    elements.add(
        new Passage(
            role,
            anchor(block),
            block.status(),
            role == Role.HEADING ? 1 + above(block, Kind::isHeaded, true) : 0,
            role == Role.HEADING || role == Role.TITLE ? 0 : depth(block),
            above(block, kind -> kind == Kind.QUOTE, false),
            number,
            separator,
            words,
            aside(block),
            provision));
  }

  /** Raw HTML without a word in it: a comment, an anchor. */
  private static boolean isUnseen(Provision provision, List<Stretch> words) {
    return provision.kind() == Kind.HTML
        && Layout.shown(words).replaceAll("(?s)<!--.*?-->|<[^>]*>", "").isBlank();
  }

  /** A unit's title on a line of its own becomes the words of the heading before it. */
  private boolean joinsHeading(List<Stretch> title) {
    Element last = elements.isEmpty() ? null : elements.get(elements.size() - 1);
    if (last instanceof Passage above && above.role() == Role.HEADING && above.words().isEmpty()) {
      elements.set(elements.size() - 1, above.withWords(title));
      return true;
    }
    return false;
  }

  private static List<Stretch> number(MarkedBlock block) {
    List<Stretch> number = Stretches.number(block);
    boolean item = !block.provision().kind().isHeaded() && !block.provision().isNumbered();
    Optional<Piece> bullet =
        block.pieces().stream().filter(p -> SourceSigns.isBullet(p.shown())).findFirst();
    if (item
        && bullet.isPresent()
        && bullet.get().part() == org.codicil.redline.Part.MARKER
        && number.stream().allMatch(Stretch::sign)) {
      Piece piece = bullet.get();
      List<Stretch> dash = new ArrayList<>(number);
      Stretch.Side side =
          block.before() == null || piece.before().isEmpty()
              ? Stretch.Side.NEW
              : piece.after().isEmpty() ? Stretch.Side.OLD : Stretch.Side.BOTH;
      side = redlineSide(piece, side);
      dash.add(new Stretch(piece.mark(), side, "–", Set.of(), "", false, piece.change()));
      return dash;
    }
    return number;
  }

  private static Stretch.Side redlineSide(Piece piece, Stretch.Side side) {
    return piece.mark() == org.codicil.redline.Mark.KEPT ? Stretch.Side.BOTH : side;
  }

  /** A rule that changed, or that stands where a heading stood, is shown as it is written. */
  private Role role(MarkedBlock block) {
    return switch (block.provision().kind()) {
      case TITLE -> Role.TITLE;
      case PREAMBLE,
          CONCLUSION,
          BOOK,
          PART,
          TITLE_DIVISION,
          CHAPTER,
          SECTION,
          SUBSECTION,
          DIVISION,
          ARTICLE,
          SCHEDULE,
          HEADING ->
          Role.HEADING;
      case RECITAL -> Role.RECITAL;
      case CLOSING -> Role.CLOSING;
      case NOTE -> Role.NOTE;
      case FOOTNOTE -> Role.FOOTNOTE;
      case CODE, HTML, LINK_DEFINITION -> Role.SOURCE;
      case FRONT_MATTER -> Role.METADATA;
      case RULE -> block.isMarked() ? Role.SOURCE : Role.RULE;
      case CHARTER, PARAGRAPH, POINT, SUBPOINT, QUOTE, TABLE, ROW, CELL ->
          block.provision().isInConclusion() ? Role.CONCLUSION : Role.PARAGRAPH;
    };
  }

  private Charter charter(MarkedBlock block) {
    return block.after() != null ? redline.after() : redline.before();
  }

  /** How many provisions of a kind hold this one; of headed ones only those that are shown. */
  private int above(MarkedBlock block, java.util.function.Predicate<Kind> kind, boolean onlyShown) {
    Charter charter = charter(block);
    int count = 0;
    Optional<Provision> up = charter.parent(block.provision());
    while (up.isPresent()) {
      Provision holder = up.get();
      if (kind.test(holder.kind()) && holder.kind() != Kind.TITLE) {
        count += !onlyShown || headed.contains(holder) ? 1 : 0;
      }
      up = charter.parent(holder);
    }
    return count;
  }

  private int depth(MarkedBlock block) {
    return above(
        block,
        kind ->
            kind == Kind.PARAGRAPH
                || kind == Kind.POINT
                || kind == Kind.SUBPOINT
                || kind == Kind.RECITAL,
        false);
  }

  private String anchor(MarkedBlock block) {
    Provision provision = block.provision();
    String name = provision.eId().value().replaceAll("[^A-Za-z0-9_-]", "-");
    String base = (block.after() == null ? "old-" : "") + (name.isEmpty() ? "text" : name);
    boolean letter = Character.isLetter(base.charAt(0));
    base = letter && !base.startsWith("change-") ? base : "p-" + base;
    String anchor = base;
    for (int i = 2; !anchors.add(anchor); i++) {
      anchor = base + "-" + i;
    }
    return anchor;
  }

  /** Where a moved provision comes from or goes to; said once, at its first block. */
  private String aside(MarkedBlock block) {
    if (block.status() != Status.MOVED_HERE && block.status() != Status.MOVED_AWAY) {
      lastMove = -1;
      return "";
    }
    int change = block.pieces().get(0).change();
    if (change == lastMove) {
      return "";
    }
    lastMove = change;
    if (block.status() == Status.MOVED_HERE) {
      return "moved from " + Citation.of(redline.before(), block.before());
    }
    Provision now = moves.get(block.before());
    return now == null ? "moved" : "moved to " + Citation.of(redline.after(), now);
  }
}
