package org.codicil.charter;

import java.util.List;
import java.util.Optional;

/**
 * A label that opens a paragraph without being a heading.
 *
 * @param label what it opens; offsets are into the cleaned words from {@code labelStart}
 * @param labelStart where the label begins
 * @param titleEnd where label and title end
 * @param restStart where the unit's first paragraph begins
 * @param level its level among headings
 */
record RunIn(Label label, int labelStart, int titleEnd, int restStart, int level) {

  /**
   * Reads the label at the start of a paragraph whose first line ends at {@code lineEnd}.
   *
   * @param beforeHeading whether a heading follows the paragraph
   */
  static RunIn read(String text, Passage passage, int lineEnd, boolean beforeHeading) {
    int from = passage.textStart();
    int signs = from;
    while (signs < lineEnd && signs - from < 6 && text.charAt(signs) == '#') {
      signs++;
    }
    if (signs > from) {
      Optional<Label> label = Label.wordFirst(text.substring(signs, lineEnd), 0, lineEnd - signs);
      int rest = next(text, lineEnd, passage.textEnd());
      int level = signs - from;
      return label.map(l -> new RunIn(l, signsEnd(text, from), lineEnd, rest, level)).orElse(null);
    }
    int boldEnd = boldEnd(passage);
    return boldEnd > from
        ? bold(text, passage, lineEnd, boldEnd)
        : plain(text, passage, lineEnd, beforeHeading);
  }

  private static int signsEnd(String text, int from) {
    int at = from;
    while (text.charAt(at) == '#') {
      at++;
    }
    return at;
  }

  /** Where the bold words that open the paragraph end, or -1. */
  private static int boldEnd(Passage passage) {
    int at = passage.textStart();
    for (Inline inline : passage.inlines()) {
      if (inline.start() != at || !inline.style().has(Face.STRONG)) {
        break;
      }
      at = inline.end();
    }
    return at > passage.textStart() ? at : -1;
  }

  private static RunIn bold(String text, Passage passage, int lineEnd, int boldEnd) {
    int from = passage.textStart();
    int end = passage.textEnd();
    int reach = Math.max(lineEnd, boldEnd);
    Cleaned line = Cleaned.of(text, from, reach, Passage.within(passage.inlines(), from, reach));
    Optional<Label> found = Label.wordFirst(line.words(), 0, line.length());
    if (found.isEmpty()) {
      return null;
    }
    Label label = found.get();
    boolean titled = label.textStart() < line.length() && line.origin(label.textStart()) < boldEnd;
    int labelEnd = label.hasNumber() ? line.originEnd(label.numberEnd()) : boldEnd;
    int rest = next(text, Math.max(boldEnd, labelEnd), end);
    boolean short1 =
        !Han.opens(line.words().charAt(0))
            && !titled
            && rest < end
            && reach >= end
            && Lines.isTitle(text, rest, end)
            && end - rest < 100;
    if (short1) {
      return new RunIn(label, from, end, end, Classifier.RUN_IN);
    }
    int titleEnd = titled ? innerEnd(passage, boldEnd) : Math.max(labelEnd, boldEnd);
    return new RunIn(label, from, titleEnd, rest, Classifier.RUN_IN);
  }

  /** The end of the bold words without their closing sign. */
  private static int innerEnd(Passage passage, int boldEnd) {
    for (Inline inline : passage.inlines()) {
      if (inline.end() == boldEnd && inline.style().markup()) {
        return inline.start();
      }
    }
    return boldEnd;
  }

  private static RunIn plain(String text, Passage passage, int lineEnd, boolean beforeHeading) {
    int from = passage.textStart();
    if (text.charAt(from) >= 0x3000) {
      return framed(text, passage);
    }
    List<Inline> inlines = passage.inlines();
    boolean marked = !inlines.isEmpty() && inlines.get(0).start() < lineEnd;
    if (lineEnd - from > 160 || marked) {
      return null;
    }
    Optional<Label> found = Label.wordFirst(text, from, lineEnd);
    if (found.isEmpty() || !found.get().hasNumber() && !isShouted(text, from, lineEnd)) {
      return null;
    }
    Label label = found.get();
    int rest = next(text, lineEnd, passage.textEnd());
    boolean titled = label.textStart() < lineEnd;
    if (titled) {
      String between = text.substring(label.numberEnd(), label.textStart());
      boolean set = between.chars().anyMatch(c -> ".:–—-".indexOf(c) >= 0);
      boolean title =
          Lines.isTitle(text, label.textStart(), lineEnd)
              && !Character.isLowerCase(text.charAt(label.textStart()));
      boolean division = beforeHeading && label.kind() != Kind.ARTICLE;
      if (!(set || division) || !title || rest < passage.textEnd()) {
        return null;
      }
    }
    return new RunIn(relative(label, from), from, lineEnd, rest, Classifier.RUN_IN);
  }

  /** "第三条 …", "제1조(시행일) …": the first paragraph follows at once, or after a title in brackets. */
  private static RunIn framed(String text, Passage passage) {
    int from = passage.textStart();
    int end = passage.textEnd();
    Label label = FramedLabel.read(text, from, end).orElse(null);
    if (label == null || label.kind() == Kind.SCHEDULE && !isTitle(text, label.textStart(), end)) {
      return null;
    }
    int closed = bracketed(text, label.textStart(), end);
    int counter = Han.counter(text, label.numberStart(), end);
    int labelEnd = Math.max(counter + 1, Math.max(label.numberEnd(), from + label.word().length()));
    boolean whole = label.kind() == Kind.SCHEDULE;
    int titleEnd = whole ? end : closed > 0 ? closed : labelEnd;
    int rest = whole ? end : next(text, titleEnd, end);
    boolean sentence = closed > 0 && rest == titleEnd && rest < end;
    return sentence ? null : new RunIn(relative(label, from), from, titleEnd, rest, level(label));
  }

  /** Schedules stand beside one another; supplements to a law, beside those before them. */
  private static int level(Label label) {
    boolean schedule = label.kind() == Kind.SCHEDULE && !label.word().equals("부칙");
    return schedule ? 1 : Classifier.RUN_IN;
  }

  /** Words without the end of a sentence, on one line. */
  private static boolean isTitle(String text, int from, int to) {
    return to - from <= 60
        && text.substring(from, to).chars().noneMatch(c -> c == '。' || c == '\n');
  }

  /** The end of the title in brackets that begins here, or -1. */
  private static int bracketed(String text, int from, int to) {
    int open = from < to ? "（(【[".indexOf(text.charAt(from)) : -1;
    int close = open < 0 ? -1 : text.indexOf("）)】]".charAt(open), from);
    return close > 0 && close < to && close - from < 80 ? close + 1 : -1;
  }

  private static Label relative(Label label, int from) {
    return new Label(
        label.kind(),
        label.word(),
        label.words(),
        label.numberStart() - from,
        label.numberEnd() - from,
        label.textStart() - from);
  }

  /**
   * "Чл. 10. (1) …", "Art. 3. The …": an article whose first paragraph follows its number and dot.
   * The caller knows whether the charter's articles are written so: one sentence may begin like it.
   */
  static RunIn sentence(String text, Passage passage) {
    int from = passage.textStart();
    int end = passage.textEnd();
    List<Inline> inlines = passage.inlines();
    int reach = Math.min(end, from + 60);
    if (!inlines.isEmpty() && inlines.get(0).start() < reach) {
      reach = inlines.get(0).start();
    }
    Label label = Label.wordFirst(text, from, reach).orElse(null);
    if (label == null
        || label.kind() != Kind.ARTICLE
        || !label.hasNumber()
        || label.textStart() >= reach) {
      return null;
    }
    int dot = label.numberEnd();
    char first = text.charAt(label.textStart());
    boolean opens =
        Character.isUpperCase(first) || Numerals.isDigit(first) || "(«„“\"".indexOf(first) >= 0;
    boolean dotted =
        text.charAt(dot) == '.' && Lines.trimmed(text, dot + 1, label.textStart()) == dot + 1;
    return dotted && opens
        ? new RunIn(relative(label, from), from, dot + 1, label.textStart(), Classifier.RUN_IN)
        : null;
  }

  /** A label without a number counts only in capitals: "ANNEX". */
  private static boolean isShouted(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Character.isUpperCase(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static int next(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
