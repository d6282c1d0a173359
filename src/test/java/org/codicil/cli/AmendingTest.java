package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drafter's work on a small charter, and what the commands say when it goes wrong. */
class AmendingTest {
  private static final String DRAFT =
      """
      ---
      amends: lake@2004
      title: Protocol on the shore
      ---
      ## Amendments

      1. In Article 1, paragraph 2, replace “twice” with “four times”.
      2. For “the shore” in Article 2, substitute “the shore and the islands”.
      """
          .replace(
              "For “the shore” in Article 2, substitute",
              "In Article 2, for “the shore” substitute");

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void workspace() {
    session =
        Samples.register(Session.in(folder))
            .file("drafts/shore.md", DRAFT)
            .file("old.md", Samples.OLD)
            .file("new.md", Samples.NEW);
  }

  @Test
  void applyPrintsTheTextAsAmendedAndNothingElse() {
    Session.Ran ran = session.run("apply", "drafts/shore.md");
    String amended =
        Samples.NEW.replace("twice", "four times").replace("shore.", "shore and the islands.");
    assertThat(ran.out()).isEqualTo(amended);
    assertThat(ran.err()).isEmpty();
    assertThat(session.run("apply", "drafts/shore.md", "-o", "amended.md").out()).isEmpty();
    assertThat(session.read("amended.md")).isEqualTo(amended);
  }

  @Test
  void renderPrintsADraftAsWhateverDocumentIsAskedFor() {
    Session.Ran table =
        session.run("render", "drafts/shore.md", "--as", "table", "--format", "critic");
    assertThat(table.out())
        .startsWith("# Protocol on the shore\n")
        .contains("| Text in force | Amendment | Text as amended |\n")
        .contains("<s>twice</s>")
        .contains("<b>1.</b> In Article 1, paragraph 2, replace “twice” with “four times”.")
        .contains("<b>four times</b>")
        .contains("<b> and the islands</b>");
    assertThat(session.run("render", "drafts/shore.md", "--as", "text", "-o", "t.md").status())
        .isZero();
    assertThat(session.read("t.md")).contains("four times").doesNotContain("twice");
    session.run("render", "drafts/shore.md", "--as", "redline", "-o", "r.md");
    assertThat(session.read("r.md")).contains("{--twice--}{++four times++}");
    session.run("render", "drafts/shore.md", "-o", "i.html");
    assertThat(session.read("i.html")).contains("Amendment of: ").contains("In Article 1");
    assertThat(session.run("render", "old.md", "--as", "table", "-o", "x.pdf").status())
        .isEqualTo(2);
  }

  @Test
  void draftsAreListedFromAnyFolderOfTheWorkspace() {
    assertThat(session.run("list").out())
        .contains("drafts/shore.md  Protocol on the shore\n        draft amending lake@2004\n");
  }

  @Test
  void anItemExplainedByItselfIsNotBlamedForWhatAnotherOneBrings() {
    session.file(
        "drafts/map.md",
        DRAFT.substring(0, DRAFT.indexOf("1. In"))
            + """
            1. After Article 2, insert:

               > ## Article 3
               >
               > Schedule I lists the islands.

            2. After Article 2, insert:

               > ## Schedule I
               >
               > | Island | Town |
               > |---|---|
               > | Ram | Ost |
            """
                .replace("2. After Article 2", "2. At the end of the text"));
    Session.Ran ran = session.run("explain", "drafts/map.md");
    assertThat(ran.err()).doesNotContain("without-hook");
  }

  @Test
  void whatHasNoLineOfItsOwnIsFoundInTheNewBaseToo() {
    String done = "\nDone at the lake on 1 May 1990.\n";
    session
        .file("charters/lake/1990.md", Samples.OLD + done)
        .file("charters/lake/2004.md", Samples.NEW + done)
        .file(
            "drafts/map.md",
            DRAFT.substring(0, DRAFT.indexOf("1. In")).replace("lake@2004", "lake@1990")
                + "1. After the closing formula, insert:\n\n   > ## Schedule I\n   >\n   > Towns.\n");
    assertThat(session.run("rebase", "drafts/map.md").err())
        .contains("1. the closing formula: unchanged");
  }

  @Test
  void aDraftWhoseProseIsUnwrittenIsNoted() {
    session.file(
        "drafts/shore.md",
        DRAFT.replace("## Amendments", "## Explanatory note\n\n**Item 1** …\n\n## Amendments"));
    Session.Ran ran = session.run("check", "drafts/shore.md");
    assertThat(ran.out()).contains("note[check/unwritten]: the draft still says “…” in one place");
    assertThat(ran.status()).isZero();
  }

  @Test
  void whatCannotBeExecutedIsShownAndNothingIsWritten() {
    session.file("drafts/shore.md", DRAFT.replace("replace “twice”", "replace “thrice”"));
    Session.Ran ran = session.run("apply", "drafts/shore.md", "-o", "amended.md");
    assertThat(ran.status()).isEqualTo(65);
    assertThat(ran.err())
        .startsWith("error[amend/words-not-found]")
        .contains("drafts/shore.md:7:")
        .contains("codicil explain drafts/shore.md 1 shows more");
    assertThat(session.files()).doesNotContain("amended.md");
  }

  @Test
  void applyWorksOnPipesAndFilesWithoutARegister() {
    String derived = session.run("derive", "old.md", "new.md").out();
    assertThat(derived).contains("amends: old.md").contains("replace “once” with “twice”");
    assertThat(session.input(derived).run("apply", "-", "--base", "old.md").out())
        .isEqualTo(Samples.NEW);
    Session.Ran unnamed = session.input(derived).run("apply", "-");
    assertThat(unnamed.err()).contains("draft/no-base").contains("--base OLD.md");
    assertThat(unnamed.status()).isEqualTo(65);
  }

  @Test
  void aBaseThatIsNotTheOneTheDraftWasWrittenForIsRefused() {
    String derived = session.run("derive", "old.md", "new.md").out();
    Session.Ran ran = session.input(derived).run("apply", "-", "--base", "new.md");
    assertThat(ran.err()).contains("error[amend/base-changed]");
    assertThat(ran.status()).isEqualTo(75);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void deriveWritesADraftOnceAndSaysWhenThereIsNothingToWrite() {
    assertThat(session.run("derive", "lake@1990", "lake", "-o", "drafts/d.md").status()).isZero();
    assertThat(session.read("drafts/d.md"))
        .startsWith("---\namends: lake@1990\nbase: sha256-")
        .contains("title: Changes from lake@1990 to lake@2004");
    Session.Ran again = session.run("derive", "lake@1990", "lake", "-o", "drafts/d.md");
    assertThat(again.status()).isEqualTo(73);
    Session.Ran same = session.run("derive", "lake", "new.md");
    assertThat(same.status()).isZero();
    assertThat(same.out()).isEmpty();
    assertThat(same.err()).contains("no words differ");
  }

  @Test
  void diffShowsWhatADraftDoesToItsBase() {
    Session.Ran ran = session.run("diff", "drafts/shore.md");
    assertThat(ran.out())
        .contains("2004 → draft “Protocol on the shore”")
        .contains("[-twice-]{+four times+}")
        .containsPattern("Article 1\\. Purpose +instruction 1\n")
        .containsPattern("Article 2\\. Members +instruction 2\n");
    assertThat(session.run("diff", "lake@1990", "drafts/shore.md").out())
        .contains("[-once-]{+four times+}")
        .doesNotContain("instruction");
    Session.Ran alone = session.run("diff", "old.md");
    assertThat(alone.status()).isEqualTo(2);
    assertThat(alone.err()).contains("only a draft brings its base with it");
  }

  @Test
  void explainSaysOfEachInstructionWhatItDoes() {
    Session.Ran ran = session.run("explain", "drafts/shore.md", "1");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("1. In Article 1, paragraph 2, replace “twice” with “four times”.")
        .contains("act       replacement of words")
        .contains("art_1__para_2, base lake@2004")
        .contains("text      2 words in, 1 out")
        .contains("│   2. It meets [-twice-]{+four times+} a year.");
    assertThat(session.run("explain", "drafts/shore.md").out())
        .contains("2. In Article 2, replace");
    assertThat(session.run("explain", "drafts/shore.md", "3").status()).isEqualTo(2);
  }

  @Test
  void explainShowsAnItemThatOnlyWorksTogetherWithAnother() {
    String swapped =
        DRAFT.substring(0, DRAFT.indexOf("1. "))
            + "1. Renumber Article 1 as Article 2.\n2. Renumber Article 2 as Article 1.\n";
    session.file("drafts/swap.md", swapped);

    Session.Ran ran = session.run("explain", "drafts/swap.md", "2");

    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("becomes   Article 1 ")
        .contains("only together with the other items of the draft");
  }

  @Test
  void explainShowsTheProvisionWhereWordsWereNotFound() {
    session.file("drafts/shore.md", DRAFT.replace("replace “twice”", "replace “thrice”"));
    Session.Ran ran = session.run("explain", "drafts/shore.md");
    assertThat(ran.status()).isEqualTo(65);
    assertThat(ran.out()).contains("not executed").contains("    2. It meets twice a year.");
    assertThat(ran.out())
        .contains("│   1. Members are the towns on the shore{+ and the islands+}.");
    assertThat(ran.err()).contains("error[amend/words-not-found]");
  }

  @Test
  void fmtWordsTheItemsCanonicallyAndLeavesTheRest() {
    Session.Ran check = session.run("fmt", "drafts/shore.md", "--check");
    assertThat(check.status()).isEqualTo(1);
    assertThat(check.err()).isEqualTo("codicil: item 2 would be reworded\n");
    session.run("fmt", "drafts/shore.md", "-o", "drafts/shore.md");
    assertThat(session.read("drafts/shore.md"))
        .isEqualTo(
            DRAFT.replace(
                "for “the shore” substitute “the shore and the islands”",
                "replace “the shore” with “the shore and the islands”"));
    assertThat(session.run("fmt", "drafts/shore.md", "--check").status()).isZero();
    session.file("drafts/bad.md", DRAFT.replace("substitute", "do something with"));
    assertThat(session.run("fmt", "drafts/bad.md").status()).isEqualTo(65);
  }

  @Test
  void rebaseFollowsAnArticleToItsNewNumber() {
    String moved =
        Samples.NEW.replace(
            "## Article 2. Members",
            "## Article 2. Seat\n\n1. The seat is Ram.\n\n## Article 3. Members");
    session.file("charters/lake/2020.md", moved);
    Session.Ran ran = session.run("rebase", "drafts/shore.md", "-o", "drafts/shore.md");
    assertThat(ran.err())
        .contains("codicil: lake@2004 → lake@2020")
        .contains("1. Article 1, paragraph 2: unchanged")
        .contains("2. Article 2 is now Article 3: the item follows");
    assertThat(ran.status()).isZero();
    assertThat(session.read("drafts/shore.md")).contains("amends: lake@2020\nbase: sha256-");
    assertThat(session.run("apply", "drafts/shore.md").out())
        .isEqualTo(
            moved.replace("twice", "four times").replace("shore.", "shore and the islands."));
  }

  @Test
  void rebaseReportsWhatNoLongerFits() {
    String cut = Samples.NEW.substring(0, Samples.NEW.indexOf("## Article 2"));
    session.file("charters/lake/2020.md", cut.replace("twice", "three times"));
    Session.Ran ran = session.run("rebase", "drafts/shore.md");
    assertThat(ran.status()).isEqualTo(75);
    assertThat(ran.err())
        .contains("! 1. Article 1, paragraph 2: the words “twice” are not in")
        .contains("! 2. Article 2: target gone")
        .contains("2 items need a drafter");
  }

  @Test
  void proposeOpensADraftThatIsNeverOverwritten() {
    String[] propose = {"propose", "lake", "--title", "Protocol on the islands"};
    Session.Ran ran = session.run(propose);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).contains("wrote drafts/islands.md on lake@2004, nothing yet");
    assertThat(session.read("drafts/islands.md"))
        .startsWith("---\namends: lake@2004\nbase: sha256-")
        .contains("## Explanatory note\n", "## Amendments\n", "## Final provisions\n");
    assertThat(session.run(propose).status()).isEqualTo(73);
    assertThat(session.run("propose", "lake", "--title", "…").status()).isEqualTo(2);
    assertThat(session.run("propose", "old.md", "--title", "x").status()).isEqualTo(2);
  }

  @Test
  void proposeTakesOverAnEditedCopyOrCallsTheEditor() {
    String edited = Samples.NEW.replace("towns", "towns and villages");
    session.file("edited.md", edited);
    session.run("propose", "lake", "--title", "Villages", "--from", "edited.md");
    assertThat(session.run("apply", "drafts/villages.md").out()).isEqualTo(edited);
    session.env("EDITOR", "sed -i 's/towns/towns and villages/'");
    session.run("propose", "lake", "--title", "Again", "--edit");
    assertThat(session.run("apply", "drafts/again.md").out()).isEqualTo(edited);
    Session.Ran untouched =
        session.env("EDITOR", "true").run("propose", "lake", "--title", "Third", "--edit");
    assertThat(untouched.err()).contains("no words were changed");
    Session.Ran none = session.env("EDITOR", "").run("propose", "lake", "--title", "T", "--edit");
    assertThat(none.err()).contains("usage/no-editor");
    assertThat(session.files()).doesNotContain("drafts/third.md", "drafts/t.md");
  }

  @Test
  void aScheduleComesWithTheArticleThatGivesItEffectAndIsThenChangedCellByCell() {
    String csv = "state,territory,kind,status,area\nRam,\"Isle, north\",island,covered,12\n";
    session.file("t.csv", csv).file("t2.csv", csv.replace("covered", "disputed"));
    Session.Ran ran = session.run("propose", "lake", "--title", "Places", "--schedule", "t.csv");
    assertThat(ran.err())
        .contains("no article refers to Schedule I: one is proposed after Article 2");
    assertThat(session.run("apply", "drafts/places.md", "-o", "charters/lake/2020.md").status())
        .isZero();
    assertThat(session.read("charters/lake/2020.md"))
        .contains("## Article 3. Territories\n\n1. Schedule I forms an integral part")
        .contains("| Ram | Isle, north | island | covered | 12 |");
    session.run("propose", "lake", "--title", "Later", "--schedule", "t2.csv");
    assertThat(session.read("drafts/later.md"))
        .containsPattern(
            "Schedule I.*column “Status”.*“covered”.*“disputed”|column “Status”.*disputed");
  }

  @Test
  void whatIsWrongInASpreadsheetIsSaidAtItsPlace() {
    session.file(
        "t.csv", "state,territory,kind,status\nRam,Isle,island,coverd\nRam,Isle,island,covered\n");
    Session.Ran ran = session.run("propose", "lake", "--title", "P", "--schedule", "t.csv");
    assertThat(ran.status()).isEqualTo(65);
    assertThat(ran.err())
        .contains("error[territory/status]")
        .contains("t.csv:2:17")
        .contains("did you mean covered?")
        .contains("error[territory/duplicate]")
        .contains("t.csv:3:5");
    assertThat(session.files()).doesNotContain("drafts/p.md");
  }

  @Test
  void anUnknownClauseGapOrPlaceIsSaid() {
    session.file(
        "clauses/oath.md",
        "---\ntitle: Oath\nparameters:\n  - name: number\n    default: x\n---\n### Article {{number}}. Oath\n\n1. Yes.\n");
    assertThat(session.run("propose", "lake", "--title", "A", "--clause", "oat").err())
        .contains("register/no-clause")
        .contains("did you mean oath?");
    assertThat(session.run("propose", "lake", "--title", "A", "--clause", "oath").err())
        .contains("where does the clause go?");
    Session.Ran gap =
        session.run(
            "propose",
            "lake",
            "--title",
            "A",
            "--clause",
            "oath",
            "--after",
            "Article 1",
            "--set",
            "num=3");
    assertThat(gap.err()).contains("clause/no-parameter");
    Session.Ran place =
        session.run("propose", "lake", "--title", "A", "--clause", "oath", "--after", "Article 9");
    assertThat(place.status()).isEqualTo(66);
  }
}
