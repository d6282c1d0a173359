package org.codicil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shape of the sources themselves: sizes, and what every package and command owes its reader.
 */
class SourcesTest {
  private static final Path MAIN = Path.of("src/main/java");

  @ParameterizedTest
  @ValueSource(strings = {"src/main/java", "src/test/java", "src/bench/java"})
  void noFileIsLongerThan400Lines(Path root) {
    assertThat(sources(root))
        .allSatisfy(file -> assertThat(lines(file)).as("%s", file).hasSizeLessThanOrEqualTo(400));
  }

  @Test
  void halfOfTheFilesHaveFewerThan100Lines() {
    List<Integer> sizes = sources(MAIN).stream().map(file -> lines(file).size()).sorted().toList();
    assertThat(sizes.get(sizes.size() / 2))
        .as("median number of lines, %s files", sizes.size())
        .isLessThan(100);
  }

  @Test
  void aCommandHasAtMost80Lines() {
    assertThat(sources(MAIN.resolve("org/codicil/cli")))
        .filteredOn(file -> lines(file).stream().anyMatch(line -> line.startsWith("@Command")))
        .allSatisfy(file -> assertThat(lines(file)).as("%s", file).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    TreeSet<Path> silent = new TreeSet<>();
    sources(MAIN).forEach(file -> silent.add(file.getParent()));
    silent.removeIf(folder -> Files.exists(folder.resolve("package-info.java")));
    assertThat(silent).as("packages without package-info.java").isEmpty();
  }

  private static List<Path> sources(Path root) {
    if (Files.notExists(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
