package org.codicil.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.codicil.review.Review;
import org.codicil.review.ReviewBook;

/**
 * The file beside a draft that keeps what reviewers decided: {@code drafts/pact.review.yaml} for
 * {@code drafts/pact.md}.
 *
 * @param path where it is
 */
public record ReviewFile(Path path) {
  /** How the name of such a file ends. */
  static final String ENDING = ".review.yaml";

  private static final int LIMIT = 16 * 1024 * 1024;

  /** The file that belongs to a draft. */
  public static ReviewFile beside(Path draft) {
    String name = draft.getFileName().toString();
    String id = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    return new ReviewFile(draft.resolveSibling(id + ENDING));
  }

  /** Whether a file is one of these, by its name. */
  static boolean isOne(Path file) {
    return file.getFileName().toString().endsWith(ENDING);
  }

  /** The file that is locked by whoever saves decisions in this file's folder. */
  static Path lock(Path file) {
    return file.resolveSibling(".lock");
  }

  /** What is in it, an empty book if there is none; errors: yaml/…, review/bad-file. */
  public Outcome<ReviewBook> read() {
    try {
      return decisions(path.getFileName().toString(), Files.readString(path));
    } catch (NoSuchFileException e) {
      return Outcome.of(ReviewBook.EMPTY);
    } catch (IOException e) {
      return Outcome.failure(TextFile.notReadable(path.toString(), e));
    }
  }

  /** Reads decisions in YAML, and so in JSON, which is a part of it. */
  public static Outcome<ReviewBook> decisions(String name, String text) {
    Outcome<Yaml.Mapping> yaml = YamlReader.read(name, text, 1, LIMIT);
    return yaml.value().isEmpty()
        ? Outcome.failure(yaml.diagnostics())
        : new ReviewReader().read(yaml.value().get());
  }

  /**
   * Keeps one reviewer's decisions; those of others stay as they are on disk by now. The file is
   * there whole or not at all.
   *
   * @return what went wrong, if anything
   */
  public Optional<Diagnostic> save(String draft, Review review) {
    Disk disk = Disk.local();
    try (Disk.Hold held = disk.lock(lock(path))) {
      tidy(disk);
      Outcome<ReviewBook> there = read();
      if (there.value().isEmpty()) {
        return Optional.of(there.diagnostics().get(0));
      }
      String text = ReviewText.of(draft, there.value().get().with(review));
      return AtomicFile.replace(path, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      String hint = "end the other review, or wait for it";
      return Optional.of(
          Diagnostic.error(
              "write/failed",
              Place.of(path.toString()),
              "the decisions cannot be saved: " + DiskTrouble.reason(e),
              hint));
    }
  }

  /** Takes away what a review left that was killed while it wrote; the lock says nobody writes. */
  private void tidy(Disk disk) throws IOException {
    String prefix = "." + path.getFileName() + ".";
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(path.toAbsolutePath().getParent(), prefix + "*.part")) {
      for (Path file : left) {
        if (AtomicFile.isUnfinished(file.getFileName().toString())) {
          disk.delete(file);
        }
      }
    }
  }
}
