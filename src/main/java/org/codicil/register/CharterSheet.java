package org.codicil.register;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;

/**
 * What people wrote about a charter in its {@code charter.yaml}. Every part may be empty; keys not
 * named here are theirs to use.
 *
 * @param title the full title
 * @param shortTitle the title for running heads and lists
 * @param parties who is bound by it
 * @param language BCP 47 tag of its texts; the first, if several are listed
 * @param power the provision under which it may be amended ("Article 27")
 * @param notice a line that must stand under the title wherever the text is shown
 * @param versions its versions, oldest first
 */
public record CharterSheet(
    String title,
    String shortTitle,
    List<String> parties,
    String language,
    String power,
    String notice,
    List<Version> versions) {
  /** A charter of which nobody wrote anything. */
  public static final CharterSheet NONE =
      new CharterSheet("", "", List.of(), "", "", "", List.of());

  public CharterSheet {
    parties = List.copyOf(parties);
    versions = List.copyOf(versions);
  }

  /** Errors: those of {@link Yaml#mapping}, register/bad-sheet. */
  static Outcome<CharterSheet> read(String name, String text) {
    Outcome<Yaml.Mapping> yaml = Yaml.mapping(name, text);
    if (yaml.value().isEmpty()) {
      return Outcome.failure(yaml.diagnostics());
    }
    Yaml.Mapping keys = yaml.value().get();
    List<Version> versions = new ArrayList<>();
    List<Diagnostic> errors = new ArrayList<>();
    for (Yaml item : keys.list("versions")) {
      Version version = version(item);
      boolean twice = versions.stream().anyMatch(other -> other.name().equals(version.name()));
      if (!Version.isName(version.name()) || twice) {
        errors.add(badVersion(item, version.name(), twice));
      }
      versions.add(version);
    }
    if (!errors.isEmpty()) {
      return Outcome.failure(errors);
    }
    List<String> languages = Yaml.words(keys.list("language", "languages"));
    return Outcome.of(
        new CharterSheet(
            keys.text("title"),
            keys.text("short-title"),
            Yaml.words(keys.list("parties")),
            languages.isEmpty() ? "" : languages.get(0),
            keys.text("power"),
            keys.text("notice", "status"),
            versions));
  }

  private static Version version(Yaml item) {
    if (item instanceof Yaml.Mapping entry) {
      return new Version(entry.text("version", "name"), entry.text("date"), entry.text("in-force"));
    }
    return Version.of(item.words());
  }

  private static Diagnostic badVersion(Yaml item, String name, boolean twice) {
    return Diagnostic.error(
        "register/bad-sheet",
        item.place(),
        twice ? "the version “" + name + "” is listed twice" : "this names no version",
        "list versions as “- version: \"2010\"”, each once, with its date beside it");
  }
}
