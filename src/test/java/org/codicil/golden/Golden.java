package org.codicil.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of golden files: what a test gives and what it must get, as files that people can read
 * and review. A run with {@code -Dgolden=update} writes what it got instead of comparing; look at
 * the difference before you commit it.
 *
 * <p>A folder holds either files, or cases: sub-folders with the same few files each. Paths are
 * given from the folder on, with "/" between their parts.
 */
public final class Golden {
  private static final Path ROOT = Path.of("src", "test", "resources", "golden");

  private final Path folder;
  private final boolean update;

  Golden(Path folder, boolean update) {
    this.folder = folder;
    this.update = update;
  }

  /**
   * The golden files of one subject, such as {@code read}; updating when the run was started so.
   */
  public static Golden folder(String subject) {
    return new Golden(ROOT.resolve(subject), "update".equals(System.getProperty("golden")));
  }

  /**
   * @return the names of the cases, in order; made for a method source
   */
  public List<String> cases() {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @return what a test is to read, exactly as it is stored
   */
  public String given(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a case has this file; some cases do without an optional one. */
  public boolean has(String path) {
    return Files.isRegularFile(folder.resolve(path));
  }

  /** Compares a text with its golden file, or writes it there when updating. */
  public void check(String path, String actual) {
    Path file = folder.resolve(path);
    if (update) {
      write(file, actual);
      return;
    }
    assertThat(file).as("There is no golden file yet; -Dgolden=update writes it").isRegularFile();
    assertThat(actual)
        .as("%s; if this is right now, -Dgolden=update writes it there", file)
        .isEqualTo(given(path));
  }

  /** Fails on files that no test would look at: every file of the folder must be one of these. */
  public void holdsOnly(Collection<String> paths) {
    TreeSet<String> orphans = files();
    orphans.removeAll(paths);
    assertThat(orphans).as("golden files in %s that no test looks at", folder).isEmpty();
  }

  /** Fails on cases with other files than these; the folder itself may hold no files. */
  public void everyCaseHoldsOnly(String... names) {
    holdsOnly(
        cases().stream().flatMap(each -> Stream.of(names).map(name -> each + "/" + name)).toList());
  }

  private TreeSet<String> files() {
    if (Files.notExists(folder)) {
      return new TreeSet<>();
    }
    try (Stream<Path> entries = Files.walk(folder)) {
      TreeSet<String> found = new TreeSet<>();
      entries
          .filter(Files::isRegularFile)
          .forEach(file -> found.add(folder.relativize(file).toString().replace('\\', '/')));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
