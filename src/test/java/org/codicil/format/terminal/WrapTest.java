package org.codicil.format.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrapTest {
  @ParameterizedTest
  @CsvSource({
    "law, 3",
    "é, 1",
    "e\u0301, 1",
    "国際, 4",
    "ﾊﾝ, 2",
    "😀, 2",
    "👩‍👩‍👧, 2",
    "👍🏽, 2",
    "🇦🇲, 2",
    "⚖️, 2",
    "⟦U+202E⟧, 8",
    "한국, 4",
    "\u1112\u1161\u11ab, 2"
  })
  void columnsOfAText(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void linesEndAtBlanksAndHyphens() {
    assertThat(lines("the peace-loving States", 10))
        .containsExactly("the peace-", "loving", "States");
  }

  @Test
  void aWordLongerThanALineGoesOnInTheNext() {
    assertThat(lines("a Donaudampfschifffahrt", 10))
        .containsExactly("a", "Donaudampf", "schifffahr", "t");
  }

  @Test
  void wideCharactersBreakBetweenEachOtherButNotBeforeAFullStop() {
    assertThat(lines("国際連合の加盟国。", 8)).containsExactly("国際連合", "の加盟", "国。");
  }

  private static List<String> lines(String text, int columns) {
    return Wrap.lines(text, columns, columns).stream()
        .map(line -> text.substring(line.start(), line.end()))
        .toList();
  }
}
