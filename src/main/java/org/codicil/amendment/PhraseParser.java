package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the notation of the phrasebook: {@code {slot}}, {@code [optional]} and {@code <one|other>};
 * a backslash takes the next sign as it is; all else is literal. A full stop at the end is a matter
 * of course and dropped.
 */
final class PhraseParser {
  private final String source;
  private int at;

  private PhraseParser(String source) {
    this.source = source;
  }

  static List<Element> parse(String source) {
    String words = source.strip();
    words = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    PhraseParser parser = new PhraseParser(words);
    List<Element> elements = parser.run("");
    if (parser.at < words.length()) {
      throw new IllegalArgumentException("phrase with a stray bracket: " + source);
    }
    return elements;
  }

  private List<Element> run(String stops) {
    List<Element> elements = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    while (at < source.length() && stops.indexOf(source.charAt(at)) < 0) {
      char c = source.charAt(at);
      if (c == '\\' && at + 1 < source.length()) {
        literal.append(source.charAt(at + 1));
        at += 2;
        continue;
      }
      if (c != '{' && c != '[' && c != '<') {
        literal.append(c);
        at++;
        continue;
      }
      flush(literal, elements);
      at++;
      elements.add(c == '{' ? slot() : choice(c));
    }
    flush(literal, elements);
    return List.copyOf(elements);
  }

  private Element slot() {
    int close = source.indexOf('}', at);
    String name = source.substring(at, close);
    at = close + 1;
    return new Element.Slot(name, Element.typeOf(name));
  }

  private Element choice(char open) {
    List<List<Element>> runs = new ArrayList<>();
    char close = open == '[' ? ']' : '>';
    do {
      runs.add(run("|" + close));
      at++;
    } while (source.charAt(at - 1) == '|');
    if (open == '[') {
      runs.add(List.of());
    }
    return new Element.Choice(List.copyOf(runs));
  }

  private static void flush(StringBuilder literal, List<Element> elements) {
    if (literal.length() > 0) {
      elements.add(new Element.Literal(literal.toString()));
      literal.setLength(0);
    }
  }
}
