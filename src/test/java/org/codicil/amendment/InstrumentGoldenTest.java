package org.codicil.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form of instruction, executed; and broken instruments, refused with code, place and hint.
 */
class InstrumentGoldenTest {
  private static final Golden FORMS = Golden.folder("instruments");
  private static final Golden REFUSED = Golden.folder("refused");

  private static Charter base() throws IOException {
    Path file = Path.of("src/test/resources/amendment/charter.md");
    return Outcomes.charter("league@1", Files.readString(file));
  }

  static List<String> forms() {
    return FORMS.cases();
  }

  static List<String> refusals() {
    return REFUSED.cases();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormDoesWhatItSays(String name) throws IOException {
    String draft = FORMS.given(name + "/draft.md");
    FORMS.check(name + "/outcome.txt", Outcomes.of(draft, base()));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void aBrokenInstrumentIsRefused(String name) throws IOException {
    String outcome = Outcomes.of(REFUSED.given(name + "/draft.md"), base());

    REFUSED.check(name + "/outcome.txt", outcome);
    assertThat(outcome).contains("error[amend/").endsWith("nothing was changed\n");
  }

  static List<String> translated() {
    return List.of("ru", "fr").stream()
        .flatMap(
            language -> inLanguage(language).cases().stream().map(name -> language + "/" + name))
        .toList();
  }

  private static Golden inLanguage(String language) {
    return Golden.folder("instruments-" + language);
  }

  /** Each operation in Russian and in French, on the same charter in that language. */
  @ParameterizedTest
  @MethodSource("translated")
  void aFormDoesTheSameInOtherLanguages(String name) throws IOException {
    String language = name.substring(0, 2);
    Golden golden = inLanguage(language);
    Path file = Path.of("src/test/resources/amendment/charter." + language + ".md");
    Charter base = Outcomes.charter("league@1", Files.readString(file));
    String draft = golden.given(name.substring(3) + "/draft.md");

    golden.check(name.substring(3) + "/outcome.txt", Outcomes.of(draft, base));
  }

  @Test
  void nothingElseLiesInTheFolders() {
    FORMS.everyCaseHoldsOnly("draft.md", "outcome.txt");
    REFUSED.everyCaseHoldsOnly("draft.md", "outcome.txt");
    inLanguage("ru").everyCaseHoldsOnly("draft.md", "outcome.txt");
    inLanguage("fr").everyCaseHoldsOnly("draft.md", "outcome.txt");
  }

  @Test
  void thereAreAHundredBrokenInstruments() {
    assertThat(refusals()).hasSizeGreaterThanOrEqualTo(100);
  }
}
