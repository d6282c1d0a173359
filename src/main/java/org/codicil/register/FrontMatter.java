package org.codicil.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Kind;
import org.codicil.charter.Metadata;
import org.codicil.charter.Outcome;
import org.codicil.charter.Provision;

/** The YAML between {@code ---} lines at the head of a text: metadata, never law. */
final class FrontMatter {
  private FrontMatter() {}

  /**
   * The charter with what its front matter says about it, or the error read/front-matter at the
   * place where the front matter stops being YAML.
   */
  static Outcome<Charter> apply(Charter charter, List<Diagnostic> warnings) {
    List<Provision> children = charter.root().children();
    if (children.isEmpty() || children.get(0).kind() != Kind.FRONT_MATTER) {
      return Outcome.of(charter, warnings);
    }
    Outcome<Yaml.Mapping> yaml =
        Yaml.mapping(charter.name(), between(charter.source(children.get(0))), 2);
    if (yaml.value().isEmpty()) {
      List<Diagnostic> all = new ArrayList<>(warnings);
      yaml.diagnostics().forEach(error -> all.add(inFrontMatter(error)));
      return Outcome.failure(all);
    }
    return Outcome.of(charter.with(about(yaml.value().get(), charter.about())), warnings);
  }

  /**
   * The scalars of a text's front matter by key; empty if it has none. Error: read/front-matter.
   */
  static Outcome<Map<String, String>> words(Charter charter) {
    List<Provision> children = charter.root().children();
    if (children.isEmpty() || children.get(0).kind() != Kind.FRONT_MATTER) {
      return Outcome.of(Map.of());
    }
    Outcome<Yaml.Mapping> yaml =
        Yaml.mapping(charter.name(), between(charter.source(children.get(0))), 2);
    if (yaml.value().isEmpty()) {
      return Outcome.failure(yaml.diagnostics().stream().map(FrontMatter::inFrontMatter).toList());
    }
    Map<String, String> words = new LinkedHashMap<>();
    yaml.value().get().entries().forEach((key, value) -> words.put(key, value.words()));
    return Outcome.of(words);
  }

  /** The lines between the first and the closing one. */
  private static String between(String source) {
    int start = source.indexOf('\n') + 1;
    int end = source.stripTrailing().lastIndexOf('\n') + 1;
    return end <= start ? "" : source.substring(start, end);
  }

  private static Diagnostic inFrontMatter(Diagnostic error) {
    return new Diagnostic(
        error.severity(),
        "read/front-matter",
        error.place(),
        "the front matter cannot be read: " + error.message(),
        error.label(),
        error.hint());
  }

  private static Metadata about(Yaml.Mapping keys, Metadata read) {
    return new Metadata(
        or(keys.text("title"), read.title()),
        or(keys.text("version"), or(draft(keys), read.version())),
        or(keys.text("date"), read.date()),
        or(keys.text("notice", "status"), read.notice()),
        or(keys.text("language", "lang"), read.language()));
  }

  /** What a draft is called in the place of a version: "draft amending csto@2010". */
  private static String draft(Yaml.Mapping keys) {
    String base = keys.text("amends");
    String proposer = keys.text("proposer");
    String by = proposer.isEmpty() ? "" : ", proposed by " + proposer;
    return base.isEmpty() ? "" : "draft amending " + base + by;
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : first;
  }
}
