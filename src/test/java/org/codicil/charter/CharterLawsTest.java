package org.codicil.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.format.markdown.MarkdownWriter;
import org.junit.jupiter.api.Test;

/** What holds for every text, tried on random charters and on the official ones when present. */
class CharterLawsTest {
  private static final Path OFFICIAL = Path.of("../shared/charters");
  private static final long SEED = Long.getLong("seed", 20261123L);

  private interface Law {
    void check(String name, String text);
  }

  private static void everywhere(int count, Law law) {
    for (long i = 0; i < count; i++) {
      long seed = SEED + i;
      String text = RandomCharters.text(seed);
      String edited = RandomCharters.edit(text, new Random(seed), 4);
      for (String each : List.of(text, edited)) {
        try {
          law.check("seed " + seed, each);
        } catch (RuntimeException | StackOverflowError defect) {
          fail("seed " + seed + ": " + each, defect);
        }
      }
    }
    for (Path path : official()) {
      law.check(path.toString(), read(path));
    }
  }

  private static List<Path> official() {
    if (!Files.isDirectory(OFFICIAL)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(OFFICIAL)) {
      return files.filter(p -> p.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** L4: the blocks tile the text, so that writing back gives the same bytes. */
  @Test
  void theBlocksOfACharterTileItsText() {
    everywhere(
        600,
        (name, text) -> {
          Charter charter = MarkdownReader.read(name, text);
          int at = 0;
          for (Provision provision : charter.provisions()) {
            Block block = provision.block();
            if (!block.isEmpty()) {
              assertThat(block.start()).as("%s, %s", name, provision.eId()).isEqualTo(at);
              at = block.end();
            } else {
              assertThat(block.start()).as("%s, %s", name, provision.eId()).isEqualTo(at);
            }
          }
          assertThat(at).as(name).isEqualTo(text.length());
          assertThat(MarkdownWriter.bytes(charter))
              .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        });
  }

  @Test
  void inlinesAreInOrderAndInsideTheirWords() {
    everywhere(
        600,
        (name, text) -> {
          for (Provision provision : MarkdownReader.read(name, text).provisions()) {
            int at = provision.block().textStart();
            for (Inline inline : provision.inlines()) {
              assertThat(inline.start())
                  .as("%s, %s", name, provision.eId())
                  .isGreaterThanOrEqualTo(at);
              assertThat(inline.end()).as("%s", name).isGreaterThan(inline.start());
              at = inline.end();
            }
            assertThat(at)
                .as("%s, %s", name, provision.eId())
                .isLessThanOrEqualTo(provision.block().textEnd());
          }
        });
  }

  /** L5: every address is unique, and its citation finds it again. */
  @Test
  void everyCitationFindsItsProvisionAgain() {
    List<String> lost = new ArrayList<>();
    everywhere(
        250,
        (name, text) -> {
          Charter charter = MarkdownReader.read(name, text);
          Set<String> eIds = new HashSet<>();
          for (Provision provision : charter.provisions()) {
            assertThat(eIds.add(provision.eId().value()))
                .as("%s twice in %s", provision.eId(), name)
                .isTrue();
            if (provision.kind() == Kind.CHARTER) {
              continue;
            }
            String citation = Citation.of(charter, provision);
            Outcome<Provision> found = Citations.find(charter, citation);
            if (found.value().filter(p -> p == provision).isEmpty()) {
              lost.add(
                  name
                      + ": "
                      + provision.eId()
                      + " as "
                      + citation
                      + " gives "
                      + found.value().map(Provision::eId)
                      + found.diagnostics());
            }
          }
        });
    assertThat(lost).isEmpty();
  }

  /** L6: no text makes the reader throw; bytes are read or refused. */
  @Test
  void noTextMakesTheReaderThrow() {
    Random random = new Random(SEED);
    for (int i = 0; i < 4000; i++) {
      String soup = RandomCharters.soup(SEED + i);
      Charter charter = MarkdownReader.read("soup", soup);
      Outline.of(charter);
      Citations.find(charter, soup);
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      assertThat(MarkdownReader.decode("bytes", bytes)).isNotNull();
    }
  }

  /** L7: the same text gives the same charter. */
  @Test
  void readingTwiceGivesTheSame() {
    everywhere(
        100,
        (name, text) ->
            assertThat(MarkdownReader.read(name, text).root())
                .isEqualTo(MarkdownReader.read(name, text).root()));
  }
}
