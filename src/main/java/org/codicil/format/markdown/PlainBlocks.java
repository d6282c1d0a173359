package org.codicil.format.markdown;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Passage;
import org.codicil.charter.Passage.Shape;

/**
 * Reads what needs no parser: headings, paragraphs, numbered items and tables of words alone, which
 * are nine tenths of a charter. All else is left out as ranges of whole blocks, each of which means
 * the same wherever it stands (CommonMark 0.31, "Container blocks": a line at the margin after a
 * blank one closes every list, quote and note); they go to the parser together, as one text, since
 * a link or a footnote may be defined anywhere. Fenced code, and raw HTML that runs over blank
 * lines, takes all that follows with it. One pass over the lines; a block is read at most twice.
 */
final class PlainBlocks {
  private static final int MOST_DIGITS = 9;
  private static final int WIDEST_GAP = 4;
  private static final int CODE_INDENT = 4;

  /** What may go on over a blank line and ends at a sign of its own. */
  private static final String[] UNBOUNDED = {
    "```", "~~~", "<!", "<?", "<script", "<pre", "<style", "<textarea"
  };

  /** A stretch of the text for the parser. */
  record Range(int from, int to) {}

  private final String text;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Range> rest = new ArrayList<>();

  /** Where the words of an open numbered item begin within its line; 0 outside of one. */
  private int hanging;

  private int itemStart;
  private int itemPassage;

  private PlainBlocks(String text) {
    this.text = text;
  }

  /** Reads the text from an offset on, which is the start of a line. */
  static PlainBlocks of(String text, int from) {
    PlainBlocks blocks = new PlainBlocks(text);
    blocks.read(from);
    return blocks;
  }

  /** What was read, in order. */
  List<Passage> passages() {
    return passages;
  }

  /** What the parser has to read, in order. */
  List<Range> rest() {
    return rest;
  }

  private void read(int from) {
    int at = from;
    while (at < text.length()) {
      int line = PlainLine.end(text, at);
      int words = PlainLine.indented(text, at);
      if (words == line) {
        at = line + 1;
        continue;
      }
      int next = block(at, words, line);
      at = next >= 0 ? next : leave(at, words);
    }
  }

  /** Reads the block that begins here; its end, or -1 if it is none of the plain ones. */
  private int block(int at, int words, int line) {
    if (words > at) {
      int within = words - at - hanging;
      boolean ofItem = hanging > 0 && within >= 0 && within < CODE_INDENT;
      return ofItem ? paragraph(Shape.PARAGRAPH, at, -1, -1, words, 1) : -1;
    }
    char first = text.charAt(at);
    if (first == '#') {
      return heading(at, line);
    }
    if (first == '|') {
      return table(at);
    }
    if (first >= '0' && first <= '9') {
      int item = item(at, line);
      if (item != 0) {
        return item;
      }
    }
    int end = paragraph(Shape.PARAGRAPH, at, -1, -1, at, 0);
    hanging = end >= 0 ? 0 : hanging;
    return end;
  }

  private int table(int at) {
    PlainTable table = PlainTable.read(text, at);
    if (table == null) {
      return -1;
    }
    passages.add(table.passage());
    hanging = 0;
    return table.end();
  }

  private int heading(int at, int line) {
    int level = 0;
    while (at + level < line && text.charAt(at + level) == '#') {
      level++;
    }
    int words = PlainLine.indented(text, at + level);
    boolean plain =
        level <= 6
            && words > at + level
            && words < line
            && !PlainLine.isBlankSign(text.charAt(words))
            && !PlainLine.holds(text, words, line, '#')
            && PlainLine.isPlain(text, words, line);
    if (!plain) {
      return -1;
    }
    passages.add(Passage.of(Shape.HEADING, at, words, line, level));
    hanging = 0;
    return Math.min(line + 1, text.length());
  }

  /** As {@link #block}; 0 if there is no list sign here. */
  private int item(int at, int line) {
    int sign = PlainLine.digits(text, at, line);
    if (sign == line || text.charAt(sign) != '.' && text.charAt(sign) != ')') {
      return 0;
    }
    int words = PlainLine.indented(text, sign + 1);
    int gap = words - sign - 1;
    if (sign - at > MOST_DIGITS || gap < 1 || gap > WIDEST_GAP) {
      return -1;
    }
    int known = passages.size();
    int end = paragraph(Shape.ITEM, at, at, sign, words, 1);
    if (end >= 0) {
      hanging = words - at;
      itemStart = at;
      itemPassage = known;
    }
    return end;
  }

  private int paragraph(Shape shape, int start, int number, int numberEnd, int words, int lists) {
    int line = PlainLine.end(text, words);
    int from = words;
    while (true) {
      if (!PlainLine.isWords(text, from, line)) {
        return -1;
      }
      if (line == text.length() || PlainLine.isBlank(text, line + 1)) {
        break;
      }
      from = PlainLine.indented(text, line + 1);
      line = PlainLine.end(text, from);
    }
    passages.add(
        new Passage(shape, start, number, numberEnd, words, line, lists, List.of(), List.of()));
    return Math.min(line + 1, text.length());
  }

  /** Leaves a block, and those that may hang on it, to the parser; gives where they end. */
  private int leave(int at, int words) {
    int from = at;
    boolean indented = words > at || text.charAt(at) == '\t';
    if (indented && hanging > 0) {
      from = itemStart;
      passages.subList(itemPassage, passages.size()).clear();
    }
    hanging = 0;
    int to = at;
    boolean blank = false;
    while (to < text.length() && !(blank && opens(to))) {
      int line = PlainLine.end(text, to);
      int first = PlainLine.indented(text, to);
      blank = first == line;
      if (!blank && isUnbounded(to, line)) {
        to = text.length();
      } else {
        to = Math.min(line + 1, text.length());
      }
    }
    rest.add(new Range(from, to));
    return to;
  }

  /** Whether a block at the margin begins here that closes all before it. */
  private boolean opens(int at) {
    int line = PlainLine.end(text, at);
    char first = at < line ? text.charAt(at) : ' ';
    return first != ' '
        && first != '\t'
        && (first == '#'
            || first == '|'
            || PlainLine.isWords(text, at, line)
            || PlainLine.digits(text, at, line) > at);
  }

  private boolean isUnbounded(int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '`' || c == '~' || c == '<') {
        for (String sign : UNBOUNDED) {
          if (text.regionMatches(true, at, sign, 0, sign.length())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
