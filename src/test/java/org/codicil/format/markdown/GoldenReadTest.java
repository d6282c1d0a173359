package org.codicil.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.codicil.charter.Charter;
import org.codicil.charter.Outline;
import org.codicil.charter.Provision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One small charter for every convention of numbering, and the outline it must give. {@code
 * -Dgolden=update} rewrites the outlines.
 */
class GoldenReadTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/read");

  @TestFactory
  Stream<DynamicTest> everyConventionGivesItsOutline() throws IOException {
    try (Stream<Path> cases = Files.list(GOLDEN)) {
      return cases.sorted().toList().stream()
          .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)));
    }
  }

  private static void check(Path folder) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("charter.md"));
    Charter charter = MarkdownReader.decode("charter.md", bytes).value().orElseThrow();
    String outline = "language " + charter.about().language() + "\n" + Outline.of(charter);
    Path expected = folder.resolve("outline.txt");
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(expected, outline);
    }
    assertThat(outline).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    assertThat(MarkdownWriter.bytes(charter)).isEqualTo(bytes);
  }

  @Test
  void noFileIsAnOrphan() throws IOException {
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      assertThat(files.filter(Files::isRegularFile).map(Path::getFileName).map(Path::toString))
          .allMatch(List.of("charter.md", "outline.txt")::contains);
    }
  }

  @Test
  void theOutlineNamesEveryProvisionOnce() {
    Charter charter = MarkdownReader.read("x", "# T\n\n## Article 1\n\nText.\n");
    List<String> eIds =
        charter.provisions().stream().skip(1).map(Provision::eId).map(e -> e.value()).toList();
    assertThat(Outline.of(charter).lines().map(line -> line.strip().split(" ")[0])).isEqualTo(eIds);
  }
}
