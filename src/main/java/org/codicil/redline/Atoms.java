package org.codicil.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * What is replaced whole or not at all: amounts with their groups of digits and their per cent
 * sign, dates, words with their figures ("thirty (30)"), and references with what they name inside
 * ("5(2)(a)", "4 Abs. 2"). A mark that would end inside one is widened to its borders, so that no
 * reader puts an amount together from two halves (GPO Style Manual, rule 20: a sum is replaced
 * whole). A pattern over tokens, the same in every language; linear.
 */
final class Atoms {
  private Atoms() {}

  /** Widens changed spans to whole atoms of either text. */
  static List<Span> keepWhole(List<Span> spans, Tokens a, Tokens b) {
    if (spans.isEmpty()) {
      return spans;
    }
    List<Span> done = new ArrayList<>(spans.size());
    for (int k = 0; k < spans.size(); k++) {
      Span span = spans.get(k);
      int aFloor = done.isEmpty() ? 0 : done.get(done.size() - 1).aHigh();
      int aCeiling = k + 1 < spans.size() ? spans.get(k + 1).aLow() : a.size;
      int left = Math.max(left(a, span.aLow(), span.aHigh()), left(b, span.bLow(), span.bHigh()));
      int right =
          Math.max(right(a, span.aLow(), span.aHigh()), right(b, span.bLow(), span.bHigh()));
      left = Math.min(left, span.aLow() - aFloor);
      right = Math.min(right, aCeiling - span.aHigh());
      while (left > 0 && follows(a, b, span.aLow() - left, span.bLow() - left, left)) {
        left--;
      }
      while (right > 0 && follows(a, b, span.aHigh(), span.bHigh(), right)) {
        right--;
      }
      Span whole =
          new Span(
              span.aLow() - left, span.aHigh() + right, span.bLow() - left, span.bHigh() + right);
      int last = done.size() - 1;
      if (last >= 0
          && done.get(last).aHigh() == whole.aLow()
          && done.get(last).bHigh() == whole.bLow()) {
        done.set(last, done.get(last).join(whole));
      } else {
        done.add(whole);
      }
    }
    return done;
  }

  /** Whether a reference that only follows stands in a stretch: that is no part of a change. */
  private static boolean follows(Tokens a, Tokens b, int i, int j, int count) {
    for (int k = 0; k < count; k++) {
      boolean same = a.token(i + k).equals(b.token(j + k));
      if (!same || a.breaks[i + k] != null) {
        return true;
      }
    }
    return false;
  }

  /** How many tokens before a changed span belong to an atom that it cuts. */
  private static int left(Tokens t, int low, int high) {
    if (low == high) {
      return 0;
    }
    int from = low;
    while (from > 0 && bound(t, from - 1)) {
      from--;
    }
    return low - from;
  }

  private static int right(Tokens t, int low, int high) {
    if (low == high) {
      return 0;
    }
    int to = high;
    while (to < t.size && bound(t, to - 1)) {
      to++;
    }
    return to - high;
  }

  /** Whether the border after a token stands inside an atom. */
  private static boolean bound(Tokens t, int i) {
    if (i + 1 >= t.size) {
      return false;
    }
    return t.joint[i]
        || figures(t, i)
        || amount(t, i)
        || date(t, i)
        || inReference(t, i)
        || inChain(t, i);
  }

  /** "thirty (30)": no border between the word and the figure's end. */
  private static boolean figures(Tokens t, int i) {
    for (int open = i - 2; open <= i + 1; open++) {
      if (open > 0
          && open + 2 < t.size
          && t.isSign(open, "(")
          && isNumber(t, open + 1)
          && t.isSign(open + 2, ")")
          && t.word[open - 1]
          && !isNumber(t, open - 1)
          && !isGlued(t, open)) {
        return i >= open - 1 && i < open + 2;
      }
    }
    return false;
  }

  /** "1 250,00", "€ 5", "2.5 %". */
  private static boolean amount(Tokens t, int i) {
    boolean groups = isNumber(t, i) && isGroup(t, i + 1) && isShort(t, i) && isOneBlank(t, i + 1);
    boolean sign = isNumber(t, i) && t.isSign(i + 1, "%‰€$£¥₽֏");
    return groups || sign || t.isSign(i, "€$£¥₽֏") && isNumber(t, i + 1);
  }

  /** "31 December 2025", "31. Dezember 2025", "31 de diciembre de 2025", "December 31, 2025". */
  private static boolean date(Tokens t, int i) {
    for (int from = Math.max(0, i - 4); from <= i; from++) {
      int year = yearOf(t, from);
      if (year > i) {
        return true;
      }
    }
    return false;
  }

  /** Where the year of a date stands that begins at a token, or -1. */
  private static int yearOf(Tokens t, int from) {
    if (isDay(t, from)) {
      int at = from + 1;
      at += at < t.size && t.isSign(at, ".") ? 1 : 0;
      at += isParticle(t, at) ? 1 : 0;
      if (at >= t.size || !isMonth(t, at)) {
        return -1;
      }
      at++;
      at += isParticle(t, at) ? 1 : 0;
      return isYear(t, at) ? at : -1;
    }
    boolean american =
        isMonth(t, from)
            && isDay(t, from + 1)
            && from + 2 < t.size
            && t.isSign(from + 2, ",")
            && isYear(t, from + 3);
    return american ? from + 3 : -1;
  }

  /** "5(2)(a)": glued brackets after a number. */
  private static boolean inReference(Tokens t, int i) {
    int at = i;
    for (int steps = 0; steps < 12 && at >= 0; steps++, at--) {
      if (isNumber(t, at) && at + 1 < t.size && t.isSign(at + 1, "(") && isGlued(t, at + 1)) {
        return i < endOfBrackets(t, at);
      }
    }
    return false;
  }

  /** The last token of the glued brackets after a number. */
  private static int endOfBrackets(Tokens t, int number) {
    int at = number;
    while (at + 3 < t.size
        && t.isSign(at + 1, "(")
        && isGlued(t, at + 1)
        && t.word[at + 2]
        && t.end[at + 2] - t.start[at + 2] <= 5
        && t.isSign(at + 3, ")")) {
      at += 3;
    }
    return at;
  }

  /** "4 Abs. 2 Satz 1", "5, paragraphe 2, point a)": numbers parted by what they number. */
  private static boolean inChain(Tokens t, int i) {
    for (int from = Math.max(0, i - 16); from <= i; from++) {
      if (t.label[from] && (from == 0 || !t.label[from - 1])) {
        int to = endOfChain(t, from, i);
        if (to > i) {
          return true;
        }
      }
    }
    return false;
  }

  /** The last token of a chain whose first number stands at or before a place, or -1. */
  private static int endOfChain(Tokens t, int from, int place) {
    int labels = 0;
    int at = from;
    int end = -1;
    while (at < t.size && t.label[at]) {
      at++;
      at += at < t.size && t.isSign(at, ".") ? 1 : 0;
      at += at < t.size && t.isSign(at, "«“„\"(") ? 1 : 0;
      if (at >= t.size || !isNumber(t, at) && t.end[at] - t.start[at] > 1 || !t.word[at]) {
        break;
      }
      if (labels++ == 0 && at > place) {
        return -1;
      }
      end = at++;
      boolean closed = at < t.size && t.isSign(at, "»”“\")");
      end += closed ? 1 : 0;
      at += closed ? 1 : 0;
      at += at < t.size && t.isSign(at, ",") ? 1 : 0;
    }
    return labels > 1 ? end : -1;
  }

  private static boolean isGlued(Tokens t, int i) {
    return t.lead[i] == t.start[i];
  }

  private static boolean isOneBlank(Tokens t, int i) {
    return t.start[i] - t.lead[i] == 1;
  }

  private static boolean isNumber(Tokens t, int i) {
    return i >= 0 && i < t.size && t.word[i] && isDigit(t.text.charAt(t.start[i]));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isShort(Tokens t, int i) {
    return t.end[i] - t.start[i] <= 3;
  }

  /** Three digits, or three and a decimal part. */
  private static boolean isGroup(Tokens t, int i) {
    if (!isNumber(t, i) || t.end[i] - t.start[i] < 3) {
      return false;
    }
    int digits = 0;
    while (digits < t.end[i] - t.start[i] && isDigit(t.text.charAt(t.start[i] + digits))) {
      digits++;
    }
    return digits == 3;
  }

  private static boolean isDay(Tokens t, int i) {
    return isNumber(t, i) && t.end[i] - t.start[i] <= 2;
  }

  private static boolean isYear(Tokens t, int i) {
    return isNumber(t, i)
        && t.end[i] - t.start[i] == 4
        && (t.text.charAt(t.start[i]) == '1' || t.text.charAt(t.start[i]) == '2');
  }

  private static boolean isMonth(Tokens t, int i) {
    return i < t.size
        && t.word[i]
        && t.end[i] - t.start[i] >= 3
        && Character.isLetter(t.text.charAt(t.start[i]));
  }

  private static boolean isParticle(Tokens t, int i) {
    return i < t.size && (t.token(i).equals("de") || t.token(i).equals("of"));
  }
}
