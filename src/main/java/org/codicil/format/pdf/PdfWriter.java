package org.codicil.format.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.codicil.format.Direction;
import org.codicil.format.Writer;
import org.codicil.redline.Redline;
import org.w3c.dom.Document;

/**
 * Writes a PDF that conforms to PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). Nothing is
 * loaded from anywhere: no file, no network, only the bundled faces. Text that these cannot draw is
 * printed by its code point, never left out.
 */
public final class PdfWriter implements Writer {
  private final Consumer<Diagnostic> diagnostics;
  private final boolean landscape;

  public PdfWriter() {
    this(diagnostic -> {});
  }

  /** On pages wider than high: for a clean text that is a table of long cells. */
  public static PdfWriter landscape() {
    return new PdfWriter(diagnostic -> {}, true);
  }

  /** For tests: what the renderer complains about (unknown style, a resource it was refused). */
  PdfWriter(Consumer<Diagnostic> diagnostics) {
    this(diagnostics, false);
  }

  private PdfWriter(Consumer<Diagnostic> diagnostics, boolean landscape) {
    this.diagnostics = diagnostics;
    this.landscape = landscape;
  }

  @Override
  public byte[] write(Redline redline) {
    try (PDDocument document = new PDDocument()) {
      return write(redline, PageTree.of(redline, landscape), document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] write(Redline redline, Document tree, PDDocument document) throws IOException {
    FixedIdentity identity = new FixedIdentity(redline);
    boolean rightToLeft =
        Direction.holdsSuch(redline.before().text()) || Direction.holdsSuch(redline.after().text());
    try (PdfBoxRenderer renderer = renderer(tree, document, rightToLeft)) {
      renderer.layout();
      Boxes boxes = new Boxes(renderer);
      if (!rightToLeft) {
        LineEnds.trim(boxes.root());
      }
      ChangeBars bars = ChangeBars.of(boxes);
      MarkLines lines = MarkLines.of(boxes);
      renderer.createPDFWithoutClosing();
      lines.draw(document);
      bars.draw(document);
      Sources.attach(document, redline, identity.date());
      identity.stamp(document);
      return identity.save(document);
    }
  }

  private PdfBoxRenderer renderer(Document tree, PDDocument document, boolean rightToLeft) {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withDiagnosticConsumer(diagnostics);
    builder.withProducer("Codicil");
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, priority);
    }
    builder.useUnicodeLineBreaker(new LineBreaks());
    if (rightToLeft) {
      builder.useUnicodeBidiSplitter(RightToLeftRuns::new);
      builder.useUnicodeBidiReorderer(new Shaping());
    }
    builder.usePDDocument(document);
    Fonts.register(builder, document);
    builder.withW3cDocument(tree, null);
    return builder.buildPdfRenderer();
  }
}
