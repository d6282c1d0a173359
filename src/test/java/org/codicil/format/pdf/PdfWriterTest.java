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
  void aWidePageConformsToo() throws Exception {
    String text =
        "# Table\n\n> One\n>\n> > two\n\n| a | b |\n|---|---|\n| <s>c</s><br>d | <b>e</b> |\n";
    byte[] pdf = PdfWriter.landscape().write(Redlines.plain(text));
    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
    }
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

  @Test
  void drawsTwoLinesUnderWhatMovedAndNoneUnderTheRest() throws Exception {
    String first = "## Article 1. Peace\n\nThe Union promotes peace among all its members.\n\n";
    String second = "## Article 2. Money\n\nEvery member pays what it owes within a year.\n\n";
    String third = "## Article 3. Rules\n\nThe Council adopts rules for its own procedure.\n\n";
    Redline moved = Redlines.of(first + second + third, second + third + first);
    int legend = strokes(new PdfWriter().write(Redlines.of(first, first + second)));
    assertThat(legend).isEqualTo(3);
    assertThat(strokes(new PdfWriter().write(moved))).isGreaterThanOrEqualTo(legend + 4);
    assertThat(strokes(new PdfWriter().write(Redlines.plain(first)))).isZero();
  }

  @Test
  void theListOfChangesReadsAsWords() throws Exception {
    String old = "## Article 1\n\nThe Union promotes peace.\n";
    String now =
        old.replace("peace", "lasting peace")
            + "\n## Article 2. Seat\n\nIt has a [seat](https://example.org/seat) of its own.\n";
    assertThat(text(new PdfWriter().write(Redlines.of(old, now))))
        .contains("adds “lasting”")
        .contains("Article 2. Seat · It has a seat of its own.");
  }

  /** Lines drawn by hand: those of a double or dotted underline, in streams of artifacts alone. */
  private static int strokes(byte[] pdf) throws Exception {
    int count = 0;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (var streams = page.getContentStreams(); streams.hasNext(); ) {
          String stream =
              new String(streams.next().toByteArray(), StandardCharsets.ISO_8859_1).strip();
          if (stream.contains("/Artifact BMC") && !stream.contains("BT")) {
            count += stream.split("\\sl\\sS\\s", -1).length - 1;
          }
        }
      }
    }
    return count;
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
