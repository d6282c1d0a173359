package org.codicil.charter;

import java.util.List;

/**
 * Numbers of Chinese, Japanese and Korean charters: figures in Chinese characters, and the number
 * that stands between two signs, {@code 第三条}, {@code 第五条の二}, {@code 제7조의2}. A branch ({@code の二},
 * {@code 之一}, {@code 의2}) is part of the number.
 */
final class Han {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String COUNTERS = "条條章節节編编篇款項项号號目部조항호목장절편관";
  private static final String BRANCHES = "のノ之의";

  private Han() {}

  /** Whether a character is a figure of such a number. */
  static boolean isFigure(char c) {
    return c >= '0' && c <= '9'
        || c >= '０' && c <= '９'
        || c >= 0x3007 && (DIGITS.indexOf(c) >= 0 || "零两十百千".indexOf(c) >= 0);
  }

  /** Whether a character may open such a number. */
  static boolean opens(char c) {
    return c == '第' || c == '제';
  }

  /**
   * Where the counter stands of a number that begins here, after {@code 第}; -1 if there is none.
   */
  static int counter(CharSequence text, int from, int to) {
    int at = figures(text, from, to);
    return at > from && at < to && COUNTERS.indexOf(text.charAt(at)) >= 0 ? at : -1;
  }

  /** Where a run of figures ends. */
  static int figures(CharSequence text, int from, int to) {
    int at = from;
    while (at < to && isFigure(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Where the number ends that begins here and has its counter there: before the counter, or after
   * its last branch.
   */
  static int end(CharSequence text, int counter, int to) {
    int end = counter;
    int at = counter + 1;
    while (at + 1 < to && BRANCHES.indexOf(text.charAt(at)) >= 0) {
      int figures = figures(text, at + 1, to);
      boolean branch = figures > at + 1 && (figures == to || !isCounted(text, figures));
      if (!branch) {
        break;
      }
      end = figures;
      at = figures;
    }
    return end;
  }

  /** "第三条の三十日": those figures count days, they are no branch. */
  private static boolean isCounted(CharSequence text, int at) {
    return "日月年人円元週回개명일년월".indexOf(text.charAt(at)) >= 0;
  }

  /** What a counter opens in a heading; null for those that stand in references only. */
  static Kind heads(char counter) {
    return switch (counter) {
      case '条', '條', '조' -> Kind.ARTICLE;
      case '章', '장' -> Kind.CHAPTER;
      case '節', '节', '절' -> Kind.SECTION;
      case '款', '관', '目' -> Kind.SUBSECTION;
      case '編', '编', '篇', '部', '편' -> Kind.PART;
      default -> null;
    };
  }

  /** What a counter refers to inside a sentence. */
  static Kind names(char counter) {
    return switch (counter) {
      case '款', '項', '项', '항' -> Kind.PARAGRAPH;
      case '号', '號', '호', '目', '목' -> Kind.POINT;
      case '관' -> Kind.SUBSECTION;
      default -> heads(counter);
    };
  }

  /** The languages that write a counter so. */
  static List<String> languages(char counter) {
    if (counter >= 0xAC00) {
      return List.of("ko");
    }
    return "節編項號條".indexOf(counter) >= 0
        ? List.of("ja")
        : "节编项号".indexOf(counter) >= 0 ? List.of("zh") : List.of("zh", "ja");
  }

  /** The language of a word for a schedule. */
  static String language(String word) {
    char last = word.charAt(word.length() - 1);
    return last >= 0xAC00 ? "ko" : "則".indexOf(last) >= 0 || word.charAt(0) == '別' ? "ja" : "zh";
  }

  /** Whether a number is written in this way: Chinese figures, or figures with a branch. */
  static boolean isHan(CharSequence number) {
    for (int at = 0; at < number.length(); at++) {
      char c = number.charAt(at);
      if (c > 0x2FFF && (isFigure(c) || BRANCHES.indexOf(c) >= 0 || COUNTERS.indexOf(c) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** The number in figures, its branches after hyphens: "5-2" for 五条の二. */
  static String normal(CharSequence number) {
    StringBuilder normal = new StringBuilder();
    int at = 0;
    while (at < number.length()) {
      int end = figures(number, at, number.length());
      if (end > at) {
        normal.append(normal.length() > 0 ? "-" : "").append(value(number, at, end));
      }
      at = Math.max(end, at + 1);
    }
    return normal.toString();
  }

  /** The value of a run of figures: 十二, 一百二十, 二〇三, １２. */
  static int value(CharSequence text, int from, int to) {
    long total = 0;
    long digit = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 1;
      if (unit > 1) {
        total += (digit == 0 ? 1 : digit) * unit;
        digit = 0;
      } else {
        digit = Math.min(digit * 10 + digit(c), 99_999_999);
      }
    }
    return (int) Math.min(total + digit, 99_999_999);
  }

  /** A value in Chinese figures: 十二, 一百二十三. */
  static String written(int value) {
    if (value > 9999 || value < 1) {
      return Integer.toString(value);
    }
    StringBuilder written = new StringBuilder();
    int rest = value;
    for (int unit = 1000; unit > 0; unit /= 10) {
      int digit = rest / unit;
      rest %= unit;
      boolean silent = digit == 1 && unit > 1 && written.length() == 0 && unit == 10;
      if (digit > 0) {
        written.append(silent ? "" : DIGITS.charAt(digit));
        written.append(unit == 1000 ? "千" : unit == 100 ? "百" : unit == 10 ? "十" : "");
      }
    }
    return written.toString();
  }

  private static int digit(char c) {
    int figure = DIGITS.indexOf(c);
    return c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : c == '两' ? 2 : Math.max(0, figure);
  }
}
