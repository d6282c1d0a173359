package org.codicil.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
  @ParameterizedTest
  @CsvSource({
    "1B,⟦U+001B⟧", // ESC, the start of every terminal command
    "7,⟦U+0007⟧", // bell, the end of a title command
    "8,⟦U+0008⟧", // backspace
    "D,⟦U+000D⟧", // back to the start of the line
    "7F,⟦U+007F⟧",
    "9B,⟦U+009B⟧", // CSI in one character
    "85,⟦U+0085⟧",
    "AD,⟦U+00AD⟧",
    "61C,⟦U+061C⟧",
    "200B,⟦U+200B⟧",
    "200D,⟦U+200D⟧",
    "200E,⟦U+200E⟧",
    "202E,⟦U+202E⟧",
    "2028,⟦U+2028⟧",
    "2066,⟦U+2066⟧",
    "3164,⟦U+3164⟧",
    "FEFF,⟦U+FEFF⟧",
    "D800,⟦U+D800⟧",
    "E0041,⟦U+E0041⟧", // a letter of the invisible tag alphabet
  })
  void showsByNameWhatATerminalObeysOrAReaderCannotSee(String codePoint, String shown) {
    String hidden = new StringBuilder().appendCodePoint(Integer.parseInt(codePoint, 16)).toString();
    assertThat(Gate.pass("a" + hidden + "b")).isEqualTo("a" + shown + "b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article 7 bis\n\tA tab.",
        "Line ends of other systems\r\nare line ends.",
        "Հոդված 5, Статья 5, 第五条, המאמר, الفقرة ٥",
        "می\u200Cخواهم", // a non-joiner that Persian spelling needs
        "👩\u200D🚀 and ❤\uFE0F", // one emoji each
        "e\u0301 as two code points",
      })
  void letsOrdinaryWritingThrough(String text) {
    assertThat(Gate.pass(text)).isSameAs(text);
  }

  @Test
  void showsVariationSelectorsThatCarryHiddenData() {
    assertThat(Gate.pass("a\uFE01\uFE02")).isEqualTo("a\uFE01⟦U+FE02⟧");
  }

  @Test
  void putsALineOnOneLine() {
    assertThat(Gate.line(" two\nlines\tand \u001B[2J ")).isEqualTo("two lines and ⟦U+001B⟧[2J");
  }

  @Test
  void noControlCharacterGetsThroughWhateverTheText() {
    long seed = 20260101;
    Random random = new Random(seed);
    for (int run = 0; run < 2_000; run++) {
      StringBuilder soup = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        soup.appendCodePoint(
            random.nextInt(4) == 0 ? random.nextInt(0x11000) : random.nextInt(160));
      }
      String shown = Gate.pass(soup.toString()).replace("\r\n", "\n");
      assertThat(shown.codePoints().filter(c -> c != '\n' && c != '\t'))
          .as("seed %d, run %d", seed, run)
          .noneMatch(Character::isISOControl);
    }
  }
}
