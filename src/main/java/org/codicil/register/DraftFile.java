package org.codicil.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Draft;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.codicil.format.markdown.MarkdownReader;

/**
 * An instrument as it lies on disk: a draft, or what has become of one by adoption.
 *
 * @param name what to call it in messages
 * @param path where it is
 * @param bytes what was read
 * @param draft what they say
 */
public record DraftFile(String name, Path path, byte[] bytes, Draft draft) {
  /** The front matter's key for the version that is amended: {@code amends: csto@2010}. */
  public static final String AMENDS = "amends";

  /**
   * Errors: register/no-file, register/not-readable, read/…; what is wrong inside is the draft's.
   */
  public static Outcome<DraftFile> read(String name, Path path) {
    try {
      if (Files.isDirectory(path)) {
        return Outcome.failure(new TextFile(name, path).isFolder());
      }
      if (Files.size(path) > MarkdownReader.LIMIT) {
        return Outcome.failure(
            Diagnostic.error("read/too-large", Place.of(name), "no instrument is this long", ""));
      }
      return of(name, path, Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      return Outcome.failure(new TextFile(name, path).noFile());
    } catch (IOException e) {
      return Outcome.failure(TextFile.notReadable(name, e));
    }
  }

  static Outcome<DraftFile> of(String name, Path path, byte[] bytes) {
    Outcome<Charter> text = MarkdownReader.decode(name, bytes);
    if (text.value().isEmpty()) {
      return Outcome.failure(text.diagnostics());
    }
    Outcome<Map<String, String>> front = FrontMatter.words(text.value().get());
    if (front.value().isEmpty()) {
      return Outcome.failure(front.diagnostics());
    }
    Draft draft = Draft.read(name, text.value().get().text(), front.value().get());
    return Outcome.of(new DraftFile(name, path, bytes, draft));
  }

  /** Whether a text is an instrument: its front matter says what it amends. */
  public static boolean isDraft(Charter text) {
    Outcome<Map<String, String>> front = FrontMatter.words(text);
    return front.value().map(words -> words.containsKey(AMENDS)).orElse(false);
  }

  /** A text as an instrument. Errors: read/front-matter. */
  public static Outcome<DraftFile> of(Charter text, Path path) {
    Outcome<Map<String, String>> front = FrontMatter.words(text);
    if (front.value().isEmpty()) {
      return Outcome.failure(front.diagnostics());
    }
    Draft draft = Draft.read(text.name(), text.text(), front.value().get());
    byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
    return Outcome.of(new DraftFile(text.name(), path, bytes, draft));
  }

  /** What the draft makes of a base, or all the reasons why it makes nothing. */
  public Outcome<Consolidation> execute(Charter base) {
    return Consolidation.execute(draft, base, MarkdownReader::read);
  }

  /** The version its front matter says it amends; error: adopt/amends-nothing. */
  public Outcome<Reference.Registered> amends() {
    String words = draft.frontMatter().getOrDefault(AMENDS, "").strip();
    Outcome<Reference> reference = Reference.parse(words);
    if (reference.value().orElse(null) instanceof Reference.Registered found) {
      return Outcome.of(found);
    }
    List<Diagnostic> reasons =
        new ArrayList<>(words.isEmpty() ? List.of() : reference.diagnostics());
    reasons.add(
        0,
        Diagnostic.error(
            "adopt/amends-nothing",
            Place.of(name),
            "the draft does not say which version of which charter it amends",
            "put “amends: csto@2010” into the front matter, between two lines of three hyphens"));
    return Outcome.failure(reasons);
  }
}
