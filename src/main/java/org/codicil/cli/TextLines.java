package org.codicil.cli;

import java.util.ArrayList;
import java.util.List;
import org.codicil.format.terminal.DisplayWidth;

/** Words set in lines of so many columns. */
final class TextLines {
  private final int columns;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;

  private TextLines(int columns) {
    this.columns = columns;
  }

  /** Lines break between words; only a word that is wider than a line breaks within. */
  static List<String> wrap(String text, int columns) {
    TextLines all = new TextLines(Math.max(2, columns));
    for (String word : text.strip().split("\\s+")) {
      all.add(word);
    }
    all.end();
    return all.lines;
  }

  private void add(String word) {
    int width = DisplayWidth.of(word);
    String gap = used == 0 ? "" : " ";
    if (used + gap.length() + width <= columns) {
      put(gap + word, gap.length() + width);
    } else if (width <= columns) {
      end();
      put(word, width);
    } else {
      put(gap, gap.length());
      letters(word);
    }
  }

  /** Texts that write no spaces between words fill their lines; a long address is cut too. */
  private void letters(String word) {
    int at = 0;
    while (at < word.length()) {
      int end = DisplayWidth.clusterEnd(word, at);
      String letter = word.substring(at, end);
      int width = DisplayWidth.of(letter);
      if (used + width > columns) {
        end();
      }
      put(letter, width);
      at = end;
    }
  }

  private void put(String words, int width) {
    line.append(words);
    used += width;
  }

  private void end() {
    lines.add(line.toString().stripTrailing());
    line.setLength(0);
    used = 0;
  }
}
