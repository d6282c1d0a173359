package org.codicil.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.codicil.charter.Charter;
import org.codicil.charter.EId;
import org.codicil.charter.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Official texts, read as a lawyer would; skipped where they are not at hand. */
class OfficialTextsTest {
  private static Charter read(String path) throws IOException {
    Path file = Path.of("../shared/charters").resolve(path);
    assumeTrue(Files.exists(file), "no official texts here");
    return MarkdownReader.decode(path, Files.readAllBytes(file)).value().orElseThrow();
  }

  private static long count(Charter charter, Kind kind) {
    return charter.provisions().stream().filter(p -> p.kind() == kind).count();
  }

  @ParameterizedTest
  @CsvSource({
    "un-charter/1945.md, 19, 111, 0",
    "un-charter/1973.md, 19, 111, 0",
    "north-atlantic-treaty/1949.md, 0, 14, 0",
    "north-atlantic-treaty/1951.md, 0, 14, 0",
    "us-constitution/1787.md, 0, 7, 21",
    "us-constitution/1992.md, 0, 8, 25",
  })
  void hasTheUnitsEverybodyCounts(String path, int chapters, int articles, int sections)
      throws IOException {
    Charter charter = read(path);
    assertThat(count(charter, Kind.CHAPTER)).isEqualTo(chapters);
    assertThat(count(charter, Kind.ARTICLE)).isEqualTo(articles);
    assertThat(count(charter, Kind.SECTION)).isEqualTo(sections);
  }

  @Test
  void findsTheProvisionsPeopleKnowByNumber() throws IOException {
    assertThat(words("un-charter/1973.md", "art_2__para_4")).contains("threat or use of force");
    assertThat(words("north-atlantic-treaty/1951.md", "art_6__para_1__point_i")).contains("Turkey");
    assertThat(words("us-constitution/1787.md", "art_I__sec_8__para_3"))
        .contains("regulate Commerce");
  }

  private static String words(String path, String eId) throws IOException {
    Charter charter = read(path);
    return charter.ownText(charter.find(new EId(eId)).orElseThrow());
  }

  @Test
  void readsAGovernanceCharterWithoutAnyNumber() throws IOException {
    Charter charter = read("kubernetes-steering/2022-07-05.md");
    assertThat(charter.about().title()).isEqualTo("Kubernetes Steering Committee Charter");
    assertThat(count(charter, Kind.FOOTNOTE)).isEqualTo(6);
    assertThat(count(charter, Kind.LINK_DEFINITION)).isGreaterThan(3);
    assertThat(charter.find(new EId("hcontainer_membership__hcontainer_vacancies__para_2")))
        .isPresent();
  }
}
