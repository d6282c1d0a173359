package org.codicil.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.codicil.charter.Charter;
import org.codicil.format.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;

/** Several acts under one number are the same acts as under numbers of their own. */
class PointsTest {
  private static final Charter BASE =
      Outcomes.charter(
          "league@1",
          "# League\n\n## Article 5\n\nThree men meet.\n\nThey eat.\n\n## Article 6\n\nThe end.\n");

  private static final String DRAFT =
      """
      ## Amendments

      1. Article 5 is amended as follows:

         (a) for “Three” substitute “Four”;

         (b) at the end, insert:

             > They leave.

      2. Repeal Article 6.

      ## Final provisions

      None.
      """;

  private static final String SEPARATED =
      """
      ## Amendments

      1. In Article 5, replace “Three” with “Four”.

      2. At the end of Article 5, insert:

         > They leave.

      3. Repeal Article 6.

      ## Final provisions

      None.
      """;

  private static Draft draft(String text) {
    return Draft.read("draft.md", text, Map.of());
  }

  @Test
  void eachIsCitedByItsLetter() {
    assertThat(draft(DRAFT).items()).extracting(Item::label).containsExactly("1(a)", "1(b)", "2");
  }

  @Test
  void theCanonicalFormGivesEachANumber() {
    Restyling styled = Restyling.of(draft(DRAFT));

    assertThat(styled.text()).isEqualTo(SEPARATED);
    assertThat(styled.changed()).containsExactly(1);
    assertThat(Restyling.separated(draft(DRAFT)).text()).isEqualTo(SEPARATED);
  }

  @Test
  void bothWordingsMakeTheSameText() {
    List<String> results =
        List.of(DRAFT, SEPARATED).stream()
            .map(text -> Consolidation.execute(draft(text), BASE, MarkdownReader::read))
            .map(done -> done.value().orElseThrow().result().text())
            .toList();

    assertThat(results.get(0)).isEqualTo(results.get(1)).contains("Four men", "They leave.");
  }

  @Test
  void aDraftOfWholeItemsIsLeftAsItIs() {
    Draft whole = draft(SEPARATED);

    assertThat(Restyling.separated(whole)).isSameAs(whole);
  }

  @Test
  void aCitationInBracketsIsNoFurtherPoint() {
    Draft draft = draft("## Amendments\n\n1. In Article 5: (a) repeal point (b); (b) repeal it.\n");

    assertThat(draft.items()).extracting(Item::label).containsExactly("1(a)", "1(b)");
  }

  @Test
  void anInstrumentOnSeveralChartersIsExecutedOnTheOneAsked() {
    String text =
        """
        ## Amendments

        ### Amendments to the League

        1. Repeal Article 6.

        ### Amendments to fund@2

        1. Repeal Article 9.
        """;

    Draft part = draft(text).amending(BASE);

    assertThat(part.items()).hasSize(1);
    assertThat(part.diagnostics()).extracting(d -> d.code()).containsExactly("amend/other-part");
    assertThat(Consolidation.execute(draft(text), BASE, MarkdownReader::read).value()).isPresent();
  }
}
