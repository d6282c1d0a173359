package org.codicil.charter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words by which charters name their units, in every language known; one resource file each
 * ({@code labels/en.properties}). All languages are recognised at once.
 */
final class Labels {
  /**
   * A word that opens a unit.
   *
   * @param kind the unit it opens
   * @param language BCP 47 tag
   * @param numberFirst whether a figure with a dot may stand before it ("2. Abschnitt")
   * @param bareFirst whether a figure without a dot may ("1 kap.")
   */
  record Word(Kind kind, String language, boolean numberFirst, boolean bareFirst) {
    Word(Kind kind, String language) {
      this(kind, language, false, false);
    }
  }

  static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "nl", "es", "ru", "it", "pt", "pl", "uk", "cs", "ro", "sv", "el", "tr",
          "hy", "ka", "ar", "he", "da", "no", "fi", "et", "lv", "lt", "sk", "hr", "hu", "bg", "vi",
          "id", "zh", "ja", "ko");

  private static final Map<String, Map<String, String>> FILES = load();
  private static final Map<String, List<Word>> WORDS = words();
  private static final Map<String, Integer> NUMERALS = numerals();
  private static final Map<String, Boolean> NAMES = names();

  private static final Set<String> QUALIFIERS = all("qualifier");
  private static final Set<String> JOINING = all("range", "and");

  private Labels() {}

  private static Map<String, Map<String, String>> load() {
    Map<String, Map<String, String>> files = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      try (InputStream in =
          Labels.class.getResourceAsStream("labels/" + language + ".properties")) {
        files.put(language, read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /**
   * Lines {@code key=value}, with {@code \\u0020} for a blank at the end. The JDK's own reader of
   * such files costs a millisecond for each language at every start.
   */
  private static Map<String, String> read(String text) {
    Map<String, String> file = new HashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int equals = text.indexOf('=', at);
      if (equals > at && equals < end && text.charAt(at) != '#') {
        String value = text.substring(equals + 1, end);
        boolean blank = value.endsWith("\\u0020");
        file.put(
            text.substring(at, equals),
            blank ? value.substring(0, value.length() - 6) + " " : value);
      }
      at = end + 1;
    }
    return file;
  }

  private static Map<String, List<Word>> words() {
    Map<String, Kind> keys = new LinkedHashMap<>();
    keys.put("book", Kind.BOOK);
    keys.put("part", Kind.PART);
    keys.put("title", Kind.TITLE_DIVISION);
    keys.put("chapter", Kind.CHAPTER);
    keys.put("section", Kind.SECTION);
    keys.put("subsection", Kind.SUBSECTION);
    keys.put("article", Kind.ARTICLE);
    keys.put("article.plural", Kind.ARTICLE);
    keys.put("article.cases", Kind.ARTICLE);
    keys.put("schedule", Kind.SCHEDULE);
    keys.put("preamble", Kind.PREAMBLE);
    keys.put("chapter.cases", Kind.CHAPTER);
    keys.put("title.cases", Kind.TITLE_DIVISION);
    keys.put("schedule.cases", Kind.SCHEDULE);
    keys.put("preamble.cases", Kind.PREAMBLE);
    Map<String, List<Word>> words = new HashMap<>();
    FILES.forEach(
        (language, file) -> {
          boolean bare = "bare".equals(file.get("numberFirst"));
          boolean numberFirst = bare || "yes".equals(file.get("numberFirst"));
          keys.forEach(
              (key, kind) ->
                  list(language, key)
                      .forEach(
                          word ->
                              words
                                  .computeIfAbsent(lower(word), w -> new ArrayList<>())
                                  .add(new Word(kind, language, numberFirst, bare))));
        });
    return words;
  }

  private static Map<String, Integer> numerals() {
    Map<String, Integer> numerals = new HashMap<>();
    for (String language : LANGUAGES) {
      for (String key : List.of("cardinals", "ordinals")) {
        List<String> forms = list(language, key);
        for (int i = 0; i < forms.size(); i++) {
          for (String form : forms.get(i).split("\\|")) {
            numerals.putIfAbsent(form, i + 1);
          }
        }
      }
    }
    return numerals;
  }

  private static Map<String, Boolean> names() {
    Map<String, Boolean> names = new HashMap<>();
    LANGUAGES.forEach(language -> list(language, "names").forEach(n -> names.put(n, true)));
    return names;
  }

  /** The alternatives a language gives for a key, as written in its file. */
  static List<String> list(String language, String key) {
    Map<String, String> file = FILES.getOrDefault(base(language), FILES.get("en"));
    String value = file.getOrDefault(key, "");
    return value.isEmpty() ? List.of() : Arrays.asList(value.split(","));
  }

  /** The word to print: the first alternative, in English where the language has none. */
  static String word(String language, String key) {
    List<String> own = list(language, key);
    List<String> all = own.isEmpty() ? list("en", key) : own;
    return all.isEmpty() ? key : all.get(0);
  }

  /** A value that is no list, such as the sign that joins the parts of a citation. */
  static String value(String language, String key) {
    Map<String, String> file = FILES.getOrDefault(base(language), FILES.get("en"));
    return file.getOrDefault(key, FILES.get("en").getOrDefault(key, ""));
  }

  /** "de" for "de-CH". */
  private static String base(String language) {
    int hyphen = language.indexOf('-');
    return lower(hyphen < 0 ? language : language.substring(0, hyphen));
  }

  /** What a word may open; empty when it opens nothing. */
  static List<Word> opening(String word) {
    return WORDS.getOrDefault(lower(word), List.of());
  }

  /** Whether a word stands between label and number as part of the number ("transitoria"). */
  static boolean isQualifier(String word) {
    return QUALIFIERS.contains(lower(word));
  }

  /** Whether a word joins the two ends of a range in a heading ("§§ 195a bis 213a"). */
  static boolean joins(String word) {
    return JOINING.contains(word);
  }

  private static Set<String> all(String... keys) {
    Set<String> all = new HashSet<>();
    for (String language : LANGUAGES) {
      for (String key : keys) {
        all.addAll(list(language, key));
      }
    }
    return all;
  }

  /** The value of a number written as a word ("premier", "Erster"), or 0. */
  static int numeral(String word) {
    return NUMERALS.getOrDefault(lower(word), 0);
  }

  /** Whether a word stands where a number would ("unique", "préliminaire"). */
  static boolean isName(String word) {
    return NAMES.containsKey(lower(word));
  }

  /** In small letters; the Turkish I with a dot is an i, as its own small letter would be. */
  static String lower(String word) {
    return word.replace('İ', 'i').toLowerCase(Locale.ROOT);
  }
}
