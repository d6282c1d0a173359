package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.codicil.format.terminal.DisplayWidth;
import org.junit.jupiter.api.Test;

class TextLinesTest {
  @Test
  void breaksBetweenWords() {
    assertThat(TextLines.wrap("a bb ccc  dddd", 6)).containsExactly("a bb", "ccc", "dddd");
    assertThat(TextLines.wrap("", 6)).containsExactly("");
  }

  @Test
  void textsWithoutSpacesFillTheirLines() {
    String article = "第一条本组织的宗旨是加强和平与安全，并共同维护各成员国的独立。";
    assertThat(TextLines.wrap("1. " + article, 21))
        .allMatch(line -> DisplayWidth.of(line) <= 21)
        .first()
        .isEqualTo("1. 第一条本组织的宗旨");
    assertThat(String.join("", TextLines.wrap(article, 9))).isEqualTo(article);
  }

  @Test
  void lettersAreNotPartedFromTheirMarks() {
    assertThat(TextLines.wrap("e\u0301".repeat(5), 2))
        .containsExactly("e\u0301e\u0301", "e\u0301e\u0301", "e\u0301");
  }
}
