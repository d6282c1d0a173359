package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reviews whose keys come as lines: for ears, dumb terminals and pipes. */
class SpokenReviewTest {
  private static final String DRAFT =
      """
      ---
      amends: lake@2004
      title: Fees
      ---
      ## Amendments

      1. In Article 1(2), replace “twice” with “three times”.
      2. At the end of Article 2, insert:

         > 2. A member pays 10 crowns a year.
      """;

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void workspace() {
    session = Samples.register(Session.in(folder)).file("drafts/fees.md", DRAFT);
  }

  private Session.Ran review(String lines, String... options) {
    String[] args = {"review", "drafts/fees.md", "--reviewer", "Anna"};
    String[] all = java.util.Arrays.copyOf(args, args.length + options.length);
    System.arraycopy(options, 0, all, args.length, options.length);
    return session.input(lines).run(all);
  }

  /** The change is said once; what leaves it at hand is answered in a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          c Why?      | Comment: Why?.
          s           | this cannot be split into smaller changes.
          z           | there is no key z; ? shows all.
          k           | this is the first change.
          D           | Reject 1 change in Article 1? y or n
          u           | nothing to undo.
          e           | no words, so nothing was changed.
          """)
  void aChangeIsNotSaidAgainWhereItStays(String key, String answer) {
    String out = review(key + "\n.\nq\n", "--plain").out();
    assertThat(out).containsOnlyOnce("Change 1 of 2").containsOnlyOnce("deleted: “twice”");
    assertThat(out.lines()).contains(answer.replace("?.", "?"));
    String drawn = review(key + "\n.\nq\n").out();
    assertThat(drawn).containsOnlyOnce("replace “twice” with");
  }

  @Test
  void aViewSaysTheChangeAgainAsItIsAskedFor() {
    String out = review("2\n3\n4\nj\n3\n", "--plain").out();
    assertThat(out)
        .contains("Article 1(2), as amended: It meets three times a year.")
        .contains("Article 1(2), as it stands: It meets twice a year.")
        .contains("As it stands, there is nothing here.");
  }

  @Test
  void theReportIsAListForThoseWhoHearIt() {
    String out = review("y\nn\ny\n", "--plain").out();
    assertThat(out)
        .contains("Item 1, Article 1. In Article 1(2), replace “twice” with “three")
        .contains("Anna: accepted")
        .contains("Write the result as a draft? y or n")
        .doesNotContain("─")
        .containsOnlyOnce("Decisions on “Fees”");
    assertThat(review("", "--report", "--plain").out()).contains("Item by item");
  }

  @Test
  void aRenumberingIsShown() {
    session.file(
        "drafts/fees.md", DRAFT.replaceAll("(?s)1\\. In.*", "1. Renumber Article 2 as 3.\n"));
    assertThat(review("q\n").out()).contains("Article 2 is now 3");
    assertThat(review("q\n", "--plain").out()).contains("Article 3: “2” becomes “3”");
  }

  @Test
  void whatIsWrongWithADraftIsSaidOnItsFirstPage() {
    session.file("drafts/fees.md", DRAFT + "\n3. In Article 1(1), replace “sea” with “pond”.\n");
    assertThat(review("g 3\nq\n").out())
        .contains("» as a whole, it cannot be carried out: the words “sea” are not in Article\n")
        .contains("--> item 3")
        .doesNotContain("Touches: the words");
  }

  @Test
  void aViewThatIsNotTheMarksIsNamed() {
    assertThat(review("2\n3\n1\nq\n").out())
        .contains("reviewer: Anna · as amended")
        .contains("reviewer: Anna · as it stands");
  }

  @Test
  void aResultThatCannotBeCarriedOutIsToldOf() {
    review("y\ne Repeal Article 1.\n");
    Session.Ran ran = review("", "--result");
    assertThat(ran.out()).contains("2. Repeal Article 1.");
    assertThat(ran.err()).contains("warning[amend/overlap]");
  }
}
