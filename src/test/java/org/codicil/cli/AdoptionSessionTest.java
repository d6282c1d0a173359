package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the examples to an adopted version and its history, as a person does it. */
class AdoptionSessionTest {
  private static final String[] ADOPT = {
    "adopt", "drafts/territories.md", "--version", "2027", "--date", "2027-01-15"
  };

  private static final String DEFENCE = "drafts/collective-defence.md";

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void demo() {
    assertThat(Session.in(folder).run("demo", "treaty").status()).isZero();
    session = Session.in(folder.resolve("treaty"));
  }

  @Test
  void theTour() {
    assertThat(session.run("verify").out())
        .isEqualTo(
            "csto  3 versions, all as adopted\nnorth-atlantic  2 versions, all as adopted\n");
    Session.Ran dry = session.run(with(ADOPT, "--dry-run"));
    assertThat(dry.status()).isZero();
    assertThat(dry.err()).contains("3 instructions", "csto@2027", "nothing was written");
    assertThat(dry.out()).contains("Article 6 bis", "Schedule I");
    assertThat(session.files()).doesNotContain("charters/csto/2027.md");

    assertThat(session.run(ADOPT).status()).as("nobody to ask").isEqualTo(2);
    assertThat(session.onATerminal().input("n\n").run(ADOPT).status()).isEqualTo(1);
    assertThat(session.onATerminal().input("y\n").run(ADOPT).status()).isZero();
    assertThat(session.files())
        .contains("charters/csto/2027.md", "charters/csto/amendments/2027.md")
        .doesNotContain("drafts/territories.md");
    assertThat(session.run("verify", "csto").out()).contains("4 versions, all as adopted");
    assertThat(session.run("history", "csto", "Article 6 bis").out())
        .contains("2018     2021-01-19  –", "inserted", "1. After Article 6, insert:");
  }

  @Test
  void theHistoryOfAProvisionNamesTheInstructionsThatMadeIt() {
    assertThat(session.run("history", "csto", "Article", "7").out())
        .contains("2002     2003-09-18  adopted")
        .contains("first paragraph changed; third paragraph inserted")
        .contains("2. Replace the first paragraph of Article 7 with:")
        .contains("2018     2021-01-19  unchanged");
    assertThat(session.run("history", "csto", "Article 99").status()).isEqualTo(66);
  }

  @Test
  void aConsolidatedTextSaysUnderEachProvisionWhatChangedIt() {
    assertThat(session.run("render", "csto", "--notes", "-o", "notes.md").status()).isZero();
    assertThat(session.read("notes.md"))
        .contains(
            "[Amended by the Protocol amending the Charter of the Collective Security Treaty"
                + " Organization, items 2, 3 (version 2010, in force 2012-12-19): first paragraph"
                + " changed; third paragraph inserted.]\n\n#");
    String law = session.read("notes.md").replaceAll("\\[(Amended|Inserted) by [^\n]*\\]\n\n", "");
    assertThat(law).isEqualTo(session.read("charters/csto/2018.md"));
    Session.Ran page = session.run("render", "csto@2010", "--notes");
    assertThat(page.out())
        .contains("[Amended by the Protocol amending", "with notes on its history")
        .doesNotContain("2018");
    assertThat(session.run("render", "csto@2002", "--notes").out()).doesNotContain("[Amended");
    assertThat(session.run("render", "charters/csto/2010.md", "--notes").status()).isEqualTo(2);
  }

  @Test
  void noOutputEverReplacesWhatIsAdopted() {
    String text = session.read("charters/csto/2018.md");
    String instrument = session.read("charters/csto/amendments/2018.md");
    String[][] slips = {
      {"diff", "csto@2010", "csto@2018", "-o", "charters/csto/2018.md"},
      {"render", "csto", "-o", "charters/csto/amendments/2018.md"},
      {"apply", DEFENCE, "-o", "charters/csto/2018.md"},
      {"rebase", DEFENCE, "-o", "charters/csto/amendments/2018.md"},
      {"fmt", DEFENCE, "-o", "charters/csto/amendments/2018.md"},
      {"diff", "csto@2010", "csto@2018", "-o", "charters/csto/amendments/../2018.md"},
    };
    for (String[] slip : slips) {
      Session.Ran ran = session.run(slip);
      assertThat(ran.status()).as(ran.command()).isEqualTo(73);
      assertThat(ran.err()).as(ran.command()).contains("write/adopted");
    }
    assertThat(session.read("charters/csto/2018.md")).isEqualTo(text);
    assertThat(session.read("charters/csto/amendments/2018.md")).isEqualTo(instrument);
    session.file("charters/pond/1.md", "# Pond\n");
    String[] free = {"render", "csto", "-o", "charters/pond/1.md"};
    assertThat(session.run(free).status()).as("without a ledger").isZero();
  }

  @Test
  void whatIsSaidOfChosenItemsIsSaidWhereTheyStandInTheDraft() {
    String[] review = {
      "review", ADOPT[1], "--reviewer", "Armenia", "--reject", "2", "--comment", "2=no"
    };
    assertThat(session.run(review).status()).isZero();
    Session.Ran ran = session.run(with(ADOPT, "--only", "2,3", "--dry-run"));
    assertThat(ran.status()).isZero();
    String item = "  --> drafts/territories.md:61:1\n   |\n61 | 2. After the first paragraph";
    assertThat(ran.err())
        .contains("warning[adopt/objection]: Armenia rejected item 2\n" + item)
        .contains("refers to Article 6 bis, which it does not have\n" + item);
  }

  @Test
  void gitIsToldToLeaveAdoptedTextsAsTheyAre() {
    assertThat(session.read(".gitattributes")).endsWith("\ncharters/** -text\n");
    Session mine = Session.in(folder.resolve("mine")).file(".gitattributes", "*.md text\n");
    assertThat(mine.run("init", "pond").err()).contains("add to it: charters/** -text");
    assertThat(mine.read(".gitattributes")).isEqualTo("*.md text\n");
  }

  @Test
  void aDayOfForceThatNobodyKnowsIsNotPassedOver() {
    assertThat(session.run(with(ADOPT, "--yes")).status()).isZero();
    assertThat(session.run("show", "csto", "Article 3", "--as-of", "2030-01-01").err())
        .isEqualTo(
            "codicil: csto@2018, in force since 2021-01-19 (when csto@2027 entered into force is"
                + " not known)\n");
    assertThat(session.run("show", "csto", "Article 3", "--as-of", "2026-01-01").err())
        .as("before it was adopted")
        .isEqualTo("codicil: csto@2018, in force since 2021-01-19\n");
  }

  @Test
  void whatChecksFindIsShownBeforeTheQuestion() {
    String draft = session.read("drafts/territories.md");
    session.file("drafts/territories.md", draft.replaceFirst("power: .*", "power: Article 99"));
    Session.Ran asked = session.onATerminal().input("n\n").run(ADOPT);
    assertThat(asked.err())
        .contains("check/power-not-found")
        .matches("(?s).*Article 99.*Adopt this as csto@2027\\?.*nothing was adopted.*");
  }

  @Test
  void aProvisionIsShownAsItWasInForce() {
    assertThat(session.run("show", "csto", "Article 17", "--as-of", "2012-12-18").out())
        .isEqualTo(session.run("show", "csto@2002", "Article 17").out());
    assertThat(session.run("show", "csto", "Article 17", "--as-of", "2012-12-19").out())
        .isEqualTo(session.run("show", "csto@2010", "Article 17").out());
    Session.Ran early = session.run("show", "csto", "--as-of", "2003-09-17");
    assertThat(early.status()).isEqualTo(66);
    assertThat(early.err()).contains("the first version entered into force on 2003-09-18");
  }

  @Test
  void eachParagraphNamesTheVersionThatChangedItLast() {
    assertThat(session.run("show", "csto", "Article 25", "--blame").out())
        .contains("2002 │ Article 25")
        .contains("2018 │ Observers and partners shall bear the cost");
  }

  @Test
  void aDraftOnAnOlderVersionIsRefused() {
    session.run(with(ADOPT, "--yes"));
    Session.Ran late = session.run("adopt", DEFENCE, "--version", "2028", "--date", "2028-01-01");
    assertThat(late.status()).isEqualTo(75);
    assertThat(late.err())
        .contains("adopt/base-moved", "codicil diff csto@2018 csto@2027")
        .contains("since then: Article 6 bis inserted; Article 7 changed; Schedule I inserted");
    assertThat(session.run("rebase", DEFENCE, "-o", DEFENCE).status()).isZero();
    assertThat(
            session
                .run("adopt", DEFENCE, "--version", "2028", "--date", "2028-01-01", "--yes")
                .status())
        .isZero();
    assertThat(session.run("verify", "csto").out()).contains("5 versions, all as adopted");
  }

  @Test
  void damageIsNamedByFileVersionAndLine() {
    String text = session.read("charters/csto/2010.md");
    session.file("charters/csto/2010.md", text.replaceFirst("Tashkent", "Taschkent"));
    Session.Ran verify = session.run("verify", "csto");
    assertThat(verify.status()).isEqualTo(1);
    assertThat(verify.out()).isEqualTo("csto  damaged: 1 finding\n");
    assertThat(verify.err()).contains("charters/csto/2010.md:3:", "version 2010");
  }

  private static String[] with(String[] command, String... more) {
    return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
  }
}
