package org.codicil.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.codicil.charter.Charter;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.redline.Comparison;
import org.junit.jupiter.api.Test;

class TitlesTest {
  private static Titles titles(String before, String after) {
    Charter old = MarkdownReader.read(before, "# Charter\n\nOld words.\n");
    Charter now = MarkdownReader.read(after, "# Charter\n\nNew words.\n");
    return Titles.of(Comparison.compare(old, now));
  }

  @Test
  void ofAPathOnlyTheFileIsNamed() {
    assertThat(titles("/home/clerk/1868.md", "/home/clerk/1992.md"))
        .isEqualTo(new Titles("Charter", "1868", "1992"));
  }

  @Test
  void asManyFoldersAsTellTheTextsApart() {
    assertThat(titles("/home/clerk/old/bylaws.md", "/home/clerk/new/bylaws.md"))
        .isEqualTo(new Titles("Charter", "old/bylaws", "new/bylaws"));
    assertThat(titles("a\\x\\bylaws.md", "b\\x\\bylaws.md"))
        .isEqualTo(new Titles("Charter", "a\\x\\bylaws", "b\\x\\bylaws"));
  }

  @Test
  void theSameNameTwiceStaysWhatItIs() {
    assertThat(titles("bylaws.md", "bylaws.md"))
        .isEqualTo(new Titles("Charter", "bylaws", "bylaws"));
  }
}
