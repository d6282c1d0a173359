package org.codicil.charter;

import java.util.List;
import java.util.Optional;

/**
 * The opening of a unit as printed: "Article 7 bis.", "§ 3a", "Erster Abschnitt -", "CHAPTER IV",
 * "5.1". Offsets are into the text it was read from.
 *
 * @param kind the unit it opens; SECTION when there is only a number
 * @param word the label word as printed, or empty
 * @param words what the word means, by language; empty without a word
 * @param numberStart start of the number
 * @param numberEnd its end; equal to the start without a number
 * @param textStart where a title may follow
 */
record Label(
    Kind kind,
    String word,
    List<Labels.Word> words,
    int numberStart,
    int numberEnd,
    int textStart) {

  boolean isBare() {
    return words.isEmpty();
  }

  boolean hasNumber() {
    return numberEnd > numberStart;
  }

  /** Reads the label that opens a heading, if one does. */
  static Optional<Label> ofHeading(CharSequence text, int from, int to) {
    Optional<Label> label = wordFirst(text, from, to);
    if (label.isPresent()) {
      return label;
    }
    if (from < to && text.charAt(from) == '(') {
      int close = bracketed(text, from + 1, to);
      Optional<Label> placed =
          close < 0 ? Optional.empty() : wordFirst(text, blanks(text, close + 1, to), to);
      if (placed.isPresent()) {
        return placed;
      }
    }
    return numberFirst(text, from, to);
  }

  /** Reads a label inside a citation, where more of the citation follows the number. */
  static Optional<Label> ofCitation(CharSequence text, int from, int to) {
    Optional<Label> framed = FramedLabel.inCitation(text, from, to);
    if (framed.isPresent()) {
      return framed;
    }
    Optional<Label> label = wordFirst(text, from, to).or(() -> numberFirst(text, from, to));
    return label.map(
        l -> {
          boolean wordLast = l.hasNumber() && l.numberStart() == from;
          int end = l.hasNumber() && !wordLast ? l.numberEnd() : l.textStart();
          boolean dotted = end < to && text.charAt(end) == '.';
          boolean last = end + 1 >= to || !Character.isLetterOrDigit(text.charAt(end + 1));
          int dot = dotted && last ? end + 1 : end;
          return new Label(l.kind, l.word, l.words, l.numberStart, l.numberEnd, dot);
        });
  }

  /** Reads a label whose word comes first: the only form read outside headings. */
  static Optional<Label> wordFirst(CharSequence text, int from, int to) {
    if (from < to && text.charAt(from) >= 0x3000) {
      Optional<Label> framed = FramedLabel.read(text, from, to);
      if (framed.isPresent()) {
        return framed;
      }
    }
    int end = wordEnd(text, from, to);
    if (end == from || end - from > 20) {
      return Optional.empty();
    }
    String word = text.subSequence(from, end).toString();
    List<Labels.Word> words = Labels.opening(word);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int at = end;
    if (at < to && text.charAt(at) == '.') {
      at++;
    }
    at = blanks(text, at, to);
    Kind kind = words.get(0).kind();
    int number = Numerals.end(text, qualified(text, at, to), to);
    if (number > at && !(glued(word, end, at) || cutOff(text, number, to))) {
      int last = range(text, number, to);
      boolean short1 = word.length() <= 4 && text.charAt(end) == '.';
      String printed = short1 ? word + "." : word;
      return Optional.of(new Label(kind, printed, words, at, last, separator(text, last, to)));
    }
    boolean alone = kind == Kind.SCHEDULE || kind == Kind.PREAMBLE;
    boolean closed =
        end == to || at > end && text.charAt(at - 1) == '.' || Numerals.closes(text, end, to);
    if (alone && (closed || at < to && text.charAt(at) == '(')) {
      return Optional.of(new Label(kind, word, words, end, end, separator(text, end, to)));
    }
    return Optional.empty();
  }

  /** Where the number begins after a word that is part of it: "transitoria primera". */
  private static int qualified(CharSequence text, int from, int to) {
    int end = Numerals.wordEnd(text, from, to);
    return end - from > 4 && Labels.isQualifier(text.subSequence(from, end).toString())
        ? blanks(text, end, to)
        : from;
  }

  /** "Part1" is no label, "§1" is. */
  private static boolean glued(String word, int end, int number) {
    return number == end && !word.startsWith("§");
  }

  /** A number that runs on into letters is none: "Part Ivory". */
  private static boolean cutOff(CharSequence text, int at, int to) {
    return at < to
        && Character.isLetterOrDigit(text.charAt(at))
        && "ºª".indexOf(text.charAt(at)) < 0;
  }

  private static int wordEnd(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == '§') {
      at++;
    }
    if (at > from) {
      return at;
    }
    at = Numerals.wordEnd(text, from, to);
    if (at > from && at + 1 < to && text.charAt(at) == '-') {
      int second = Numerals.wordEnd(text, at + 1, to);
      return second > at + 1 ? second : at;
    }
    return at;
  }

  /** A second number after a word or dash of range: "§§ 195a bis 213a", "Articles 5 to 7". */
  private static int range(CharSequence text, int from, int to) {
    int at = blanks(text, from, to);
    int word = Numerals.wordEnd(text, at, to);
    boolean between = false;
    if (word > at && word - at <= 7) {
      between = Labels.joins(text.subSequence(at, word).toString());
    } else if (at > from && at < to && "–-".indexOf(text.charAt(at)) >= 0) {
      word = at + 1;
      between = true;
    }
    int second = between ? blanks(text, word, to) : -1;
    if (second < 0 || second >= to || !Numerals.isDigit(text.charAt(second))) {
      return from;
    }
    int end = Numerals.end(text, second, to);
    return end > second ? end : from;
  }

  /**
   * "2. Abschnitt", "Erster Abschnitt", "First Schedule", "5.1 Title", "I. - Title", "(a) Title".
   */
  private static Optional<Label> numberFirst(CharSequence text, int from, int to) {
    boolean bracket = from < to && text.charAt(from) == '(';
    int start = bracket ? from + 1 : from;
    int end = bracket ? bracketed(text, start, to) : Numerals.end(text, start, to);
    if (end < 0) {
      return Optional.empty();
    }
    end = bracket ? end : lettered(text, end, to);
    boolean figure = Numerals.isDigit(text.charAt(end - 1)) || Numerals.isDigit(text.charAt(start));
    int at = bracket ? end + 1 : end;
    boolean dotted = at < to && (text.charAt(at) == '.' || text.charAt(at) == ')');
    if (dotted) {
      at++;
    }
    int word = blanks(text, at, to);
    int wordEnd = wordEnd(text, word, to);
    if (word > at && wordEnd > word && !bracket) {
      List<Labels.Word> words = Labels.opening(text.subSequence(word, wordEnd).toString());
      boolean spelled = Labels.numeral(text.subSequence(start, end).toString()) > 0 && !figure;
      boolean fits =
          !words.isEmpty()
              && (spelled
                  || dotted && words.get(0).numberFirst()
                  || words.stream().anyMatch(w -> dotted ? w.numberFirst() : w.bareFirst()));
      if (fits && !Character.isLetterOrDigit(charAt(text, wordEnd, to))) {
        String printed = text.subSequence(word, wordEnd).toString();
        return Optional.of(
            new Label(
                words.get(0).kind(), printed, words, start, end, separator(text, wordEnd, to)));
      }
    }
    boolean chain = figure && hasDot(text, start, end);
    boolean bare = bracket || dotted || chain && (at == to || word > at);
    return bare && !spelledOut(text, start, end)
        ? Optional.of(new Label(Kind.SECTION, "", List.of(), start, end, separator(text, at, to)))
        : Optional.empty();
  }

  /** "5 a §": a letter between the figures and the label's word. */
  private static int lettered(CharSequence text, int end, int to) {
    int letter = blanks(text, end, to);
    int word = blanks(text, letter + 1, to);
    boolean set =
        letter > end
            && word > letter + 1
            && word < to
            && Character.isLowerCase(text.charAt(letter))
            && text.charAt(word) == '§';
    return set ? letter + 1 : end;
  }

  private static boolean hasDot(CharSequence text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '.') {
        return true;
      }
    }
    return false;
  }

  private static boolean spelledOut(CharSequence text, int from, int to) {
    return Labels.numeral(text.subSequence(from, to).toString()) > 0
        || Labels.isName(text.subSequence(from, to).toString());
  }

  private static char charAt(CharSequence text, int at, int to) {
    return at < to ? text.charAt(at) : ' ';
  }

  private static int bracketed(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at > from && at - from <= 4 && at < to && text.charAt(at) == ')' ? at : -1;
  }

  private static int blanks(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && Numerals.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Skips what stands between number and title: blanks, a dot or colon, one dash. */
  private static int separator(CharSequence text, int from, int to) {
    int at = blanks(text, from, to);
    while (at < to && ".:)º°".indexOf(text.charAt(at)) >= 0) {
      at = blanks(text, at + 1, to);
    }
    if (at < to && "-–—|".indexOf(text.charAt(at)) >= 0) {
      at = blanks(text, at + 1, to);
    }
    return at;
  }
}
