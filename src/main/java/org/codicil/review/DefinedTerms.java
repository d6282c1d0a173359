package org.codicil.review;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codicil.charter.Charter;

/**
 * The terms a text defines: “X” means …, or (hereinafter “X”).
 *
 * @param terms each term, with how often it is defined
 */
record DefinedTerms(Charter charter, Map<String, Integer> terms) {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "[“«\"]([^”»\"\\n]{2,80})[”»\"](?:,[^“”.;]{0,60},)?\\s+(?:means?|shall mean|includes?)\\b"
              + "|hereinafter(?: referred to as| called)?:?\\s+(?:the\\s+)?[“«\"]([^”»\"\\n]{2,80})[”»\"]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  static DefinedTerms of(Charter charter) {
    Map<String, Integer> terms = new TreeMap<>();
    Matcher definition = DEFINITION.matcher(charter.text());
    while (definition.find()) {
      String term = definition.group(1) == null ? definition.group(2) : definition.group(1);
      terms.merge(term.strip(), 1, Integer::sum);
    }
    return new DefinedTerms(charter, terms);
  }

  /** How often the words of a term stand in the text, definitions included. */
  int uses(String term) {
    Matcher use =
        Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "s?(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(charter.text());
    int count = 0;
    while (use.find()) {
      count++;
    }
    return count;
  }
}
