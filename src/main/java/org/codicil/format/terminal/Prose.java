package org.codicil.format.terminal;

import java.util.ArrayList;
import java.util.List;
import org.codicil.format.Gate;

/** Plain words broken into lines that fit a terminal. */
public final class Prose {
  private Prose() {}

  /**
   * The lines of a text, through the gate, words from right to left set apart; line feeds are kept.
   *
   * @param width columns of the widest line
   * @param hang columns that lines after the first are set in
   */
  public static List<String> lines(String text, int width, int hang) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : Gate.pass(text.replace("\t", "    ")).split("\n", -1)) {
      int room = Math.max(8, width - hang);
      for (Wrap.Line line : Wrap.lines(paragraph, Math.max(8, width), room)) {
        String words = paragraph.substring(line.start(), line.end());
        String shown = RightToLeft.isolated(words);
        lines.add(lines.isEmpty() ? shown : " ".repeat(words.isEmpty() ? 0 : hang) + shown);
      }
    }
    return lines;
  }
}
