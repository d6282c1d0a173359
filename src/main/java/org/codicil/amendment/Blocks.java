package org.codicil.amendment;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.codicil.charter.Block;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.EId;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/**
 * The base as a row of blocks: each is words with what belongs to them, and the gap up to the next.
 * A gap here is white space only; a table's bars and rules count as words of the block before.
 */
final class Blocks {
  private final Charter charter;
  private final List<Provision> provisions;
  private final Map<Provision, Integer> index = new IdentityHashMap<>();
  private final String lineEnd;
  private int wrapWidth = -1;

  Blocks(Charter charter) {
    this.charter = charter;
    this.provisions = charter.provisions();
    for (int i = 0; i < provisions.size(); i++) {
      index.put(provisions.get(i), i);
    }
    this.lineEnd = charter.text().contains("\r\n") ? "\r\n" : "\n";
  }

  /** The widest line of a paragraph written on several, within reason; 0 where there is none. */
  int wrapWidth() {
    if (wrapWidth < 0) {
      wrapWidth = 0;
      for (Provision provision : provisions) {
        String own = charter.ownText(provision);
        if (own.indexOf('\n') >= 0 && provision.kind() != Kind.CODE) {
          own.lines()
              .mapToInt(line -> line.codePointCount(0, line.length()))
              .filter(width -> width <= 120)
              .forEach(width -> wrapWidth = Math.max(wrapWidth, width));
        }
      }
    }
    return wrapWidth;
  }

  Charter charter() {
    return charter;
  }

  int size() {
    return provisions.size();
  }

  /** The line ending of the text. */
  String lineEnd() {
    return lineEnd;
  }

  Provision at(int block) {
    return provisions.get(block);
  }

  int indexOf(Provision provision) {
    return index.get(provision);
  }

  /** The last block of a provision: its own or that of its last descendant. */
  int lastOf(Provision provision) {
    Provision last = provision;
    while (!last.children().isEmpty()) {
      last = last.children().get(last.children().size() - 1);
    }
    return index.get(last);
  }

  int depth(Provision provision) {
    int depth = 0;
    java.util.Optional<Provision> parent = charter.parent(provision);
    while (parent.isPresent()) {
      depth++;
      parent = charter.parent(parent.get());
    }
    return depth;
  }

  /** The provision as lawyers cite it. */
  String cite(Provision provision) {
    return provision.eId().equals(EId.ROOT) ? "the text" : Citation.of(charter, provision);
  }

  /** Offset where the block's words end and white space begins. */
  int contentEnd(int block) {
    Block b = provisions.get(block).block();
    int end = b.end();
    while (end > b.textEnd() && isWhite(charter.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  String gap(int block) {
    return charter.text().substring(contentEnd(block), provisions.get(block).block().end());
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  List<Provision> siblings(Provision provision) {
    return charter.parent(provision).map(Provision::children).orElse(List.of(provision));
  }

  /**
   * What stands between two provisions such as this one, judged by its neighbours, then by others
   * of its kind.
   */
  String separator(Provision provision) {
    List<Provision> siblings = siblings(provision);
    int at = place(siblings, provision);
    if (at + 1 < siblings.size() && alike(provision, siblings.get(at + 1))) {
      return usable(gap(lastOf(provision)), provision);
    }
    if (at > 0 && alike(provision, siblings.get(at - 1))) {
      return usable(gap(lastOf(siblings.get(at - 1))), provision);
    }
    for (int i = 0; i + 1 < size(); i++) {
      Provision other = at(i);
      if (alike(other, provision)) {
        List<Provision> row = siblings(other);
        int place = place(row, other);
        if (place + 1 < row.size() && alike(row.get(place + 1), other)) {
          return usable(gap(lastOf(other)), provision);
        }
      }
    }
    return usable("", provision);
  }

  private static int place(List<Provision> siblings, Provision provision) {
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i) == provision) {
        return i;
      }
    }
    return 0;
  }

  private static boolean alike(Provision a, Provision b) {
    return a.kind() == b.kind() && a.isNumbered() == b.isNumbered();
  }

  private String usable(String gap, Provision provision) {
    if (gap.indexOf('\n') >= 0) {
      return gap;
    }
    return provision.kind() == Kind.ROW ? lineEnd : lineEnd + lineEnd;
  }

  /**
   * What stands before the words of the line on which the provision begins: blanks, quote signs.
   */
  String indent(Provision provision) {
    String text = charter.text();
    int from = provision.start() == 0 ? 0 : text.lastIndexOf('\n', provision.start() - 1) + 1;
    int to = from;
    while (to < text.length() && " \t>".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    return text.substring(from, to);
  }
}
