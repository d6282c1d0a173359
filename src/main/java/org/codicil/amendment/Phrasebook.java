package org.codicil.amendment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How one language words amending instructions: a resource file of phrases, one a line. A new
 * language is a new file; docs/instruments.md has the notation.
 */
public final class Phrasebook {
  private static final Map<String, Phrasebook> BOOKS = new ConcurrentHashMap<>();
  private final String language;
  private final List<String> ordinals = new ArrayList<>();
  private final Map<String, String> plurals = new LinkedHashMap<>();
  private final Map<String, String> definite = new LinkedHashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, String> says = new LinkedHashMap<>();
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Phrase> facets = new ArrayList<>();
  private final List<Phrase> prose = new ArrayList<>();
  private final List<Phrase> leads = new ArrayList<>();
  private final List<Phrase> works = new ArrayList<>();
  private final List<Phrase> terms = new ArrayList<>();
  private final Map<String, Phrase> canonical = new LinkedHashMap<>();

  private Phrasebook(String language) {
    this.language = language;
  }

  /**
   * The book of a language.
   *
   * @param tag BCP 47 tag; what follows the first hyphen does not count
   * @return the book, or the English one where the language has none
   */
  public static Phrasebook of(String tag) {
    String language = tag.split("-", 2)[0].toLowerCase(java.util.Locale.ROOT);
    return BOOKS.computeIfAbsent(
        Phrasebook.class.getResource(language + ".phrases") == null ? "en" : language,
        Phrasebook::load);
  }

  /** Whether there is a book for this language. */
  public static boolean has(String language) {
    return Phrasebook.class.getResource(language + ".phrases") != null;
  }

  private static Phrasebook load(String language) {
    try (InputStream in = Phrasebook.class.getResourceAsStream(language + ".phrases")) {
      return read(language, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Phrasebook read(String language, String source) {
    Phrasebook book = new Phrasebook(language);
    for (String line : source.split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        book.add(line.strip());
      }
    }
    return book;
  }

  private void add(String line) {
    String[] parts = line.split("\\s+", 2);
    switch (parts[0]) {
      case "ordinals" -> ordinals.addAll(List.of(parts[1].split("\\s+")));
      case "definite" -> {
        String[] wordAndPhrase = parts[1].split("\\s*:\\s+", 2);
        definite.put(wordAndPhrase[0], wordAndPhrase[1]);
      }
      case "plural" -> plurals.put(parts[1].split("\\s+")[1], parts[1].split("\\s+")[0]);
      default -> addPhrase(parts[0], parts[1].split("\\s*:\\s+", 2));
    }
  }

  /** Puts the words that a name stands for in its place: {@code @be}. */
  private String said(String phrase) {
    String all = phrase;
    for (Map.Entry<String, String> say : says.entrySet()) {
      all = all.replace("@" + say.getKey(), say.getValue());
    }
    return all;
  }

  private void addPhrase(String what, String[] keyAndPhrase) {
    String[] keyAndWords = {keyAndPhrase[0], said(keyAndPhrase[1])};
    String key = keyAndWords[0];
    switch (what) {
      case "word" -> words.put(key, keyAndWords[1]);
      case "say" -> says.put(key, keyAndWords[1]);
      case "facet" -> {
        Phrase phrase = Phrase.of(key, !canonical.containsKey(key), keyAndWords[1]);
        facets.add(phrase);
        canonical.putIfAbsent(key, phrase);
      }
      case "lead" -> leads.add(Phrase.of(key, false, keyAndWords[1]));
      case "part" -> works.add(Phrase.of(key, false, keyAndWords[1]));
      case "defined" -> terms.add(Phrase.of(key, false, keyAndWords[1]));
      case "prose" -> prose.add(Phrase.of(key, false, keyAndWords[1]));
      case "phrase" -> {
        Phrase phrase = Phrase.of(key, true, keyAndWords[1]);
        phrases.add(phrase);
        canonical.put(key, phrase);
      }
      case "variant" -> phrases.add(Phrase.of(key, false, keyAndWords[1]));
      default -> throw new IllegalArgumentException("phrasebook line not understood: " + what);
    }
  }

  public String language() {
    return language;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  List<Phrase> prose() {
    return prose;
  }

  Phrase canonical(Form form) {
    return canonical.get(form.key());
  }

  Phrase facet(Facet facet) {
    return canonical.get(facet.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
  }

  /** Words the tool needs besides phrases: "to" between the ends of a range. */
  public String word(String key) {
    return words.getOrDefault(key, "");
  }

  /** The value of "second", "2nd" or "2", or 0. */
  int ordinal(String word) {
    for (int i = 0; i < ordinals.size(); i++) {
      for (String form : ordinals.get(i).split("\\|")) {
        if (form.equalsIgnoreCase(word)) {
          return i + 1;
        }
      }
    }
    int figures = 0;
    while (figures < word.length() && figures < 6 && Character.isDigit(word.charAt(figures))) {
      figures++;
    }
    return figures == 0 ? 0 : Integer.parseInt(word.substring(0, figures));
  }

  String ordinalWord(int n) {
    return n <= ordinals.size() ? ordinals.get(n - 1).split("\\|")[0] : n + word("ordinal-ending");
  }

  /** The singular of a label ("Articles"), where the book has it. */
  Optional<String> singular(String label) {
    return Optional.ofNullable(plurals.get(label));
  }

  Optional<String> plural(String label) {
    return plurals.entrySet().stream()
        .filter(entry -> entry.getValue().equals(label))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The provision that several acts are announced for; empty words for the whole text. */
  Optional<String> lead(ItemText text) {
    return slot(leads, text, "citation");
  }

  /** The charter that the heading of a part of an instrument names. */
  Optional<String> work(String heading) {
    return slot(works, flat(heading), "any");
  }

  /** The term and the provision of "the definition of “Council” in Article 1". */
  Optional<Defined> defined(String citation) {
    for (Phrase phrase : terms) {
      PhraseMatch match = new PhraseMatch(flat(citation), this);
      if (match.matches(phrase)) {
        return Optional.of(new Defined(match.slots().text("old"), match.slots().text("citation")));
      }
    }
    return Optional.empty();
  }

  /**
   * A definition as it is cited.
   *
   * @param where the provision it stands in; empty for wherever it stands
   */
  record Defined(String term, String where) {}

  private Optional<String> slot(List<Phrase> among, ItemText text, String name) {
    for (Phrase phrase : among) {
      PhraseMatch match = new PhraseMatch(text, this);
      if (match.matches(phrase)) {
        return Optional.of(match.slots().text(name).replaceAll("[ ,:]+$", ""));
      }
    }
    return Optional.empty();
  }

  private static ItemText flat(String words) {
    ItemText item = new ItemText();
    item.addLine(words, 0, words.length());
    return item.trimmed();
  }

  /** How many signs the little words take that lead to a citation: "in paragraph 2". */
  int dropped(String words) {
    String lower = words.toLowerCase(java.util.Locale.ROOT);
    for (String word : word("drop").split(" ")) {
      String lead = word.endsWith("'") || word.endsWith("’") ? word : word + " ";
      if (!word.isEmpty() && lower.startsWith(lead)) {
        return lead.length() + dropped(words.substring(lead.length()));
      }
    }
    return 0;
  }

  /** A citation as written, with the part of the provision it means. */
  public Target target(String text) {
    String all = withoutWork(Quotation.plain(text).replaceAll("[ ,:]+$", ""));
    String bare = all.substring(dropped(all));
    return part(all).or(() -> part(bare)).orElseGet(() -> Target.of(bare));
  }

  /** "Article 3 of the Charter": an instrument amends one text, which need not be named. */
  private String withoutWork(String citation) {
    String all = citation;
    for (String of : word("of-work").split("\\|")) {
      int at = of.isEmpty() ? -1 : all.indexOf(" " + of);
      int end = at + 1 + of.length();
      if (at > 0 && (end == all.length() || all.charAt(end) == ',')) {
        all = all.substring(0, at) + all.substring(end);
      }
    }
    for (String before : word("before-citation").split("\\|")) {
      String lead = before + " ";
      boolean leads = !before.isEmpty() && all.regionMatches(true, 0, lead, 0, lead.length());
      all = leads ? all.substring(lead.length()) : all;
    }
    return all;
  }

  /**
   * Whether words in quotation marks name a row, an entry or a definition in it, and nothing else.
   *
   * @param titled whether they may be the title of a unit too
   */
  boolean isCitation(String citation, boolean titled) {
    int at = 0;
    while (at < citation.length() && !Quotation.opens(citation.charAt(at))) {
      at++;
    }
    String head = citation.substring(0, at).strip().toLowerCase(java.util.Locale.ROOT);
    return at == citation.length()
        || titled && (head.isEmpty() || head.endsWith(","))
        || List.of(word("quoted-units").split(" ")).stream()
            .anyMatch(unit -> !unit.isEmpty() && head.endsWith(unit));
  }

  private Optional<Target> part(String plain) {
    ItemText item = flat(plain);
    for (Phrase phrase : facets) {
      if (!plain.toLowerCase(java.util.Locale.ROOT).contains(phrase.longestLiteral())) {
        continue;
      }
      PhraseMatch match = new PhraseMatch(item, this);
      if (match.matches(phrase)) {
        Slots slots = match.slots();
        Facet facet =
            Facet.valueOf(phrase.key().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        String cited = slots.text("citation");
        cited = cited.substring(dropped(cited));
        return Optional.of(new Target(cited, facet, slots.number("ordinal"), slots.text("column")));
      }
    }
    return Optional.empty();
  }

  /** A citation as a derived instrument has it: "the title", "the preamble, first recital". */
  public Target cited(String citation) {
    int end = 0;
    while (end < citation.length() && " ,".indexOf(citation.charAt(end)) < 0) {
      end++;
    }
    String first = citation.substring(0, end);
    return target(definite.getOrDefault(first, first) + citation.substring(end));
  }

  /** The target as it is written. */
  public String written(Target target) {
    if (target.facet() == Facet.WHOLE) {
      return target.citation();
    }
    Slots slots = Slots.of("citation", target.citation()).and("ordinal", target.ordinal());
    return Wording.fill(facet(target.facet()), slots.and("column", target.column()), this);
  }
}
