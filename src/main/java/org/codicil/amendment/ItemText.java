package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of one numbered item on one line, with its blockquotes taken out: white space is one
 * blank, each block is one sign {@link #BLOCK} whose lines are kept beside it. Every sign knows
 * where it came from, so that trouble can be shown in the draft.
 */
final class ItemText {
  static final char BLOCK = '\uFFFC';
  private final StringBuilder words = new StringBuilder();
  private final List<Integer> origins = new ArrayList<>();
  private final Map<Integer, String> blocks = new TreeMap<>();
  private int end;

  /** The flattened words. */
  String words() {
    return words.toString();
  }

  boolean isBlock(int at) {
    return blocks.containsKey(at);
  }

  /** The lines of the block at this place, joined by line feeds. */
  String block(int at) {
    return blocks.get(at);
  }

  boolean hasBlocks() {
    return !blocks.isEmpty();
  }

  /** Where in the draft the sign at this place stands. */
  int origin(int at) {
    return at < origins.size() ? origins.get(at) : end;
  }

  /** Whether what follows is announced: the words end with a colon. */
  boolean announces() {
    return words.toString().stripTrailing().endsWith(":");
  }

  /** Where in the draft the last word or block ends. */
  int end() {
    return end;
  }

  /** Adds the part of a draft's line from {@code from} to {@code to}. */
  void addLine(String draft, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = draft.charAt(at);
      if (c == ' ' || c == '\t' || c == '\r') {
        blank(at);
      } else {
        append(c, at);
      }
    }
    blank(to);
  }

  void addBlock(String lines, int at, int to) {
    blank(at);
    blocks.put(words.length(), lines);
    append(BLOCK, at);
    end = to;
    blank(to);
  }

  ItemText trimmed() {
    int last = words.length();
    if (last > 0 && words.charAt(last - 1) == ' ') {
      words.setLength(last - 1);
      origins.remove(last - 1);
    }
    return this;
  }

  /** Whether a phrase that opens with these words, in lower case, could read it. */
  boolean opensWith(String opening) {
    String head = opening.stripTrailing();
    return words.length() >= head.length()
        && words.substring(0, head.length()).toLowerCase(java.util.Locale.ROOT).equals(head);
  }

  /** The part from one place to another, blanks at its ends left out. */
  ItemText slice(int from, int to) {
    ItemText part = new ItemText();
    for (int at = from; at < to; at++) {
      char c = words.charAt(at);
      if (c == ' ') {
        part.blank(origins.get(at));
      } else {
        boolean isBlock = isBlock(at);
        if (isBlock) {
          part.blocks.put(part.words.length(), block(at));
        }
        part.append(c, origins.get(at));
        part.end = !isBlock ? part.end : at + 1 < origins.size() ? origins.get(at + 1) : end;
      }
    }
    return part.trimmed();
  }

  /** The same with words before it that come from the place where it begins. */
  ItemText after(String lead) {
    ItemText all = new ItemText();
    int from = origin(0);
    for (int at = 0; at < lead.length(); at++) {
      all.words.append(lead.charAt(at));
      all.origins.add(from);
    }
    blocks.forEach((at, lines) -> all.blocks.put(at + lead.length(), lines));
    all.words.append(words);
    all.origins.addAll(origins);
    all.end = end;
    return all;
  }

  private void blank(int at) {
    if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
      origins.add(at);
    }
  }

  private void append(char c, int at) {
    words.append(c);
    origins.add(at);
    end = at + 1;
  }
}
