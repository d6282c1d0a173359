package org.codicil.format.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The bundled faces. Glyph substitution is off: PDFBox applies it slowly, and a ligature without a
 * code point of its own (the Armenian "ու") would be lost to whoever copies or searches the text.
 */
final class Fonts {
  private record Face(String family, int weight, FontStyle style, String file) {}

  private static final List<Face> FACES =
      List.of(
          new Face("Noto Serif", 400, FontStyle.NORMAL, "NotoSerif-Regular.ttf"),
          new Face("Noto Serif", 700, FontStyle.NORMAL, "NotoSerif-Bold.ttf"),
          new Face("Noto Serif", 400, FontStyle.ITALIC, "NotoSerif-Italic.ttf"),
          new Face("Noto Serif", 700, FontStyle.ITALIC, "NotoSerif-BoldItalic.ttf"),
          new Face("Noto Serif Armenian", 400, FontStyle.NORMAL, "NotoSerifArmenian-Regular.ttf"),
          new Face("Noto Serif Armenian", 700, FontStyle.NORMAL, "NotoSerifArmenian-Bold.ttf"),
          new Face("Noto Serif Georgian", 400, FontStyle.NORMAL, "NotoSerifGeorgian-Regular.ttf"),
          new Face("Noto Serif Georgian", 700, FontStyle.NORMAL, "NotoSerifGeorgian-Bold.ttf"),
          new Face("DejaVu Sans Mono", 400, FontStyle.NORMAL, "DejaVuSansMono.ttf"),
          new Face("Noto Naskh Arabic", 400, FontStyle.NORMAL, "NotoNaskhArabic-Regular.ttf"),
          new Face("Noto Naskh Arabic", 700, FontStyle.NORMAL, "NotoNaskhArabic-Bold.ttf"),
          new Face("Noto Serif Hebrew", 400, FontStyle.NORMAL, "NotoSerifHebrew-Regular.ttf"),
          new Face("Noto Serif Hebrew", 700, FontStyle.NORMAL, "NotoSerifHebrew-Bold.ttf"),
          new Face("Noto Serif Thai", 400, FontStyle.NORMAL, "NotoSerifThai-Regular.ttf"),
          new Face("Noto Serif Thai", 700, FontStyle.NORMAL, "NotoSerifThai-Bold.ttf"),
          new Face("Droid Sans Fallback", 400, FontStyle.NORMAL, "DroidSansFallbackFull.ttf"));

  /** The families that texts in Latin, Greek, Cyrillic, Armenian or Georgian need. */
  private static final Set<String> FIRST =
      Set.of("Noto Serif", "Noto Serif Armenian", "Noto Serif Georgian", "DejaVu Sans Mono");

  private static final Map<String, byte[]> BYTES = new ConcurrentHashMap<>();

  private Fonts() {}

  /** Makes every face known to the renderer; each is parsed once, when a page first needs it. */
  static void register(PdfRendererBuilder builder, PDDocument document) {
    for (Face face : FACES) {
      PDFontSupplier supplier =
          new PDFontSupplier(null) {
            @Override
            public org.apache.pdfbox.pdmodel.font.PDFont supply() {
              return load(document, face.file());
            }
          };
      builder.useFont(supplier, face.family(), face.weight(), face.style(), true);
    }
  }

  private static PDType0Font load(PDDocument document, String file) {
    try {
      return PDType0Font.load(document, parse(file), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFont parse(String file) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(file)));
    font.setEnableGsub(false);
    return font;
  }

  private static byte[] bytes(String file) {
    return BYTES.computeIfAbsent(
        file,
        name -> {
          try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + name)) {
            return in.readAllBytes();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** The code points that the faces for most of Europe have glyphs for. */
  static BitSet first() {
    return coverage(face -> FIRST.contains(face.family()));
  }

  /** The code points that the other faces have glyphs for. Costs their parsing. */
  static BitSet further() {
    return coverage(face -> !FIRST.contains(face.family()));
  }

  private static BitSet coverage(Predicate<Face> which) {
    BitSet covered = new BitSet(0x11000);
    for (Face face : FACES) {
      if (which.test(face) && face.weight() == 400 && face.style() == FontStyle.NORMAL) {
        try (TrueTypeFont font = parse(face.file())) {
          var lookup = font.getUnicodeCmapLookup();
          for (int codePoint = ' '; codePoint < 0x30000; codePoint++) {
            if (lookup.getGlyphId(codePoint) != 0) {
              covered.set(codePoint);
            }
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return covered;
  }
}
