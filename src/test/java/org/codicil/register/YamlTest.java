package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {
  @Test
  void stringsStayTheStringsTheyWere() {
    Yaml.Mapping read = read("version: 2010\nwhen: 2010-12-10\nno: yes\nnothing:\nzero: 007\n");
    assertThat(read.text("version")).isEqualTo("2010");
    assertThat(read.text("when")).isEqualTo("2010-12-10");
    assertThat(read.text("no")).isEqualTo("yes");
    assertThat(read.text("nothing")).isEmpty();
    assertThat(read.text("zero")).isEqualTo("007");
  }

  @Test
  void aListMayBeASingleWord() {
    assertThat(Yaml.words(read("parties: [a, b]").list("parties"))).containsExactly("a", "b");
    assertThat(Yaml.words(read("parties: a").list("parties"))).containsExactly("a");
    assertThat(Yaml.words(read("parties:").list("parties"))).isEmpty();
  }

  @Test
  void anEmptyFileSaysNothing() {
    assertThat(read("").entries()).isEmpty();
    assertThat(read("# only a comment\n").entries()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          a: [1, 2                   ; yaml/syntax             ; 2
          a: 1\\na: 2                ; yaml/duplicate-key      ; 2
          a: &x 1                    ; yaml/alias              ; 1
          a: 1\\nb: *x               ; yaml/alias              ; 2
          a: !!java.net.URL [x]      ; yaml/tag                ; 1
          a: !own x                  ; yaml/tag                ; 1
          - a                        ; yaml/not-a-mapping      ; 1
          a: 1\\n---\\nb: 2          ; yaml/several-documents  ; 2
          ? [a]\\n: 1                ; yaml/syntax             ; 1
          [[[[[[[[[[]]]]]]]]]]       ; yaml/too-deep           ; 1
          """)
  void whatIsNotReadIsRefusedWhereItStands(String text, String code, int line) {
    Outcome<Yaml.Mapping> read = Yaml.mapping("x.yaml", text.replace("\\n", "\n") + "\n");
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    assertThat(read.diagnostics().get(0).place().line()).isEqualTo(line);
  }

  @Test
  void bombsAreRefusedAtOnce() {
    assertThat(code("[".repeat(60_000))).isEqualTo("yaml/too-deep");
    assertThat(code("a: " + "{b: ".repeat(10_000))).isEqualTo("yaml/too-deep");
    assertThat(code("- ".repeat(30_000))).isEqualTo("yaml/too-deep");
    assertThat(code("a: " + "x".repeat(70_000))).isEqualTo("yaml/too-large");
    assertThat(code("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n")).isEqualTo("yaml/alias");
  }

  @Test
  void aTextThatIsCutOffInsideAnEscapeIsASyntaxError() {
    for (String cut :
        java.util.List.of("\\", "\\x", "\\x4", "\\" + "u", "\\" + "u00", "\\U", "\\U0010")) {
      assertThat(code("a: \"" + cut)).as(cut).isEqualTo("yaml/syntax");
      assertThat(code("a: \"" + cut + "\"")).as(cut).isEqualTo("yaml/syntax");
    }
  }

  @Test
  void noTextMakesItThrow() {
    long seed = 20260102;
    Random random = new Random(seed);
    String signs = "ab: -\n\n\t[]{}&*!|>'\"%@`#,?~\u0000\u0085\uFEFF\uD83Dé0";
    for (int run = 0; run < 5_000; run++) {
      StringBuilder soup = new StringBuilder();
      for (int i = random.nextInt(30); i >= 0; i--) {
        soup.append(signs.charAt(random.nextInt(signs.length())));
      }
      Outcome<Yaml.Mapping> read = Yaml.mapping("x.yaml", soup.toString());
      assertThat(read.value().isPresent())
          .as("seed %d, run %d: %s", seed, run, soup)
          .isEqualTo(read.diagnostics().isEmpty());
    }
  }

  private static String code(String text) {
    return Yaml.mapping("x.yaml", text).diagnostics().get(0).code();
  }

  private static Yaml.Mapping read(String text) {
    return Yaml.mapping("x.yaml", text).value().orElseThrow();
  }
}
