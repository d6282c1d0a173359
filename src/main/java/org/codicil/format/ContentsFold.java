package org.codicil.format;

import java.util.ArrayList;
import java.util.List;
import org.codicil.format.Layout.Heading;

/**
 * Makes a contents worth its paper: articles without titles, one after the other, are one line
 * ("Articles 33–38"), since their numbers alone tell a reader nothing.
 */
public final class ContentsFold {
  private ContentsFold() {}

  public static List<Heading> of(List<Heading> contents) {
    List<Heading> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= contents.size(); i++) {
      if (i == contents.size() || !joins(contents.get(i - 1), contents.get(i))) {
        lines.add(line(contents.get(from), contents.get(i - 1)));
        from = i;
      }
    }
    return lines;
  }

  private static boolean joins(Heading a, Heading b) {
    return a.title().isEmpty()
        && b.title().isEmpty()
        && !a.gone()
        && !b.gone()
        && a.level() == b.level()
        && label(a).equals(label(b))
        && !label(a).isEmpty();
  }

  private static String label(Heading heading) {
    int blank = heading.number().lastIndexOf(' ');
    String last = heading.number().substring(blank + 1);
    boolean figure = !last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9');
    return blank < 0 || !figure ? "" : heading.number().substring(0, blank);
  }

  private static Heading line(Heading first, Heading last) {
    if (first == last) {
      return first;
    }
    String label = label(first);
    String range =
        NumberFold.plural(label)
            + first.number().substring(label.length())
            + "–"
            + last.number().substring(label.length() + 1);
    return new Heading(first.level(), first.anchor(), range, "", false);
  }
}
