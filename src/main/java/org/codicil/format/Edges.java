package org.codicil.format;

/**
 * One side of a mark, parted into what stands outside and inside the mark's signs: blanks that hold
 * a line end stand outside, so that marks begin and end on the line of their words.
 *
 * @param lead blanks before, if they hold a line end; of a side without ink all of it
 * @param ink what is marked; empty if the side is blank
 * @param tail blanks after, if they hold a line end
 */
public record Edges(String lead, String ink, String tail) {
  public static Edges of(String side) {
    int from = Blanks.leading(side);
    if (from == side.length()) {
      return new Edges(side, "", "");
    }
    int to = Blanks.trailing(side);
    int firstEnd = side.indexOf('\n');
    from = firstEnd >= 0 && firstEnd < from ? from : 0;
    to = side.indexOf('\n', to) >= 0 ? to : side.length();
    return new Edges(side.substring(0, from), side.substring(from, to), side.substring(to));
  }

  public boolean isInk() {
    return !ink.isEmpty();
  }
}
