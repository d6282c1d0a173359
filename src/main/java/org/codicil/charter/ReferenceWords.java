package org.codicil.charter;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words that announce a reference to a numbered provision, in all languages at once, from the
 * same resource files as the labels of headings.
 */
public final class ReferenceWords {
  private static final Map<String, Kind> ANNOUNCING = announcing();
  private static final Map<String, Kind> CONCLUDING = concluding();
  private static final Map<String, Integer> ORDINALS = ordinals();
  private static final Set<String> JOINING = words("range", "and");
  private static final Set<String> LINKING = words("of", "link");

  private static final Set<String> QUALIFYING = words("qualifier");
  private static final Set<String> ENDINGS = words("number.suffix");

  private ReferenceWords() {}

  /** Words in lower case and what they announce ("articles": an article). */
  public static Map<String, Kind> announcingWords() {
    return ANNOUNCING;
  }

  /** Words in lower case that stand after the number they name ("3 §", "3-րդ հոդված"). */
  public static Map<String, Kind> concludingWords() {
    return CONCLUDING;
  }

  /** Ordinals in lower case and their value ("tweede": 2). */
  public static Map<String, Integer> ordinalWords() {
    return ORDINALS;
  }

  /** Words in lower case that join two numbers of one reference ("and", "to", "bis"). */
  public static Set<String> joiningWords() {
    return JOINING;
  }

  /** Words in lower case that stand before the unit which holds what was named ("of", "des"). */
  public static Set<String> linkingWords() {
    return LINKING;
  }

  /**
   * Words in lower case that stand between label and number ("disposición transitoria primera").
   */
  public static Set<String> qualifyingWords() {
    return QUALIFYING;
  }

  /** Endings of numbers written as words of their own, which change with the number ("3 üncü"). */
  public static Set<String> numberEndings() {
    return ENDINGS;
  }

  /** The end of a number between two signs, such as "三" after 第 in 第三条, or -1. */
  public static int framedNumberEnd(CharSequence text, int from, int to) {
    int counter = Han.counter(text, from, to);
    return counter < 0 ? -1 : Han.end(text, counter, to);
  }

  /** Where a run of Chinese figures ends that begins here: one number, 三十. */
  public static int figuresEnd(CharSequence text, int from, int to) {
    return Han.figures(text, from, to);
  }

  /** What a number between two signs names by the sign after it; null if nothing. */
  public static Kind framedKind(CharSequence text, int from, int to) {
    int counter = Han.counter(text, from, to);
    return counter < 0 ? null : Han.names(text.charAt(counter));
  }

  /** Whether a word that follows a number is part of it ("7 bis"). */
  public static boolean isSuffix(CharSequence text, int from, int to) {
    return Numerals.isSuffix(text, from, to);
  }

  /** A number as it is compared, whatever it is written with: "7bis", "5-2", "3". */
  public static String normal(String number) {
    return Numerals.normal(number);
  }

  private static Map<String, Kind> announcing() {
    Map<String, Kind> keys = new LinkedHashMap<>();
    keys.put("book", Kind.BOOK);
    keys.put("part", Kind.PART);
    keys.put("title", Kind.TITLE_DIVISION);
    keys.put("title.cases", Kind.TITLE_DIVISION);
    keys.put("chapter", Kind.CHAPTER);
    keys.put("chapter.cases", Kind.CHAPTER);
    keys.put("section", Kind.SECTION);
    keys.put("section.cases", Kind.SECTION);
    keys.put("schedule", Kind.SCHEDULE);
    keys.put("schedule.cases", Kind.SCHEDULE);
    keys.put("point", Kind.POINT);
    keys.put("paragraph", Kind.PARAGRAPH);
    keys.put("paragraph.cases", Kind.PARAGRAPH);
    keys.put("article", Kind.ARTICLE);
    keys.put("article.plural", Kind.ARTICLE);
    keys.put("article.cases", Kind.ARTICLE);
    Map<String, Kind> words = new HashMap<>();
    keys.forEach((key, kind) -> Labels.LANGUAGES.forEach(l -> put(words, l, key, kind)));
    return Collections.unmodifiableMap(words);
  }

  private static void put(Map<String, Kind> words, String language, String key, Kind kind) {
    for (String word : Labels.list(language, key)) {
      if (word.indexOf(' ') < 0) {
        words.put(Labels.lower(word), kind);
      }
    }
  }

  private static Map<String, Kind> concluding() {
    Map<String, Kind> words = new HashMap<>();
    for (String language : Labels.LANGUAGES) {
      for (String word : Labels.list(language, "before")) {
        Kind kind = ANNOUNCING.get(Labels.lower(word));
        words.put(Labels.lower(word), kind == null ? Kind.PARAGRAPH : kind);
      }
    }
    return Collections.unmodifiableMap(words);
  }

  private static Map<String, Integer> ordinals() {
    Map<String, Integer> ordinals = new HashMap<>();
    for (String language : Labels.LANGUAGES) {
      int value = 0;
      for (String forms : Labels.list(language, "ordinals")) {
        value++;
        for (String form : forms.split("\\|")) {
          if (!Character.isDigit(form.charAt(0))) {
            ordinals.putIfAbsent(form, value);
          }
        }
      }
    }
    return Collections.unmodifiableMap(ordinals);
  }

  private static Set<String> words(String... keys) {
    Set<String> words = new HashSet<>();
    for (String language : Labels.LANGUAGES) {
      for (String key : keys) {
        for (String phrase : Labels.list(language, key)) {
          Collections.addAll(words, Labels.lower(phrase).split(" "));
        }
      }
    }
    return Collections.unmodifiableSet(words);
  }
}
