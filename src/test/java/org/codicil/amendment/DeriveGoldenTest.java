package org.codicil.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.codicil.charter.Charter;
import org.codicil.charter.Outcome;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts and drafts in, instruments and texts out: what a drafter would look at. */
class DeriveGoldenTest {
  private static final Golden DERIVE = Golden.folder("derive");
  private static final Golden APPLY = Golden.folder("apply");
  private static final Phrasebook ENGLISH = Phrasebook.of("en");

  static List<String> pairs() {
    return DERIVE.cases();
  }

  static List<String> drafts() {
    return APPLY.cases();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void twoVersionsGiveAnInstrument(String name) {
    Charter old = MarkdownReader.read("old.md", DERIVE.given(name + "/old.md"));
    Charter now = MarkdownReader.read("new.md", DERIVE.given(name + "/new.md"));

    List<Instruction> derived = Derivation.derive(old, now, MarkdownReader::read, ENGLISH);

    DERIVE.check(name + "/instrument.md", Wording.section(derived, ENGLISH));
    assertThat(
            Consolidation.execute(derived, ENGLISH, old, MarkdownReader::read)
                .value()
                .map(consolidation -> law(consolidation.result())))
        .contains(law(now));
  }

  /** The text without its front matter. */
  private static String law(Charter charter) {
    return charter.text().substring(charter.text().indexOf("\n# "));
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void aDraftGivesItsText(String name) {
    Charter base = MarkdownReader.read("base.md", APPLY.given(name + "/base.md"));
    Draft draft = Draft.read("draft.md", APPLY.given(name + "/draft.md"), Map.of());

    Outcome<Consolidation> outcome = Consolidation.execute(draft, base, MarkdownReader::read);

    assertThat(outcome.value()).as("%s", outcome.diagnostics()).isPresent();
    APPLY.check(name + "/result.md", outcome.value().get().result().text());
  }

  @Test
  void nothingElseLiesInTheFolders() {
    DERIVE.everyCaseHoldsOnly("old.md", "new.md", "instrument.md");
    APPLY.everyCaseHoldsOnly("base.md", "draft.md", "result.md");
  }
}
