package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The example charters: what was adopted is what the instruments make, to the last byte. */
class ShippedInstrumentsTest {
  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void workspace() {
    session = Shipped.in(folder);
  }

  @ParameterizedTest
  @CsvSource({"csto,2010", "csto,2018", "north-atlantic,1951"})
  void anAdoptedInstrumentMakesItsVersion(String charter, String version) {
    String instrument = "charters/" + charter + "/amendments/" + version + ".md";
    Session.Ran ran = session.run("apply", instrument);
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEqualTo(session.read("charters/" + charter + "/" + version + ".md"));
  }

  @ParameterizedTest
  @CsvSource({"csto,2002,2010", "csto,2010,2018", "csto,2002,2018", "north-atlantic,1949,1951"})
  void theInstrumentDerivedFromTwoVersionsGivesTheSecond(String id, String old, String now) {
    Session.Ran derived = session.run("derive", id + "@" + old, id + "@" + now);
    assertThat(derived.status()).isZero();
    Session.Ran applied = session.input(derived.out()).run("apply", "-");
    assertThat(applied.out()).isEqualTo(session.read("charters/" + id + "/" + now + ".md"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"collective-defence", "territories"})
  void aDraftKnowsItsBaseAndIsWordedCanonically(String draft) {
    String file = "drafts/" + draft + ".md";
    assertThat(session.run("apply", file).status()).isZero();
    assertThat(session.run("fmt", file).out()).isEqualTo(session.read(file));
    assertThat(session.run("fmt", file, "--check").status()).isZero();
    String rebased = session.run("rebase", file).out();
    assertThat(rebased).isEqualTo(session.read(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drafts/territories.md",
        "drafts/collective-defence.md",
        "charters/csto/amendments/2010.md"
      })
  void everyChangeNamesTheOneInstructionThatMakesIt(String instrument) {
    String json = session.run("diff", instrument, "--format", "json").out().replaceAll("\\s", "");
    assertThat(json).contains("\"items\":[1]").doesNotContain("\"items\":[]");
    assertThat(json).doesNotContainPattern("\"items\":\\[[0-9]+,");
  }

  @Test
  void theTerritoriesOfTheDraftAreThoseOfTheSpreadsheet() {
    String propose = "propose csto --title Places --schedule drafts/territories.csv";
    assertThat(session.run(propose.split(" ")).status()).isZero();
    String table =
        session.read("drafts/places.md").replaceAll("(?s).*?(   > \\| State.*?)\n\n.*", "$1");
    assertThat(session.read("drafts/territories.md")).contains(table);
  }

  @ParameterizedTest
  @CsvSource({
    "collective-defence,Article 7,Article 7 bis",
    "consultation,Article 9,Article 9 bis",
    "territorial-scope,Article 6,Schedule I forms an integral part",
    "definition-of-term,Article 9,political means are negotiation",
    "foreign-bases,Article 7,Article 7 bis",
    "interpretive,Article 29,Article 30. Interpretation",
    "withdrawal,Article 19,Article 19 bis",
    "entry-into-force,,shall enter into force",
    "final-clauses,,No reservation"
  })
  void everyModelClauseFitsTheExampleCharter(String clause, String after, String words) {
    Session.Ran ran =
        after == null
            ? session.run("propose", "csto", "--title", "A", "--clause", clause)
            : session.run("propose", "csto", "--title", "A", "--clause", clause, "--after", after);
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(session.read("drafts/a.md")).contains(words).doesNotContain("{{");
  }

  @Test
  void aClauseSpeaksTheLanguageOfTheOtherCharter() {
    Session.Ran ran =
        session.run(
            "propose",
            "north-atlantic",
            "--title",
            "Aid",
            "--clause",
            "collective-defence",
            "--after",
            "Article 5",
            "--set",
            "hours=six");
    assertThat(ran.err())
        .contains("number = 5 bis  (the first free number after Article 5)")
        .contains("party = Party  (charter.yaml)")
        .contains("hours = six  (--set)")
        .contains("organization = Organization  (as usual, but the text has no such word)");
    assertThat(session.read("drafts/aid.md"))
        .contains("> ## Article 5 bis. Collective defence")
        .contains("armed force against a Party, or against its forces")
        .contains("within six hours")
        .doesNotContain("Member State");
  }
}
