package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {
  @ParameterizedTest
  @CsvSource({
    "csto@2010,Registered",
    "csto,Registered",
    "csto@2010.1,Registered",
    "-,Input",
    "charter.md,File",
    "./csto,File",
    "drafts/a.md,File",
    "C:\\texts\\a,File",
    "../a@b,File",
  })
  void saysWhereATextIs(String argument, String kind) {
    Reference found = Reference.parse(argument).value().orElseThrow();
    assertThat(found.getClass().getSimpleName()).isEqualTo(kind);
    assertThat(found).hasToString(argument);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CSTO", "a b", "nul", "com1", "lpt9", "ⅽsto", "a\u200bb", "@2010"})
  void aCharterCannotBeNamedSo(String argument) {
    assertThat(Reference.parse(argument).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("register/bad-id");
  }

  @Test
  void noNameLeadsOutOfTheRegister() {
    long seed = 20260103;
    Random random = new Random(seed);
    String signs = "ab0-@./\\:\u0000\r\n~%$ éA\u202e";
    for (int run = 0; run < 5_000; run++) {
      StringBuilder name = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        name.append(signs.charAt(random.nextInt(signs.length())));
      }
      Outcome<Reference> parsed = Reference.parse(name.toString());
      if (parsed.value().orElse(null) instanceof Reference.Registered registered) {
        assertThat(registered.toString())
            .as("seed %d, run %d", seed, run)
            .matches("[a-z0-9-]{1,64}(@[A-Za-z0-9_-][A-Za-z0-9._-]*)?");
      }
    }
  }

  @Test
  void versionsAreOrderedAsPeopleCount() {
    assertThat(
            Stream.of("v10", "2010", "v9", "2010-2", "2002", "v9.2", "v09").sorted(Version.BY_NAME))
        .containsExactly("2002", "2010", "2010-2", "v09", "v9", "v9.2", "v10");
  }

  @ParameterizedTest
  @CsvSource({"cst,csto", "csot,csto", "CSTO,csto", "2011,2010", "nato,''", "xyz,''"})
  void guessesWhatWasMeant(String given, String meant) {
    assertThat(Nearest.to(given, java.util.List.of("csto", "un-charter", "2010")).orElse(""))
        .isEqualTo(meant);
  }
}
