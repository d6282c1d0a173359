package org.codicil.format;

import java.util.List;
import org.codicil.charter.Provision;
import org.codicil.redline.MarkedBlock.Status;

/** What stands on a page, in reading order. */
public sealed interface Element {
  /** How a passage is set. */
  enum Role {
    TITLE,
    HEADING,
    RECITAL,
    PARAGRAPH,
    CLOSING,
    NOTE,
    FOOTNOTE,
    /** Words of the source shown as they are written: code, raw HTML, link definitions. */
    SOURCE,
    METADATA,
    RULE,
    /** A paragraph of the closing formula. */
    CONCLUSION
  }

  /** An address inside the page, unique in it. */
  String anchor();

  /** What happened to it as a whole. */
  Status status();

  /** In how many quotations it stands. */
  int quotes();

  /** Whether anything in it carries a mark. */
  boolean isMarked();

  /**
   * A stretch of text that starts on a line of its own.
   *
   * @param level of a heading, from 1 for the outermost unit; 0 for all else
   * @param depth how far it is indented: 0 in an article's column, 1 for points, 2 for sub-points
   * @param quotes in how many quotations it stands
   * @param number label and number ("Article 7 bis", "2", "(a)", a dash for a bullet), or empty
   * @param separator what stands between number and words (". "), or empty
   * @param words its words
   * @param aside where it moved to or from ("moved to Article 15"), or empty
   * @param provision the provision it shows
   */
  record Passage(
      Role role,
      String anchor,
      Status status,
      int level,
      int depth,
      int quotes,
      List<Stretch> number,
      List<Stretch> separator,
      List<Stretch> words,
      String aside,
      Provision provision)
      implements Element {
    public Passage {
      number = List.copyOf(number);
      separator = List.copyOf(separator);
      words = List.copyOf(words);
    }

    @Override
    public boolean isMarked() {
      return marked(number) || marked(separator) || marked(words);
    }

    public boolean isHeading() {
      return role == Role.HEADING || role == Role.TITLE;
    }

    /** A heading of a unit that holds articles: its number and its words stand on two lines. */
    public boolean isDivision() {
      return switch (provision.kind()) {
        case BOOK, PART, TITLE_DIVISION, CHAPTER, SCHEDULE, PREAMBLE -> role == Role.HEADING;
        default -> false;
      };
    }

    /** Whether a dash stands for the number. */
    public boolean isBullet() {
      return number.stream().anyMatch(stretch -> !stretch.sign() && stretch.text().equals("–"));
    }

    Passage withWords(List<Stretch> other) {
      return new Passage(
          role, anchor, status, level, depth, quotes, number, separator, other, aside, provision);
    }
  }

  /**
   * A table; its first row names the columns.
   *
   * @param quotes in how many quotations it stands
   */
  record Table(String anchor, Status status, List<Row> rows, int quotes, String aside)
      implements Element {
    public Table {
      rows = List.copyOf(rows);
    }

    @Override
    public boolean isMarked() {
      return status != Status.KEPT || rows.stream().anyMatch(Row::isMarked);
    }

    /** The number of columns of the widest row. */
    public int columns() {
      return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
  }

  /** A row of a table. */
  record Row(String anchor, Status status, List<List<Stretch>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public boolean isMarked() {
      return cells.stream().anyMatch(Element::marked);
    }
  }

  private static boolean marked(List<Stretch> runs) {
    return runs.stream().anyMatch(Stretch::isMarked);
  }
}
