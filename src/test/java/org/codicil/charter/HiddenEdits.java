package org.codicil.charter;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.IntStream;

/** Edits that a reader of the rendered text could overlook. */
public final class HiddenEdits {
  /** Every format character of Unicode, the tags and the bidi controls among them. */
  private static final int[] FORMAT =
      IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
          .filter(c -> Character.getType(c) == Character.FORMAT)
          .toArray();

  private static final int[] OTHERS = {
    0xA0, 0x1680, 0x2000, 0x2003, 0x2007, 0x2009, 0x200A, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029,
    0x301, 0x308, 0x327, 0x489, 0x20E3, 0xFE0F, 0xFE0E, 0xE0100, 0x115F, 0x1160, 0x3164, 0xFFA0,
    0x2800, 0x1, 0x7, 0x8, 0xB, 0xC, 0x1B, 0x1C, 0x1F, 0x7F, 0x85, 0x9B, 0x9F, 0xE000, 0x378,
    0x10FFFF, 0xFFFD, 0x17B4, 0x180B, 0x34F
  };

  private static final String[][] LOOK_ALIKES = {
    {"a", "а"}, {"e", "е"}, {"o", "о"}, {"p", "р"}, {"c", "с"}, {"x", "х"}, {"A", "А"}, {"М", "M"},
    {"0", "O"}, {"0", "٠"}, {"1", "l"}, {"1", "І"}, {"2", "２"}, {"I", "l"}, {"i", "і"}, {"’", "'"},
    {",", "‚"}, {".", "․"}, {"-", "‐"}, {" ", "\u2009"}, {"S", "Ѕ"}, {"h", "һ"}, {"§", "§\u200b"}
  };

  private static final String[][] SOURCE = {
    {"](http://a.b/", "](http://a.c/"},
    {"](http://a.b/", "](javascript://a.b/"},
    {"(m", "(n"},
    {"[x]: http://c.d/", "[x]: http://c.e/"},
    {"<!-- note", "<!-- secret"},
    {"<!-- draft", "<!-- Draft"},
    {"| :-- |", "| --: |"},
    {"| --- |", "|:---:|"},
    {"note: ", "note: 1"},
    {"language: en", "language: de"},
    {"  \n", "\n"},
    {"[^1]: ", "[^1]: not "},
    {"[^1].", "."},
    {"**", "*"},
    {"`", ""},
    {"### ", "#### "},
    {"## ", "### "},
    {"- ", "* "},
    {". It", ") It"},
    {"   (a) ", "   (A) "},
    {"> ", ""},
    {"if  x", "if x"},
    {".\n\n", ".\n"},
    {"(", "["},
    {" — ", " – "}
  };

  private HiddenEdits() {}

  /** The text with one hidden edit; unchanged where the edit finds nothing to change. */
  public static String edit(String text, Random random) {
    if (text.isEmpty()) {
      return text;
    }
    int at = place(text, random);
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> insert(text, at, FORMAT[random.nextInt(FORMAT.length)]);
      case 3, 4 -> insert(text, at, OTHERS[random.nextInt(OTHERS.length)]);
      case 5, 6 -> swap(text, LOOK_ALIKES[random.nextInt(LOOK_ALIKES.length)], at);
      case 7, 8, 9 -> swap(text, SOURCE[random.nextInt(SOURCE.length)], at);
      case 10 -> lineEnd(text, random);
      default -> otherForm(text);
    };
  }

  /** A place between two characters, never inside a surrogate pair. */
  private static int place(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at - 1 : at;
  }

  private static String insert(String text, int at, int codePoint) {
    return text.substring(0, at) + Character.toString(codePoint) + text.substring(at);
  }

  /** Replaces the first occurrence from a place on, or else the first of all. */
  private static String swap(String text, String[] pair, int from) {
    int later = text.indexOf(pair[0], from);
    int at = later >= 0 ? later : text.indexOf(pair[0]);
    return at < 0 ? text : text.substring(0, at) + pair[1] + text.substring(at + pair[0].length());
  }

  /** Two blanks or a backslash before a line end, which mean a forced line break. */
  private static String lineEnd(String text, Random random) {
    return swap(
        text,
        new String[] {"\n", random.nextBoolean() ? "  \n" : "\\\n"},
        random.nextInt(text.length()));
  }

  private static String otherForm(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return composed.equals(text) ? Normalizer.normalize(text, Normalizer.Form.NFD) : composed;
  }
}
