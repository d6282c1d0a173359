package org.codicil.amendment;

import java.util.List;
import java.util.Map;
import org.codicil.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What drafters write, and how the same acts are worded in the canonical form. */
class VariantsGoldenTest {
  private static final Golden VARIANTS = Golden.folder("variants");
  private static final Map<String, String> LANGUAGES =
      Map.of("english", "en", "treaties", "en", "russian", "ru", "french", "fr");

  static List<String> cases() {
    return VARIANTS.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aVariantIsReadAsTheActItMeans(String name) {
    Map<String, String> front = Map.of("language", LANGUAGES.get(name));
    Draft draft = Draft.read("draft.md", VARIANTS.given(name + "/draft.md"), front);

    StringBuilder faults = new StringBuilder();
    draft.diagnostics().forEach(d -> faults.append(d.place().line()).append(": ").append(d));
    String styled = faults.isEmpty() ? Restyling.of(draft).text() : faults.toString();
    VARIANTS.check(name + "/canonical.md", styled);
  }

  @Test
  void nothingElseLiesInTheFolder() {
    VARIANTS.everyCaseHoldsOnly("draft.md", "canonical.md");
  }
}
