package org.codicil.charter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codicil.charter.Step.Type;

/**
 * Reads the words of a citation into steps, outermost first, in every language known: "Article
 * 5(2)(a)", "point (a) of paragraph 2 of Article 5", "§ 3a Abs. 2", "пункт 2 статьи 5".
 */
final class CitationReader {
  private static final Map<String, Type> WORDS = new HashMap<>();
  private static final Map<String, Kind> OTHERS = new HashMap<>();
  private static final List<String> OF = all("of");
  private static final List<String> LAST = all("last");
  private static final List<String> PLAIN = all("unnumbered");

  static {
    put("paragraph", Type.PARAGRAPH);
    put("paragraph.number", Type.PARAGRAPH);
    put("paragraph.plain", Type.PARAGRAPH);
    put("subparagraph", Type.PARAGRAPH);
    put("point", Type.POINT);
    put("point.figure", Type.POINT);
    put("point.letter", Type.POINT);
    put("point.bullet", Type.POINT);
    put("recital", Type.RECITAL);
    put("heading", Type.HEADING);
    put("opening", Type.OPENING);
    put("closing", Type.CLOSING);
    put("table", Type.TABLE);
    put("row", Type.ROW);
    put("column", Type.COLUMN);
    put("docTitle", Type.TITLE);
    other("conclusion", Kind.CONCLUSION);
    other("quote", Kind.QUOTE);
    other("note.word", Kind.FOOTNOTE);
    other("remark", Kind.NOTE);
    other("code", Kind.CODE);
    other("html", Kind.HTML);
    other("link", Kind.LINK_DEFINITION);
    other("rule", Kind.RULE);
    other("frontMatter", Kind.FRONT_MATTER);
  }

  private final String text;
  private final List<List<Step>> segments = new ArrayList<>();
  private int at;

  private CitationReader(String text) {
    this.text = text;
    segments.add(new ArrayList<>());
  }

  private static List<String> all(String key) {
    return Labels.LANGUAGES.stream()
        .flatMap(language -> Labels.list(language, key).stream())
        .map(Labels::lower)
        .distinct()
        .toList();
  }

  private static void put(String key, Type type) {
    all(key).forEach(word -> WORDS.putIfAbsent(word, type));
  }

  private static void other(String key, Kind kind) {
    all(key)
        .forEach(
            word -> {
              WORDS.putIfAbsent(word, Type.OTHER);
              OTHERS.putIfAbsent(word, kind);
            });
  }

  /** The steps, outermost first; empty when some word is not understood. */
  static List<Step> read(String citation) {
    CitationReader reader = new CitationReader(citation);
    return reader.steps() ? reader.ordered() : List.of();
  }

  private List<Step> ordered() {
    List<Step> steps = new ArrayList<>();
    for (int i = segments.size() - 1; i >= 0; i--) {
      steps.addAll(segments.get(i));
    }
    boolean innerFirst =
        segments.size() == 1
            && steps.size() > 1
            && steps.get(0).type().isInner()
            && !steps.get(steps.size() - 1).type().isInner();
    if (innerFirst) {
      Collections.reverse(steps);
    }
    return steps;
  }

  private void add(Step step) {
    last().add(step);
  }

  private boolean steps() {
    skip();
    while (at < text.length()) {
      if (!step()) {
        return false;
      }
      skip();
    }
    return true;
  }

  private void skip() {
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at))
            || Numerals.isBlank(text.charAt(at))
            || ",;/".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
  }

  private boolean step() {
    char c = text.charAt(at);
    if (c == '(') {
      return bracket();
    }
    if (isQuote(c)) {
      String words = quoted();
      add(new Step(Type.WORDS, null, words, 0));
      return words != null;
    }
    if (c == '.') {
      return dotted();
    }
    if (c == '—') {
      at++;
      segments.add(new ArrayList<>());
      return true;
    }
    return framed() || connector() || ordinal() || unit() || named();
  }

  /** "第二款", "제1항", "가목", "イ": what stands inside an article of the Far East. */
  private boolean framed() {
    char first = text.charAt(at);
    if (first < 0x3000) {
      return false;
    }
    int counter = Han.opens(first) ? Han.counter(text, at + 1, text.length()) : -1;
    if (counter >= 0) {
      Kind kind = Han.names(text.charAt(counter));
      boolean inner = kind == Kind.PARAGRAPH || kind == Kind.POINT;
      int end = Han.end(text, counter, text.length());
      if (inner) {
        String value = Han.normal(text.substring(at + 1, end));
        add(Step.number(kind == Kind.POINT ? Type.POINT : Type.PARAGRAPH, value));
        at = Math.max(counter + 1, end);
      }
      return inner;
    }
    boolean last = at + 1 == text.length() || text.charAt(at + 1) == '목';
    if (last && !last().isEmpty()) {
      add(Step.number(Type.NUMBER, text.substring(at, at + 1)));
      at = Math.min(text.length(), at + 2);
    }
    return last && !last().isEmpty();
  }

  private boolean bracket() {
    int close = text.indexOf(')', at);
    if (close < 0 || close == at + 1 || last().isEmpty()) {
      return false;
    }
    add(Step.number(Type.NUMBER, text.substring(at + 1, close).strip()));
    at = close + 1;
    return true;
  }

  /** "13.1.a": the number after a dot, or the dot that ends an abbreviation or the whole. */
  private boolean dotted() {
    int end = at + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean number = end > at + 1 && end - at <= 5 && !last().isEmpty();
    if (number) {
      add(Step.number(Type.NUMBER, text.substring(at + 1, end)));
    }
    boolean understood = number || end == at + 1;
    at = end;
    return understood;
  }

  private List<Step> last() {
    return segments.get(segments.size() - 1);
  }

  private static boolean isQuote(char c) {
    return "“\"«„‘”".indexOf(c) >= 0;
  }

  private String quoted() {
    char open = text.charAt(at);
    String closing =
        open == '«' ? "»" : open == '„' ? "“”" : open == '"' ? "\"" : open == '‘' ? "’" : "”";
    int end = at + 1;
    while (end < text.length() && closing.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    if (end == text.length()) {
      return null;
    }
    String words = text.substring(at + 1, end);
    at = end + 1;
    return words;
  }

  /** "of", "des", "de la": what follows holds what came before. */
  private boolean connector() {
    String word = word(at);
    String lower = Labels.lower(word);
    if (lower.equals("the") || lower.equals("la") || lower.equals("le") || lower.equals("in")) {
      at += word.length();
      return true;
    }
    if (word.isEmpty() || !OF.contains(lower) && !lower.equals("l")) {
      return false;
    }
    at += word.length();
    if (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’')) {
      at++;
    }
    if (!last().isEmpty()) {
      segments.add(new ArrayList<>());
    }
    return true;
  }

  private String word(int from) {
    int end = Numerals.wordEnd(text, from, text.length());
    return text.substring(from, end);
  }

  /** "second paragraph", "2nd recital", "zweiter Absatz", "last point", "erster Abschnitt". */
  private boolean ordinal() {
    int digits = at;
    while (digits < text.length() && Numerals.isDigit(text.charAt(digits))) {
      digits++;
    }
    int end = digits;
    int value = 0;
    if (digits > at && digits - at < 9) {
      value = Integer.parseInt(text.substring(at, digits));
      while (end < text.length() && ".º°-".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      end = Numerals.wordEnd(text, end, text.length());
    } else {
      end = hyphenated(at);
      String word = text.substring(at, end);
      value = LAST.contains(Labels.lower(word)) ? -1 : Labels.numeral(word);
      if (value == 0) {
        end = at + word(at).length();
        value = Labels.numeral(text.substring(at, end));
      }
    }
    int noun = blanks(end);
    boolean unnumbered = false;
    for (String plain : PLAIN) {
      if (text.regionMatches(true, noun, plain, 0, plain.length())) {
        unnumbered = true;
        noun = blanks(noun + plain.length());
      }
    }
    if (value == 0 || noun == end || noun < text.length() && text.charAt(noun) == '§') {
      return false;
    }
    Match match = match(noun);
    if (match == null || match.type == Type.TITLE) {
      return false;
    }
    at = match.end;
    Type type = unnumbered ? Type.UNNUMBERED : match.type;
    add(new Step(type, OTHERS.get(match.word), "", value));
    return true;
  }

  private int hyphenated(int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private int blanks(int from) {
    int end = from;
    while (end < text.length() && Numerals.isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** "Article 7 bis", "§ 3a", "Schedule I", "2. Abschnitt". */
  private boolean unit() {
    Label label = Label.ofCitation(text, at, text.length()).orElse(null);
    if (label == null || label.isBare()) {
      return false;
    }
    if (label.kind() == Kind.PREAMBLE) {
      add(Step.ordinal(Type.PREAMBLE, 0));
    } else {
      String number = text.substring(label.numberStart(), label.numberEnd());
      Kind kind = label.word().startsWith("§") ? null : label.kind();
      add(new Step(Type.UNIT, kind, number, 0));
    }
    at = label.textStart();
    return true;
  }

  private record Match(String word, Type type, int end) {}

  /** The longest word of reference that stands here. */
  private static Match matchAt(String text, int from) {
    Match best = null;
    for (Map.Entry<String, Type> entry : WORDS.entrySet()) {
      String word = entry.getKey();
      int end = from + word.length();
      boolean whole =
          end >= text.length()
              || !Character.isLetter(text.charAt(Math.min(end, text.length() - 1)));
      boolean longer = best == null || word.length() > best.word.length();
      if (longer && whole && text.regionMatches(true, from, word, 0, word.length())) {
        best = new Match(word, entry.getValue(), end);
      }
    }
    return best;
  }

  private Match match(int from) {
    return matchAt(text, from);
  }

  /** "paragraph 2", "point (a)", "row “Isle of Ram”", "heading", "Abs. 2", "lid 3". */
  private boolean named() {
    Match match = match(at);
    if (match == null) {
      return false;
    }
    at = match.end;
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
    }
    at = blanks(at);
    String value = "";
    if (at < text.length() && isQuote(text.charAt(at))) {
      value = quoted();
    } else if (at < text.length() && match.type != Type.HEADING) {
      value = number();
    }
    if (value == null) {
      return false;
    }
    add(new Step(match.type, OTHERS.get(match.word), value, 0));
    return true;
  }

  private String number() {
    if (text.charAt(at) == '(') {
      int close = text.indexOf(')', at);
      if (close < 0) {
        return null;
      }
      String value = text.substring(at + 1, close).strip();
      at = close + 1;
      return value;
    }
    int end = Numerals.end(text, at, text.length());
    if (end < 0) {
      end = hyphenated(at);
      boolean short1 = end - at <= 3 && !OF.contains(Labels.lower(text.substring(at, end)));
      if (!short1) {
        return "";
      }
    }
    String value = text.substring(at, end);
    at = end;
    if (at < text.length()
        && (text.charAt(at) == ')' || text.charAt(at) == '.' || text.charAt(at) == '°')) {
      at++;
    }
    return value;
  }
}
