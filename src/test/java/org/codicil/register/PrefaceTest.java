package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.codicil.format.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter written by the program. */
class PrefaceTest {
  @Test
  void aKeyIsChangedWhereItStandsAndAddedAfterTheFirst() {
    String text = "---\namends: a@1 # the first\ntitle: T\n---\n\nbase: no key\n";
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("amends", "a@2");
    keys.put("base", "sha256-00");
    assertThat(Preface.with(text, keys))
        .isEqualTo("---\namends: a@2\nbase: sha256-00\ntitle: T\n---\n\nbase: no key\n");
    assertThat(Preface.with(text.replace("\n", "\r\n"), keys))
        .isEqualTo(
            "---\r\namends: a@2\r\nbase: sha256-00\r\ntitle: T\r\n---\r\n\r\nbase: no key\r\n");
    assertThat(Preface.with("Text.\n", Map.of("amends", "a@2")))
        .isEqualTo("---\namends: a@2\n---\nText.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Protocol on the shore",
        "a: b # c",
        "\"quoted\" \\ 'x'",
        "- no list",
        "{no: map}",
        "no",
        "2010",
        "ends with a blank: ",
        "Протокол № 2, “о береге”"
      })
  void whatIsWrittenIsReadAgain(String title) {
    String text = Preface.of(Map.of("amends", title)) + "\n## Amendments\n";
    DraftFile draft =
        DraftFile.of(MarkdownReader.read("d.md", text), Path.of("d.md")).value().orElseThrow();
    assertThat(draft.draft().frontMatter()).containsEntry("amends", title);
  }
}
