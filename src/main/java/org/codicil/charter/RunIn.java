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

  /** Reads the label at the start of a paragraph whose first line ends at {@code lineEnd}. */
  static RunIn read(String text, Passage passage, int lineEnd) {
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
    return boldEnd > from ? bold(text, passage, lineEnd, boldEnd) : plain(text, passage, lineEnd);
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
        !titled && rest < end && reach >= end && Lines.isTitle(text, rest, end) && end - rest < 100;
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

  private static RunIn plain(String text, Passage passage, int lineEnd) {
    int from = passage.textStart();
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
      if (!set || !title || rest < passage.textEnd()) {
        return null;
      }
    }
    Label relative =
        new Label(
            label.kind(),
            label.word(),
            label.words(),
            label.numberStart() - from,
            label.numberEnd() - from,
            label.textStart() - from);
    return new RunIn(relative, from, lineEnd, rest, Classifier.RUN_IN);
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
