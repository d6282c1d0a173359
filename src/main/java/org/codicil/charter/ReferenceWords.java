package org.codicil.charter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that announce a reference to a numbered provision, in all languages at once, from the
 * same resource files as the labels of headings.
 */
public final class ReferenceWords {
  private static final Map<String, Kind> ANNOUNCING = announcing();
  private static final Set<String> JOINING = joining();

  private ReferenceWords() {}

  /** Words in lower case and what they announce ("articles": an article). */
  public static Map<String, Kind> announcingWords() {
    return ANNOUNCING;
  }

  /** Words in lower case that join two numbers of one reference ("and", "to", "bis"). */
  public static Set<String> joiningWords() {
    return JOINING;
  }

  private static Map<String, Kind> announcing() {
    Map<String, Kind> keys =
        Map.of(
            "part", Kind.PART,
            "title", Kind.TITLE_DIVISION,
            "chapter", Kind.CHAPTER,
            "section", Kind.SECTION,
            "schedule", Kind.SCHEDULE,
            "paragraph", Kind.PARAGRAPH,
            "point", Kind.POINT);
    Map<String, Kind> words = new HashMap<>();
    for (String language : Labels.LANGUAGES) {
      keys.forEach((key, kind) -> put(words, language, key, kind));
    }
    for (String language : Labels.LANGUAGES) {
      for (String key : List.of("article", "article.plural", "article.cases")) {
        put(words, language, key, Kind.ARTICLE);
      }
      for (String key : List.of("chapter.cases", "section.cases", "paragraph.cases")) {
        put(words, language, key, keys.get(key.substring(0, key.indexOf('.'))));
      }
    }
    return Map.copyOf(words);
  }

  private static void put(Map<String, Kind> words, String language, String key, Kind kind) {
    for (String word : Labels.list(language, key)) {
      if (word.indexOf(' ') < 0) {
        words.put(Labels.lower(word), kind);
      }
    }
  }

  private static Set<String> joining() {
    Set<String> words = new HashSet<>();
    for (String language : Labels.LANGUAGES) {
      for (String key : List.of("range", "and")) {
        Labels.list(language, key).forEach(word -> words.add(Labels.lower(word)));
      }
    }
    return Set.copyOf(words);
  }
}
