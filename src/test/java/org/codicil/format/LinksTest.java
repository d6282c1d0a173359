package org.codicil.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/x?y=1", "HTTP://example.org", "mailto:a@example.org", "#top"})
  void followsTheWebMailAndThePageItself(String target) {
    assertThat(Links.isSafe(target)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "&#106;avascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org",
        "other.md",
        "https://a\" onclick=\"x",
        "https://a b",
        "#",
        ""
      })
  void followsNothingElse(String target) {
    assertThat(Links.isSafe(target)).isFalse();
  }
}
