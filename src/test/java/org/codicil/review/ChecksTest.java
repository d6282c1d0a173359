package org.codicil.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.codicil.charter.Diagnostic;
import org.junit.jupiter.api.Test;

class ChecksTest {
  private static List<Finding.Rule> rules(String... items) {
    return Checks.of(Tables.docket("Draft", items)).stream().map(Finding::rule).toList();
  }

  @Test
  void aSoundDraftHasNoFindings() {
    assertThat(Checks.of(Tables.fees())).isEmpty();
  }

  @Test
  void aNewReferenceToNothingIsFound() {
    assertThat(rules("In Article 2(2), replace “Article 4” with “Article 14(2)”."))
        .containsExactly(Finding.Rule.REFERENCE);
    assertThat(
            rules("In Article 2(2), replace “Article 4” with “Article 14 of the treaty of 1950”."))
        .isEmpty();
  }

  @Test
  void definitionsAreFollowed() {
    assertThat(rules("At the end of Article 2, insert:\n\n   > 3. “Village” means a small town."))
        .containsExactly(Finding.Rule.DEFINITION_UNUSED);
    assertThat(rules("In Article 3(2), replace “their vote” with “a seat on the Boat Fee Board”."))
        .containsExactly(Finding.Rule.TERM_UNDEFINED);
  }

  @Test
  void anActThatChangesNothingAndAPowerThatIsNotThereAreFound() {
    assertThat(rules("In Article 3(1), replace “May” with “May”."))
        .containsExactly(Finding.Rule.NO_EFFECT);
    Docket docket =
        Tables.docket("Draft", Map.of("power", "Article 27"), "In Article 3(1), delete “in May”.");
    assertThat(Checks.of(docket)).extracting(Finding::rule).containsExactly(Finding.Rule.POWER);
  }

  @Test
  void aNumberThatNewTextHasTwiceIsAnError() {
    String article = "   > ## Article 5%s. Audit\n   >\n   > 1. The books are open.";
    String two = "After Article 4, insert:\n\n" + article + "\n   >\n" + article;
    assertThat(rules(two.formatted("", "a"))).isEmpty();
    assertThat(rules(two.formatted("", ""))).containsExactly(Finding.Rule.NUMBER_TWICE);
    assertThat(Finding.Rule.NUMBER_TWICE.severity()).isEqualTo(Diagnostic.Severity.ERROR);
  }
}
