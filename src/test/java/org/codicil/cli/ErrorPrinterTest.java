package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Diagnostic.Severity;
import org.codicil.charter.Place;
import org.junit.jupiter.api.Test;

class ErrorPrinterTest {
  @Test
  void looksLikeACompilersError() {
    String line = "1. In Article 3, replace “prefer peaceful means” with “use every means”.";
    Diagnostic error =
        new Diagnostic(
            Severity.ERROR,
            "amend/words-not-found",
            new Place("drafts/collective-defence.md", 14, 27, 21, line),
            "the words to replace are not in Article 3",
            "not in csto@2018, Article 3",
            "nearest: “prefer political means” (Article 3)\nnothing was changed");
    assertThat(print(error))
        .isEqualTo(
            """
            error[amend/words-not-found]: the words to replace are not in Article 3
              --> drafts/collective-defence.md:14:27
               |
            14 | 1. In Article 3, replace “prefer peaceful means” with “use every means”.
               |                           ^^^^^^^^^^^^^^^^^^^^^ not in csto@2018, Article 3
               = nearest: “prefer political means” (Article 3)
               = help: nothing was changed\
            """);
  }

  @Test
  void putsTheCaretUnderWideAndCombinedSigns() {
    assertThat(caret("第五条 e\u0301 x", 8, 1))
        .isEqualTo(
            """
             1 | 第五条 e\u0301 x
               |          ^\
            """);
  }

  @Test
  void showsTabsAndHiddenSignsAndStillPointsRight() {
    assertThat(caret("\ta\u202Eb", 4, 1))
        .isEqualTo(
            """
             1 |     a⟦U+202E⟧b
               |              ^\
            """);
  }

  @Test
  void cutsAWindowOutOfALongLine() {
    String printed = caret("word ".repeat(4_000) + "HERE" + " word".repeat(4_000), 20_001, 4);
    List<String> lines = printed.lines().toList();
    assertThat(lines).allMatch(line -> line.length() <= 80);
    int caret = lines.get(1).indexOf('^');
    assertThat(lines.get(0).substring(caret, caret + 4)).isEqualTo("HERE");
    assertThat(lines.get(0)).contains("| …").endsWith("…");
  }

  @Test
  void pointsPastTheEndOfALine() {
    assertThat(caret("abc", 4, 1)).endsWith("|    ^");
  }

  private static String caret(String line, int column, int length) {
    Place place = new Place("x.md", 1, column, length, line);
    String printed = print(Diagnostic.error("a/b", place, "wrong", ""));
    return printed.substring(printed.indexOf(" 1 |"));
  }

  private static String print(Diagnostic diagnostic) {
    return new ErrorPrinter(false, 80).print(List.of(diagnostic));
  }
}
