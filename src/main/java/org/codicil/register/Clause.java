package org.codicil.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/**
 * A model clause: a provision with gaps, {@code {{parameter}}}, to be filled for one charter.
 *
 * @param name what to call it in messages
 * @param title what it is about
 * @param parameters its gaps, in the order of its front matter
 * @param text its text, without the notes for drafters
 */
public record Clause(String name, String title, List<Parameter> parameters, String text) {
  private static final Pattern GAP = Pattern.compile("\\{\\{([a-z_]+)\\}\\}");
  private static final String NOTES = "\n## Notes\n";

  /**
   * A gap.
   *
   * @param usual what it is filled with where nobody says otherwise
   */
  public record Parameter(String name, String meaning, String usual) {}

  /**
   * How a gap was filled.
   *
   * @param source who said so, or empty where it was filled as usual
   */
  public record Choice(String name, String value, String source) {}

  /** The clause without gaps. */
  public record Filled(String text, List<Choice> choices) {}

  public Clause {
    parameters = List.copyOf(parameters);
  }

  /** Reads a clause; errors: clause/no-front-matter, clause/unknown-gap, those of the YAML. */
  static Outcome<Clause> read(String name, String source) {
    String text = source.replace("\r\n", "\n");
    int end = text.indexOf("\n---\n", 3);
    if (!text.startsWith("---\n") || end < 0) {
      String hint = "begin with ---, title:, parameters: and ---, as the clauses beside it do";
      return Outcome.failure(
          Diagnostic.error("clause/no-front-matter", Place.of(name), "this is no clause", hint));
    }
    Outcome<Yaml.Mapping> yaml = Yaml.mapping(name, text.substring(4, end + 1), 2);
    if (yaml.value().isEmpty()) {
      return Outcome.failure(yaml.diagnostics());
    }
    List<Parameter> parameters = new ArrayList<>();
    for (Yaml item : yaml.value().get().list("parameters")) {
      if (item instanceof Yaml.Mapping p) {
        parameters.add(new Parameter(p.text("name"), p.text("meaning"), p.text("default")));
      }
    }
    int notes = text.indexOf(NOTES);
    String body = text.substring(end + 5, notes < 0 ? text.length() : notes).strip();
    Clause clause = new Clause(name, yaml.value().get().text("title"), parameters, body);
    Matcher gap = GAP.matcher(body);
    while (gap.find()) {
      if (clause.parameter(gap.group(1)).isEmpty()) {
        String message = "the gap " + gap.group() + " is no parameter of the clause";
        Place place = Place.at(name, body, gap.start(), gap.end());
        return Outcome.failure(Diagnostic.error("clause/unknown-gap", place, message, ""));
      }
    }
    return Outcome.of(clause);
  }

  /** The clause that gives a schedule of territories its effect. */
  public static Clause operative() {
    try (InputStream in = Clause.class.getResourceAsStream("operative-article.md")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return read("operative-article", text).value().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
  }

  /** Whether it belongs to the end of an instrument and not into the charter. */
  public boolean isFinal() {
    return parameter("instrument").isPresent();
  }

  /**
   * The clause for one charter. Where the charter has another word for a thing, the usual values of
   * the other gaps say it too.
   *
   * @param said what the person said, by parameter; each must be one
   * @param terms what the charter says of itself
   */
  public Outcome<Filled> fill(Map<String, String> said, Terms terms) {
    for (String key : said.keySet()) {
      if (parameter(key).isEmpty()) {
        List<String> known = parameters.stream().map(Parameter::name).toList();
        String all = "its parameters are " + String.join(", ", known);
        return Outcome.failure(
            Diagnostic.error(
                "clause/no-parameter",
                Place.of(name),
                "the clause has no parameter “" + key + "”",
                Nearest.hint(key, known, all)));
      }
    }
    List<Choice> choices = new ArrayList<>();
    for (Parameter parameter : parameters) {
      choices.add(choice(parameter, said, terms));
    }
    List<Choice> adapted =
        choices.stream().map(choice -> reworded(choice, choices, terms)).toList();
    String filled =
        GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(value(adapted, gap.group(1))));
    return Outcome.of(new Filled(filled, adapted));
  }

  private static Choice choice(Parameter parameter, Map<String, String> said, Terms terms) {
    String key = parameter.name();
    if (said.containsKey(key)) {
      return new Choice(key, said.get(key), "--set");
    }
    return terms
        .get(key)
        .map(term -> new Choice(key, term.word(), term.source()))
        .orElseGet(() -> new Choice(key, parameter.usual(), ""));
  }

  /** A usual value in the charter's words: "Member State" in it becomes "Party". */
  private Choice reworded(Choice choice, List<Choice> all, Terms terms) {
    if (!choice.source().isEmpty()) {
      return choice;
    }
    String value = choice.value();
    for (String term : Terms.LONGEST_FIRST) {
      Optional<Parameter> usual = parameter(term);
      String said = usual.map(Parameter::usual).orElse(Terms.USUAL.getOrDefault(term, ""));
      if (!said.isEmpty() && !term.equals(choice.name())) {
        String own = usual.isPresent() ? value(all, term) : terms.word(term).orElse(said);
        String word = Pattern.quote(said);
        String is = Matcher.quoteReplacement(own);
        value = value.replaceAll("(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])", is);
      }
    }
    return new Choice(choice.name(), value, value.equals(choice.value()) ? "" : "reworded");
  }

  private static String value(List<Choice> choices, String name) {
    return choices.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow().value();
  }
}
