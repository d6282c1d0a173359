package org.codicil.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codicil.charter.Charter;

/**
 * What a charter calls things: itself, those bound by it, its organs. People say so under {@code
 * terms:} in {@code charter.yaml}; what they do not say is taken from the text where it is plain.
 */
public record Terms(Map<String, Term> byName) {
  /** Terms that may stand inside the values of others, plurals before their singulars. */
  static final List<String> LONGEST_FIRST =
      List.of(
          "parties", "party", "standing_body", "council", "organization", "charter", "depositary");

  /** What the clauses call those bound, also where they have no gap for it. */
  static final Map<String, String> USUAL =
      Map.of("parties", "Member States", "party", "Member State");

  private static final List<String> PARTIES =
      List.of(
          "High Contracting Parties",
          "Contracting Parties",
          "Contracting States",
          "States Parties",
          "Member States",
          "Parties",
          "Members");

  private static final Pattern ITSELF =
      Pattern.compile(
          "\\b[Tt]his (Charter|Treaty|Constitution|Statute|Convention|Covenant|Agreement|Pact)\\b");

  /**
   * A word and where it comes from.
   *
   * @param source as told to people
   */
  public record Term(String word, String source) {}

  /** Whether a parameter of this name is a word for a thing that the charter speaks of. */
  public static boolean isTerm(String name) {
    return LONGEST_FIRST.contains(name);
  }

  public Terms {
    byName = Map.copyOf(byName);
  }

  public Optional<Term> get(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The charter's word for a thing, if it is known. */
  Optional<String> word(String name) {
    return get(name).map(Term::word);
  }

  public Terms with(String name, String word, String source) {
    Map<String, Term> more = new LinkedHashMap<>(byName);
    more.put(name, new Term(word, source));
    return new Terms(more);
  }

  /** The terms of a charter in the register; a sheet that cannot be read says nothing here. */
  public static Terms of(CharterFolder folder, Charter text) {
    Map<String, Term> terms = new LinkedHashMap<>(inText(text.text()));
    CharterSheet sheet = folder.sheet();
    put(terms, "charter_title", sheet.title());
    if (sheet.power().matches("(Article|Section|§|Art\\.) .{1,12}")) {
      put(terms, "amendment_article", sheet.power());
    }
    Yaml.Mapping said = said(folder.path().resolve(CharterFolder.SHEET));
    said.entries().forEach((name, word) -> put(terms, name, word.words()));
    return new Terms(terms);
  }

  private static void put(Map<String, Term> terms, String name, String word) {
    if (!word.isBlank()) {
      terms.put(name, new Term(word, CharterFolder.SHEET));
    }
  }

  private static Yaml.Mapping said(Path sheet) {
    try {
      String text = Files.readString(sheet, StandardCharsets.UTF_8);
      Optional<Yaml.Mapping> keys = Yaml.mapping(sheet.toString(), text).value();
      if (keys.flatMap(k -> k.get("terms")).orElse(null) instanceof Yaml.Mapping terms) {
        return terms;
      }
    } catch (IOException e) {
      return none();
    }
    return none();
  }

  private static Yaml.Mapping none() {
    return new Yaml.Mapping(Map.of(), org.codicil.charter.Place.of(""));
  }

  private static Map<String, Term> inText(String text) {
    Map<String, Term> terms = new LinkedHashMap<>();
    Matcher itself = ITSELF.matcher(text);
    if (itself.find()) {
      terms.put("charter", new Term(itself.group(1), "the text"));
    }
    String parties = "";
    int most = 0;
    String rest = text;
    for (String candidate : PARTIES) {
      int count = rest.split("\\b" + candidate + "\\b", -1).length - 1;
      rest = rest.replace(candidate, "");
      if (count > most) {
        most = count;
        parties = candidate;
      }
    }
    if (most > 1) {
      String singular = parties.replaceAll("ies$", "y").replaceAll("s$", "");
      singular = singular.replace("States Party", "State Party");
      terms.put("parties", new Term(parties, "the text"));
      terms.put("party", new Term(singular, "the text"));
    }
    return terms;
  }
}
