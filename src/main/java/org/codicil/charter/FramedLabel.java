package org.codicil.charter;

import java.util.List;
import java.util.Optional;

/**
 * Labels of Chinese, Japanese and Korean charters, whose number stands inside the label: {@code
 * 第三条}, {@code 第五条の二}, {@code 第一章}, {@code 제7조의2}; and their schedules, {@code 別表第一}.
 */
final class FramedLabel {
  private static final String[] SCHEDULES = {
    "別表", "别表", "附表", "付表", "附件", "附录", "附錄", "附則", "附则", "별표", "부칙"
  };

  /** What may stand after a label that opens a unit; a sentence that begins with one goes on. */
  private static final String AFTER = " \t\u00a0\u3000(（[【<〈「：:．.、";

  /** Korean words that join a reference at the start of a sentence to the next. */
  private static final String[] JOINING = {"및", "또는", "내지", "와", "과"};

  private FramedLabel() {}

  /** The label here, followed by a blank, a bracket or nothing. */
  static Optional<Label> read(CharSequence text, int from, int to) {
    char first = from < to ? text.charAt(from) : ' ';
    if (Han.opens(first)) {
      return numbered(text, from, to);
    }
    return first >= 0x3000 ? schedule(text, from, to) : Optional.empty();
  }

  private static Optional<Label> numbered(CharSequence text, int from, int to) {
    int counter = Han.counter(text, from + 1, to);
    Kind kind = counter < 0 ? null : Han.heads(text.charAt(counter));
    if (kind == null) {
      return Optional.empty();
    }
    int numberEnd = Han.end(text, counter, to);
    int end = Math.max(counter + 1, numberEnd);
    return ends(text, end, to)
        ? Optional.of(label(text, kind, counter, from + 1, numberEnd, end, to))
        : Optional.empty();
  }

  private static boolean ends(CharSequence text, int at, int to) {
    if (at == to) {
      return true;
    }
    if (AFTER.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int next = separator(text, at, to);
    for (String word : JOINING) {
      int end = next + word.length();
      if (end < to && text.subSequence(next, end).toString().equals(word)) {
        return Character.isLetterOrDigit(text.charAt(end));
      }
    }
    return true;
  }

  /** The label inside a citation, where another may follow at once: {@code 第三条第二款}. */
  static Optional<Label> inCitation(CharSequence text, int from, int to) {
    int counter = from < to && Han.opens(text.charAt(from)) ? Han.counter(text, from + 1, to) : -1;
    Kind kind = counter < 0 ? null : Han.heads(text.charAt(counter));
    if (kind == null || text.charAt(counter) == '款' || text.charAt(counter) == '目') {
      return Optional.empty();
    }
    int numberEnd = Han.end(text, counter, to);
    int end = Math.max(counter + 1, numberEnd);
    return Optional.of(
        new Label(kind, word(text, counter), words(text, kind, counter), from + 1, numberEnd, end));
  }

  private static Optional<Label> schedule(CharSequence text, int from, int to) {
    for (String word : SCHEDULES) {
      int end = from + word.length();
      if (end > to || !text.subSequence(from, end).toString().equals(word)) {
        continue;
      }
      int number = end < to && Han.opens(text.charAt(end)) ? end + 1 : separator(text, end, to);
      int numberEnd = Han.figures(text, number, to);
      if (numberEnd == number) {
        number = end;
        numberEnd = end;
      }
      if (numberEnd == to || AFTER.indexOf(text.charAt(numberEnd)) >= 0) {
        String language = Han.language(word);
        List<Labels.Word> words = List.of(new Labels.Word(Kind.SCHEDULE, language));
        int textStart = separator(text, numberEnd, to);
        return Optional.of(new Label(Kind.SCHEDULE, word, words, number, numberEnd, textStart));
      }
    }
    return Optional.empty();
  }

  private static Label label(
      CharSequence text, Kind kind, int counter, int number, int numberEnd, int end, int to) {
    return new Label(
        kind,
        word(text, counter),
        words(text, kind, counter),
        number,
        numberEnd,
        separator(text, end, to));
  }

  /** The two signs that stand around the number. */
  private static String word(CharSequence text, int counter) {
    return (text.charAt(counter) >= 0xAC00 ? "제" : "第") + text.charAt(counter);
  }

  private static List<Labels.Word> words(CharSequence text, Kind kind, int counter) {
    return Han.languages(text.charAt(counter)).stream()
        .map(language -> new Labels.Word(kind, language))
        .toList();
  }

  private static int separator(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && (Numerals.isBlank(text.charAt(at)) || "：:．.".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
