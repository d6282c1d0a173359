package org.codicil.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamingTest {
  private static final String TEXT =
      "See Article 17, article\u00a07a, ARTICLE 7 bis and the particle 7; then Article\n7. Article";

  @Test
  void findsAWholeNumberAfterAWholeLabel() {
    Naming naming = new Naming(TEXT);
    assertThat(naming.first("Article", "7")).isEqualTo(TEXT.indexOf("Article\n7"));
    assertThat(naming.first("Article", "17")).isEqualTo(TEXT.indexOf("Article 17"));
    assertThat(naming.first("Article", "7A")).isEqualTo(TEXT.indexOf("article\u00a07a"));
    assertThat(naming.first("Article", "7 bis")).isEqualTo(TEXT.indexOf("ARTICLE 7 bis"));
    assertThat(naming.first("Article", "1")).isEqualTo(-1);
    assertThat(naming.first("Section", "7")).isEqualTo(-1);
  }
}
