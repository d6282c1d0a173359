package org.codicil.format.terminal;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines written so far. Every line closes its escape sequences, so that no style runs into the
 * margin of the next.
 */
final class Page {
  /** Columns left of all text: the sign of the margin and a blank. */
  static final int MARGIN = 2;

  private final StringBuilder out = new StringBuilder();
  private final TerminalOptions options;
  private boolean blank = true;

  Page(TerminalOptions options) {
    this.options = options;
  }

  TerminalOptions options() {
    return options;
  }

  /** An empty line, unless the last one is. */
  void gap() {
    if (!blank) {
      out.append('\n');
      blank = true;
    }
  }

  /**
   * A paragraph, wrapped, with a change bar at every line that holds a mark.
   *
   * @param sign the margin's sign at the first line, or a blank for the bar alone
   * @param indent columns after the margin, first line
   * @param hang columns after the margin, other lines
   */
  void paragraph(char sign, InkText text, int indent, int hang) {
    int room = options.width() - MARGIN;
    List<Wrap.Line> lines = Wrap.lines(text, Math.max(8, room - indent), Math.max(8, room - hang));
    char first = sign;
    int columns = indent;
    for (Wrap.Line line : lines) {
      boolean marked = text.isMarked(line.start(), line.end());
      margin(first != ' ' ? first : marked ? '│' : ' ');
      out.append(" ".repeat(columns + 1));
      ink(text, line.start(), line.end());
      end();
      first = ' ';
      columns = hang;
    }
  }

  void line(InkText text) {
    paragraph(' ', text, 0, 0);
  }

  /** Columns that a paragraph is set in, by its depth from 1; narrow screens give way. */
  int indent(int depth) {
    int step = options.width() < 60 ? 2 : 3;
    return Math.min(2 + Math.max(0, depth - 1) * step, options.width() / 4);
  }

  /** A rule with a name in it. */
  void named(String name) {
    String shown = Names.shorten(name, options.width() - MARGIN - 8);
    int rest = options.width() - MARGIN - 5 - DisplayWidth.of(shown);
    InkText rule = new InkText().append("── ", Ink.FAINT).append(shown, Ink.STRONG);
    line(rule.append(" " + "─".repeat(rest), Ink.FAINT));
  }

  /** Two texts beside each other; the change bar stands where either holds a mark. */
  void columns(InkText left, InkText right, int column, String between) {
    List<Wrap.Line> olds = Wrap.lines(left, column, column);
    List<Wrap.Line> news = Wrap.lines(right, column, column);
    for (int at = 0; at < Math.max(olds.size(), news.size()); at++) {
      Wrap.Line old = at < olds.size() ? olds.get(at) : new Wrap.Line(0, 0, 0);
      Wrap.Line now = at < news.size() ? news.get(at) : new Wrap.Line(0, 0, 0);
      boolean marked =
          left.isMarked(old.start(), old.end()) || right.isMarked(now.start(), now.end());
      margin(marked ? '│' : ' ');
      out.append(' ');
      ink(left, old.start(), old.end());
      out.append(" ".repeat(column - old.columns()));
      String parting = now.start() == now.end() ? between.stripTrailing() : between;
      ink(new InkText().append(parting, Ink.FAINT), 0, parting.length());
      ink(right, now.start(), now.end());
      end();
    }
  }

  /** A line of figures: marks in it need no change bar. */
  void tally(InkText text, int hang) {
    int first = options.width() - MARGIN;
    int columns = 0;
    for (Wrap.Line line : Wrap.lines(text, first, Math.max(8, first - hang))) {
      out.append(" ".repeat(MARGIN + columns));
      ink(text, line.start(), line.end());
      end();
      columns = hang;
    }
  }

  void rule() {
    InkText rule = new InkText();
    rule.append("─".repeat(options.width() - MARGIN), Ink.FAINT);
    line(rule);
  }

  /** One sign of the margin, in the ink of what it stands for. */
  void margin(char sign) {
    Ink ink =
        switch (sign) {
          case '+' -> Ink.INSERTED;
          case '-' -> Ink.DELETED;
          case '<', '>' -> Ink.MOVED_HERE;
          default -> Ink.PLAIN;
        };
    String colour = ink.sgr();
    int semicolon = colour.indexOf(';');
    if (options.colour() && semicolon > 0) {
      out.append("\u001b[1;").append(colour, 0, semicolon).append('m');
      out.append(sign).append("\u001b[0m");
    } else {
      out.append(sign);
    }
  }

  /** A stretch of a text on the present line. */
  void ink(InkText text, int start, int end) {
    if (!options.colour()) {
      out.append(text, start, end);
      return;
    }
    int from = start;
    while (from < end) {
      Ink ink = text.ink(from);
      int to = from + 1;
      while (to < end && text.ink(to) == ink) {
        to++;
      }
      if (ink == Ink.PLAIN) {
        out.append(text, from, to);
      } else {
        out.append("\u001b[").append(ink.sgr()).append('m');
        out.append(text, from, to).append("\u001b[0m");
      }
      from = to;
    }
  }

  /** Ends the present line; blanks at its end go. */
  void end() {
    int length = out.length();
    while (length > 0 && out.charAt(length - 1) == ' ') {
      length--;
    }
    out.setLength(length);
    int start = out.lastIndexOf("\n") + 1;
    String line = out.substring(start);
    String shown = RightToLeft.isolated(line);
    if (shown != line) {
      out.replace(start, length, shown);
    }
    out.append('\n');
    blank = false;
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
