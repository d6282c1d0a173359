package org.codicil.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.codicil.format.html.HtmlWriter;
import org.codicil.format.json.JsonWriter;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.format.pdf.PdfWriter;
import org.codicil.format.terminal.TerminalOptions;
import org.codicil.format.terminal.TerminalWriter;
import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must be told about a comparison stands in every output that has a place for it. */
class NoticesTest {
  private static final String NOTICE = "A budget ended a pass [redline/words-in-stretches]";

  private static Redline told() {
    Redline made =
        Comparison.compare(
            MarkdownReader.read("old", "The Council meets.\n"),
            MarkdownReader.read("new", "The Council votes.\n"));
    return new Redline(
        made.before(),
        made.after(),
        made.blocks(),
        made.changes(),
        made.statistics(),
        List.of(NOTICE));
  }

  @ParameterizedTest
  @EnumSource
  void inTheTerminalWhateverTheLayout(TerminalOptions.Layout layout) {
    TerminalOptions options = new TerminalOptions(100, false, layout, 0);

    assertThat(text(new TerminalWriter(options).write(told()))).contains(NOTICE);
  }

  @Test
  void inHtmlAndJson() {
    assertThat(text(new HtmlWriter().write(told()))).contains(NOTICE);
    assertThat(text(new JsonWriter().write(told()))).contains("\"notices\"", "\"" + NOTICE + "\"");
  }

  @Test
  void inPdf() throws Exception {
    try (var document = Loader.loadPDF(new PdfWriter().write(told()))) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text.replaceAll("\\s+", " ")).contains(NOTICE);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
