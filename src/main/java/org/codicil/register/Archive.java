package org.codicil.register;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.amendment.Consolidation;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;

/** All the texts of a charter, with what led from each to the next. */
public final class Archive {
  private final CharterFolder charter;
  private final List<Charter> texts;
  private final List<Step> steps;

  private Archive(CharterFolder charter, List<Charter> texts, List<Step> steps) {
    this.charter = charter;
    this.texts = List.copyOf(texts);
    this.steps = List.copyOf(steps);
  }

  /**
   * What led to a version.
   *
   * @param redline from the version before
   * @param pairs the provisions on both of its sides
   * @param instrument what made it, if it is there and can be executed
   */
  record Step(Redline redline, Succeeding pairs, Optional<Made> instrument) {}

  /** An instrument and what it does to the version before. */
  record Made(DraftFile file, Consolidation consolidation) {}

  /** Errors: register/…, read/…, register/no-version. */
  public static Outcome<Archive> open(Register register, CharterFolder charter) {
    List<Charter> texts = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (Version version : charter.versions()) {
      String name = charter.id() + "@" + version.name();
      Outcome<Charter> text = register.load(name, InputStream::nullInputStream);
      if (text.value().isEmpty()) {
        return Outcome.failure(text.diagnostics());
      }
      if (!texts.isEmpty()) {
        Charter before = texts.get(texts.size() - 1);
        Redline redline = Comparison.compare(before, text.value().get());
        Optional<Made> made = made(register, charter.instrument(version.name()), before);
        steps.add(new Step(redline, new Succeeding(redline), made));
      }
      texts.add(text.value().get());
    }
    if (texts.isEmpty()) {
      return Outcome.failure(
          Diagnostic.error(
              "register/no-version",
              Place.of(charter.id().value()),
              charter.id() + " has no version yet",
              "codicil import FILE --as " + charter.id() + "@1 brings one in"));
    }
    return Outcome.of(new Archive(charter, texts, steps));
  }

  private static Optional<Made> made(Register register, Path file, Charter base) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return DraftFile.read(register.shown(file), file)
        .value()
        .flatMap(draft -> draft.execute(base).value().map(result -> new Made(draft, result)));
  }

  public CharterFolder charter() {
    return charter;
  }

  /** How many versions there are. */
  public int size() {
    return texts.size();
  }

  public Version version(int index) {
    return charter.versions().get(index);
  }

  public Charter text(int index) {
    return texts.get(index);
  }

  /** What led to the version of this index, which is not the first. */
  Step step(int index) {
    return steps.get(index - 1);
  }

  /** The title of the instrument that made a version, or empty. */
  public String instrument(int index) {
    return index == 0
        ? ""
        : step(index)
            .instrument()
            .map(made -> made.file().draft().frontMatter().getOrDefault("title", ""))
            .orElse("");
  }
}
