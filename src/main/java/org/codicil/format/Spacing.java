package org.codicil.format;

import java.util.ArrayList;
import java.util.List;
import org.codicil.redline.Mark;

/**
 * Spacing as a reader sees them: soft line ends (with the signs of quotes and lists that follow
 * them) are one blank; special blanks inside a change are shown by name, since they are the change.
 */
final class Spacing {
  private Spacing() {}

  static String collapse(String text, boolean marked) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    boolean lineStart = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        blank = true;
        lineStart |= c == '\n' || c == '\r';
      } else if (c == '>' && lineStart) {
        blank = true;
      } else {
        if (blank) {
          out.append(' ');
        }
        blank = false;
        lineStart = false;
        out.append(c);
      }
    }
    if (blank) {
      out.append(' ');
    }
    return marked ? Gate.changed(out.toString()) : Gate.pass(out.toString());
  }

  /**
   * Without blanks at either end and without empty runs; a change that is nothing but blanks, with
   * no changed word beside it, is shown as an open box.
   */
  static List<Stretch> trim(List<Stretch> runs, boolean verbatim) {
    List<Stretch> shown = new ArrayList<>(runs.size());
    for (int i = 0; i < runs.size(); i++) {
      Stretch run = runs.get(i);
      boolean open = run.isMarked() && run.text().equals(" ") && isLone(runs, i);
      String text = verbatim ? gated(run) : open ? "␣" : run.text();
      if (shown.isEmpty()) {
        text = text.substring(Blanks.leading(text));
      }
      if (!text.isEmpty()) {
        shown.add(run.with(text));
      }
    }
    for (int last = shown.size() - 1; last >= 0; last--) {
      String words = shown.get(last).text();
      String text = words.substring(0, Blanks.trailing(words));
      if (!text.isEmpty()) {
        shown.set(last, shown.get(last).with(text));
        break;
      }
      shown.remove(last);
    }
    return shown;
  }

  private static String gated(Stretch run) {
    return run.isMarked() ? Gate.changed(run.text()) : Gate.pass(run.text());
  }

  private static boolean isLone(List<Stretch> runs, int at) {
    Mark mark = runs.get(at).mark();
    return (at == 0 || runs.get(at - 1).mark() != mark)
        && (at == runs.size() - 1 || runs.get(at + 1).mark() != mark);
  }
}
