package org.codicil.format.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Isolates are written here as ‹ and ›. */
class RightToLeftTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      textBlock =
          """
          Article 3 · 1 of 3             ; Article 3 · 1 of 3
          [-שלום-]{+חירות+} 3            ; [-‹שלום›-]{+‹חירות›+} 3
          1. שלום עולם, לעם.             ; 1. ‹שלום עולם, לעם.›
          שלום 12 עולם: Lake             ; ‹שלום 12 עולם:› Lake
          ميثاق البحيرة (2004) · 2 of 4  ; ‹ميثاق البحيرة› (2004) · 2 of 4
          “שָׁלוֹם”                         ; “‹שָׁלוֹם›”
          """)
  void runsAreSetApart(String lines) {
    String[] sides = lines.split(";");
    String shown = RightToLeft.isolated(sides[0].strip());
    assertThat(shown.replace('\u2068', '‹').replace('\u2069', '›')).isEqualTo(sides[1].strip());
    assertThat(DisplayWidth.of(shown)).isEqualTo(DisplayWidth.of(sides[0].strip()));
  }
}
