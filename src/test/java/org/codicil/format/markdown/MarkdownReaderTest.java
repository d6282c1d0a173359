package org.codicil.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Face;
import org.codicil.charter.Inline;
import org.codicil.charter.Kind;
import org.codicil.charter.Outcome;
import org.codicil.charter.Provision;
import org.junit.jupiter.api.Test;

/** How bytes become text, and Markdown's inlines and traps. */
class MarkdownReaderTest {
  private static String code(byte[] bytes) {
    Outcome<Charter> outcome = MarkdownReader.decode("x.md", bytes);
    return outcome.diagnostics().stream().map(Diagnostic::code).collect(Collectors.joining(","));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void refusesWhatIsNoText() {
    assertThat(code(new byte[0])).isEqualTo("read/empty");
    assertThat(code(utf8("a\0b"))).isEqualTo("read/binary");
    assertThat(code(new byte[MarkdownReader.LIMIT + 1])).isEqualTo("read/too-large");
    assertThat(code(utf8("# Fine\n"))).isEmpty();
  }

  @Test
  void namesTheByteThatIsNotUtf8() {
    byte[] latin = "Article 1\n\nd\u00e9j\u00e0".getBytes(StandardCharsets.ISO_8859_1);
    Diagnostic error = MarkdownReader.decode("x.md", latin).diagnostics().get(0);
    assertThat(error.code()).isEqualTo("read/not-utf8");
    assertThat(error.message()).contains("byte 12");
    assertThat(error.place().line()).isEqualTo(3);
  }

  @Test
  void saysThatAFileIsUtf16() {
    byte[] wide = "# Charter".getBytes(StandardCharsets.UTF_16);
    Diagnostic error = MarkdownReader.decode("x.md", wide).diagnostics().get(0);
    assertThat(error.code()).isEqualTo("read/not-utf8");
    assertThat(error.message()).contains("UTF-16");
  }

  @Test
  void refusesNestingBombsAsBytesAndReadsThemAsParagraphs() {
    for (String unit : List.of(">", "> ", "- ", "[", "(", "1. ", "*", " ")) {
      String bomb = unit.repeat(100_000) + "x";
      Charter charter =
          assertTimeoutPreemptively(
              Duration.ofSeconds(10), () -> MarkdownReader.read("bomb", bomb), unit);
      assertThat(charter.root().children()).isNotEmpty();
    }
    assertThat(code(utf8(">".repeat(100_000)))).isEqualTo("read/too-deep");
    assertThat(code(utf8("[".repeat(100_000)))).isEqualTo("read/too-deep");
    assertThat(code(utf8("- ".repeat(100_000)))).isEqualTo("read/too-deep");
  }

  @Test
  void readsWhatIsCostlyToRead() {
    for (String unit :
        List.of(
            "a **a ",
            "a_",
            "`a",
            "[a",
            "![a](",
            "<a ",
            "\\*",
            "a](b",
            "[a]: b\n",
            "|a",
            "* a\n",
            "a\n",
            "> a\n",
            "1. a\n",
            "&amp;",
            "<!--",
            "``",
            "*a**a",
            "[^1]",
            "[^1]: a\n\n",
            "| a |\n")) {
      String text = unit.repeat(100_000 / unit.length());
      assertThat(MarkdownReader.read("long", text).text()).as(unit).isEqualTo(text);
    }
  }

  @Test
  void keepsTheLookOfWordsApartFromTheirSigns() {
    Charter charter =
        MarkdownReader.read(
            "x", "# T\n\nA **bold** [link](to) x<sup>2</sup> \\* `c`<!-- n -->  \nend\n");
    Provision paragraph = last(charter);
    String text = charter.text();
    List<String> signs =
        paragraph.inlines().stream()
            .filter(i -> i.style().markup())
            .map(i -> text.substring(i.start(), i.end()))
            .toList();
    assertThat(signs)
        .containsExactly(
            "**", "**", "[", "](to)", "<sup>", "</sup>", "\\", "`", "`", "<!-- n -->", "  \n");
    assertThat(words(charter, paragraph, Face.STRONG)).isEqualTo("bold");
    assertThat(words(charter, paragraph, Face.LINK)).isEqualTo("link");
    assertThat(words(charter, paragraph, Face.SUPERSCRIPT)).isEqualTo("2");
    assertThat(words(charter, paragraph, Face.CODE)).isEqualTo("c");
  }

  @Test
  void knowsWhereLinksAndNotesLead() {
    Charter charter =
        MarkdownReader.read(
            "x", "See [this][r] and note[^1].\n\n[r]: https://example.org\n\n[^1]: Note.\n");
    Provision paragraph = charter.root().children().get(0);
    assertThat(target(paragraph, Face.LINK)).isEqualTo("https://example.org");
    assertThat(target(paragraph, Face.NOTE_REFERENCE)).isEqualTo("1");
    assertThat(charter.root().children())
        .extracting(Provision::kind)
        .containsExactly(Kind.PARAGRAPH, Kind.LINK_DEFINITION, Kind.FOOTNOTE);
  }

  @Test
  void theSignsOfAQuoteAreNoWords() {
    Charter charter = MarkdownReader.read("x", "> one\n> **two\n> three** four\n");
    Provision paragraph = last(charter);
    StringBuilder words = new StringBuilder();
    int at = paragraph.block().textStart();
    for (Inline inline : paragraph.inlines()) {
      words.append(charter.text(), at, inline.start());
      if (!inline.style().markup()) {
        words.append(charter.text(), inline.start(), inline.end());
      }
      at = inline.end();
    }
    words.append(charter.text(), at, paragraph.block().textEnd());
    assertThat(words.toString()).isEqualTo("one\ntwo\nthree four");
  }

  @Test
  void setsFrontMatterAndByteOrderMarkAside() {
    Charter charter = MarkdownReader.read("x", "\ufeff---\nlanguage: fr\n---\n# T\r\n");
    assertThat(charter.root().children())
        .extracting(Provision::kind)
        .containsExactly(Kind.FRONT_MATTER, Kind.TITLE);
    assertThat(charter.about().language()).isEqualTo("fr");
    assertThat(charter.about().title()).isEqualTo("T");
  }

  private static Provision last(Charter charter) {
    return charter.provisions().get(charter.provisions().size() - 1);
  }

  private static String words(Charter charter, Provision provision, Face face) {
    return provision.inlines().stream()
        .filter(i -> i.style().has(face) && !i.style().markup())
        .map(i -> charter.text().substring(i.start(), i.end()))
        .collect(Collectors.joining());
  }

  private static String target(Provision provision, Face face) {
    return provision.inlines().stream()
        .filter(i -> i.style().has(face))
        .map(i -> i.style().target())
        .findFirst()
        .orElse("none");
  }
}
