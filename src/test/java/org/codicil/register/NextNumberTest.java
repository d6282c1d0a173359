package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.codicil.charter.Charter;
import org.codicil.charter.Citations;
import org.codicil.format.markdown.MarkdownReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The number a new article gets. */
class NextNumberTest {
  @ParameterizedTest
  @CsvSource({
    "'1,2,3', 3, 4",
    "'1,2,3', 2, 2 bis",
    "'1,2,2 bis,3', 2, 2 ter",
    "'1,2,2 bis,3', 2 bis, 2 ter",
    "'1,2,2a,3', 2, 2b",
    "'1,1a,2,3', 2, 2a",
    "'I,II,III', II, II bis"
  })
  void isTheNextOrElseTheFirstFreeSuffix(String numbers, String after, String expected) {
    StringBuilder text = new StringBuilder("# Charter\n");
    for (String number : numbers.split(",")) {
      text.append("\n## Article ").append(number).append(". Title\n\nText.\n");
    }
    Charter charter = MarkdownReader.read("c", text.toString());
    assertThat(
            NextNumber.after(
                charter, Citations.find(charter, "Article " + after).value().orElseThrow()))
        .contains(expected);
  }
}
