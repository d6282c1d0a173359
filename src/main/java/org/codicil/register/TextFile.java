package org.codicil.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.codicil.format.markdown.MarkdownReader;

/**
 * One file with a charter's text.
 *
 * @param name what to call it in messages
 * @param path where it is
 */
record TextFile(String name, Path path) {
  private static final String SPELLING = "check the spelling";

  /** Errors: register/no-file, register/is-folder, register/not-readable, read/…, yaml/…. */
  Outcome<Charter> read() {
    return read(SPELLING);
  }

  /** As {@link #read()}, saying something else where no file of a similar name is there. */
  Outcome<Charter> read(String ifMissing) {
    if (Files.isDirectory(path)) {
      return Outcome.failure(isFolder());
    }
    try (InputStream stream = Files.newInputStream(path)) {
      long size = Files.size(path);
      return size > MarkdownReader.LIMIT ? Outcome.failure(tooLarge(size)) : decode(name, stream);
    } catch (NoSuchFileException e) {
      return Outcome.failure(missing(ifMissing));
    } catch (IOException e) {
      return Outcome.failure(notReadable(name, e));
    }
  }

  /** Reads one byte more than a text may have, so that no endless input fills the memory. */
  static Outcome<Charter> decode(String name, InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(MarkdownReader.LIMIT + 1);
    Outcome<Charter> charter = MarkdownReader.decode(name, bytes);
    return charter
        .value()
        .map(text -> FrontMatter.apply(text, charter.diagnostics()))
        .orElse(charter);
  }

  static Diagnostic notReadable(String name, IOException e) {
    return Diagnostic.error(
        "register/not-readable",
        Place.of(name),
        name + " cannot be read: " + DiskTrouble.reason(e),
        "check that you may read it");
  }

  Diagnostic noFile() {
    return missing(SPELLING);
  }

  private Diagnostic missing(String otherwise) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return noFile("its folder does not exist either");
    }
    String near =
        Nearest.to(path.getFileName().toString(), markdown(folder))
            .map(found -> "did you mean " + beside(found) + "?")
            .orElse(otherwise);
    return noFile(near);
  }

  private Diagnostic noFile(String hint) {
    return Diagnostic.error(
        "register/no-file", Place.of(name), "there is no file “" + name + "”", hint);
  }

  Diagnostic isFolder() {
    List<String> texts = markdown(path);
    String hint =
        texts.isEmpty()
            ? "name a file, or a charter of the register, as in csto@2010"
            : "did you mean " + Path.of(name).resolve(texts.get(0)) + "?";
    return Diagnostic.error(
        "register/is-folder", Place.of(name), "“" + name + "” is a folder, not a text", hint);
  }

  private String beside(String file) {
    Path parent = Path.of(name).getParent();
    return parent == null ? file : parent.resolve(file).toString();
  }

  private Diagnostic tooLarge(long size) {
    return Diagnostic.error(
        "read/too-large",
        Place.of(name),
        "the file has "
            + (size >> 20)
            + " MB, the limit is "
            + (MarkdownReader.LIMIT >> 20)
            + " MB",
        "keep annexes in files of their own");
  }

  private static List<String> markdown(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".md"))
          .sorted()
          .limit(10_000)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
