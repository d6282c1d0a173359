package org.codicil.cli;

import java.util.ArrayList;
import java.util.List;
import org.codicil.format.terminal.DisplayWidth;

/** Words set in lines of so many columns; a word that is wider has a line of its own. */
final class TextLines {
  private TextLines() {}

  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      int with = DisplayWidth.of(line) + 1 + DisplayWidth.of(word);
      if (line.length() > 0 && with > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
