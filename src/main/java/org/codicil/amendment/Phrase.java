package org.codicil.amendment;

import java.util.List;

/**
 * One way to say one thing: literals and typed slots. The same object reads and writes, which is
 * why what was written reads back as it was meant.
 *
 * @param key the form, facet or prose it words
 * @param canonical whether it is the one that is written
 * @param elements its parts in order
 * @param source how the phrasebook notes it, for messages
 * @param longestLiteral words that must stand in whatever the phrase reads, in lower case
 */
record Phrase(
    String key, boolean canonical, List<Element> elements, String source, String longestLiteral) {
  static Phrase of(String key, boolean canonical, String source) {
    List<Element> elements = PhraseParser.parse(source);
    return new Phrase(key, canonical, elements, source.strip(), longest(elements));
  }

  /** The phrase with words in its slots that say what goes there, as a person would write it. */
  String example() {
    return source
        .replace("{target}", "‹provision›")
        .replace("{anchor}", "‹other provision›")
        .replace("{payload}", "‹new text in a blockquote›")
        .replace("{old}", "“‹old words›”")
        .replace("{new}", "“‹new words›”")
        .replace("{from}", "“‹first words›”")
        .replace("{to}", "“‹last words›”")
        .replace("{ordinal}", "‹second›")
        .replace("{count}", "‹3›")
        .replace("{number}", "‹new number›");
  }

  private static String longest(List<Element> elements) {
    String longest = "";
    for (Element element : elements) {
      if (element instanceof Element.Literal literal) {
        String words = literal.words().strip().toLowerCase(java.util.Locale.ROOT);
        longest = words.length() > longest.length() ? words : longest;
      }
    }
    return longest;
  }

  /** The first literal words, in lower case: a cheap test before matching. */
  String opening() {
    return !elements.isEmpty() && elements.get(0) instanceof Element.Literal literal
        ? literal.words().toLowerCase(java.util.Locale.ROOT)
        : "";
  }
}
