package org.codicil.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.codicil.format.Redlines;
import org.codicil.redline.Redline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfWriterTest {
  private static final Redline CHANGED = Redlines.changed();
  private static final List<Diagnostic> COMPLAINTS = new ArrayList<>();
  private static final byte[] REDLINE = new PdfWriter(COMPLAINTS::add).write(CHANGED);

  @Test
  void conformsToTheArchiveAndTheAccessibilityProfile() throws Exception {
    assertThat(Conformance.breaches(REDLINE, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Conformance.breaches(REDLINE, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void isTheSameBytesEveryTime() {
    assertThat(new PdfWriter().write(Redlines.changed())).isEqualTo(REDLINE);
  }

  @Test
  void holdsTheWordsInOrder() throws Exception {
    assertThat(text(REDLINE))
        .containsSubsequence(
            "CHARTER OF THE EXAMPLE UNION",
            "Redline of 2002 against 2001",
            "Working text, not authentic",
            "Articles 2–3, are now 3–4",
            "Article 1. Purpose",
            "The Union promotes peace and security",
            "Article 2. Defence",
            "An attack on one is an attack on all.",
            "It pays 1,0002,000 euro a year.",
            "disputedcovered");
  }

  @Test
  void lettersOfEveryBundledScriptCanBeCopied() throws Exception {
    assertThat(text(REDLINE)).contains("Երևան").contains("Москва").contains("Ἀθῆναι");
    String georgian = "საქართველოს კონსტიტუცია";
    assertThat(text(new PdfWriter().write(Redlines.plain(georgian)))).contains(georgian);
    String chinese = "安全理事会以联合国十五会员国组织之";
    assertThat(text(new PdfWriter().write(Redlines.plain(chinese)))).contains(chinese);
    String thai = "ประเทศไทย";
    assertThat(text(new PdfWriter().write(Redlines.plain(thai)))).contains(thai);
    String armenian = "Հայաստանի Հանրապետություն";
    assertThat(text(new PdfWriter().write(Redlines.plain(armenian)))).contains(armenian);
  }

  @Test
  void textsOfEveryDirectionConform() throws Exception {
    String old =
        "# ميثاق\n\n## المادة 1\n\n1. مجلس من أحد عشر عضواً (USSR).\n\n| دولة | رقم |\n|---|---|\n| أ | 1 |\n";
    byte[] redline =
        new PdfWriter().write(Redlines.of(old, old.replace("أحد", "خمسة").replace("| 1", "| 2")));
    assertThat(Conformance.breaches(redline, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Conformance.breaches(redline, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void aTableHeadAsHighAsAPageStandsOnce() throws Exception {
    String head = "word ".repeat(3000);
    String text = "# Report\n\n| a | " + head + "|\n|---|---|\n| b | " + head + "|\n| c | d |\n";
    byte[] pdf = new PdfWriter().write(Redlines.plain(text));
    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  /** What is painted is shaped and in the order of painting; read by a program it is the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "يتألف مجلس الأمن من خمسة عشر عضوا من الأمم المتحدة",
        "شورای امنیت مرکب از پانزده عضو است",
        "מועצת הביטחון תורכב מחמישה עשר חברים"
      })
  void wordsFromRightToLeftCanBeCopied(String words) throws Exception {
    assertThat(text(new PdfWriter().write(Redlines.plain(words)))).contains(words);
  }

  @Test
  void whatNoFaceCanDrawIsPrintedByItsCodePoint() throws Exception {
    assertThat(text(new PdfWriter().write(Redlines.plain("Words: म, ሀ and \u202E."))))
        .contains("⟦U+092E⟧")
        .contains("Devanagari, Ethiopic letters stand here by their code points")
        .contains("⟦U+1200⟧")
        .contains("⟦U+202E⟧");
  }

  @Test
  void aTextThatIsDrawnWholeNeedsNoWordAboutIt() throws Exception {
    assertThat(text(REDLINE)).doesNotContain("code points");
  }

  @Test
  void drawsABarBesideChangedLinesOnly() throws Exception {
    String unchanged = "The Union keeps its archives.\n\n".repeat(120);
    Redline late = Redlines.of(unchanged + "It has one seat.", unchanged + "It has two seats.");
    assertThat(barredPages(new PdfWriter().write(late))).hasSize(1).doesNotContain(1);
    assertThat(barredPages(REDLINE)).isNotEmpty();
    assertThat(barredPages(new PdfWriter().write(Redlines.plain()))).isEmpty();
  }

  @Test
  void carriesBothSourcesAndAnOutline() throws Exception {
    try (PDDocument document = Loader.loadPDF(REDLINE)) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("old-2001.md", "new-2002.md");
      byte[] source = files.get("new-2002.md").getEmbeddedFile().toByteArray();
      assertThat(new String(source, StandardCharsets.UTF_8)).isEqualTo(CHANGED.after().text());
      assertThat(document.getDocumentCatalog().getDocumentOutline().children())
          .extracting(item -> item.getTitle())
          .containsExactly("Changes", "Chapter I. Aims", "Schedule I. Territories");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  @Test
  void theRendererIsAskedForNothingItDoesNotKnowOrMayNotLoad() {
    assertThat(COMPLAINTS)
        .filteredOn(complaint -> complaint.getLevel().intValue() >= Level.WARNING.intValue())
        .extracting(Diagnostic::getFormattedMessage)
        .isEmpty();
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replaceAll("\\s+", " ");
    }
  }

  /** The pages, from 1, that have a stream of nothing but an artifact at their end. */
  private static List<Integer> barredPages(byte[] pdf) throws Exception {
    List<Integer> barred = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int number = 0;
      for (PDPage page : document.getPages()) {
        number++;
        String last = "";
        for (var streams = page.getContentStreams(); streams.hasNext(); ) {
          PDStream stream = streams.next();
          last = new String(stream.toByteArray(), StandardCharsets.ISO_8859_1);
        }
        if (last.contains("/Artifact BMC") && last.contains(" re") && !last.contains("BT")) {
          barred.add(number);
        }
      }
    }
    return barred;
  }
}
