package org.codicil.format;

import java.util.ArrayList;
import java.util.List;
import org.codicil.redline.Statistics;

/** The figures printed on a redline, in words. */
public final class Figures {
  private Figures() {}

  /** Each figure that is not nought, in words, largest meaning first. */
  public static List<String> of(Statistics s) {
    List<String> figures = new ArrayList<>();
    add(figures, s.substantive(), "change of substance", "changes of substance");
    add(figures, s.wordsInserted(), "word inserted", "words inserted");
    add(figures, s.wordsDeleted(), "word deleted", "words deleted");
    add(figures, s.moves(), "provision moved", "provisions moved");
    add(figures, s.renumbered(), "number follows", "numbers follow");
    add(figures, s.references(), "reference follows", "references follow");
    add(figures, s.formatting(), "change of look only", "changes of look only");
    if (figures.isEmpty()) {
      figures.add("no change");
    }
    return figures;
  }

  private static void add(List<String> figures, int count, String one, String many) {
    if (count > 0) {
      figures.add(count(count, one, many));
    }
  }

  /** A count with its noun, thousands set apart. */
  public static String count(int count, String one, String many) {
    return String.format(java.util.Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }
}
