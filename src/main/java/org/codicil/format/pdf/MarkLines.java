package org.codicil.format.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.w3c.dom.Element;

/**
 * The lines under words that a style sheet cannot draw: the renderer knows neither a double nor a
 * dotted underline, and a border would stand so low that it strikes through the next line. Drawn
 * from the baseline of each line, as artifacts.
 */
final class MarkLines {
  private enum Kind {
    /** Moved here: two thin lines. */
    DOUBLE(0f, .302f, .282f),
    /** A number or a reference that merely follows. */
    DOTTED(0f, .216f, .49f);

    final float red;
    final float green;
    final float blue;

    Kind(float red, float green, float blue) {
      this.red = red;
      this.green = green;
      this.blue = blue;
    }
  }

  /** Points below the upper margin and from the left one; how far it reaches. */
  private record Line(Kind kind, float x, float baseline, float width) {}

  /** Points from the baseline to the first line and from there to the second; their width. */
  private static final float DROP = 1.9f;

  private static final float APART = 1.5f;

  private static final float WIDTH = .55f;

  private final Boxes boxes;
  private final Map<Integer, List<Line>> lines = new TreeMap<>();

  private MarkLines(Boxes boxes) {
    this.boxes = boxes;
    walk(boxes.root());
  }

  static MarkLines of(Boxes boxes) {
    return new MarkLines(boxes);
  }

  private void walk(Box box) {
    if (box instanceof InlineLayoutBox inline
        && box.getElement() != null
        && "ins".equals(box.getElement().getTagName())
        && !"no bullet"
            .equals(((Element) box.getElement().getParentNode()).getAttribute("class"))) {
      if (Boxes.hasClass(box, "moved")) {
        note(inline, Kind.DOUBLE);
      } else if (Boxes.hasClass(box, "follows")) {
        note(inline, Kind.DOTTED);
      }
    }
    Boxes.children(box).forEach(this::walk);
  }

  private void note(InlineLayoutBox box, Kind kind) {
    int baseline = box.getAbsY() + box.getBaseline();
    int page = boxes.page(baseline);
    if (page >= 0) {
      Line line =
          new Line(
              kind,
              boxes.points(box.getAbsX()),
              boxes.below(page, baseline),
              boxes.points(box.getInlineWidth()));
      lines.computeIfAbsent(page, key -> new ArrayList<>()).add(line);
    }
  }

  void draw(PDDocument document) throws IOException {
    for (Map.Entry<Integer, List<Line>> entry : lines.entrySet()) {
      PDPage page = document.getPage(entry.getKey());
      float top = page.getMediaBox().getHeight() - PageGeometry.TOP;
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setLineWidth(WIDTH);
        for (Line line : entry.getValue()) {
          Kind kind = line.kind();
          content.setStrokingColor(kind.red, kind.green, kind.blue);
          content.setLineDashPattern(
              kind == Kind.DOTTED ? new float[] {.8f, 1.1f} : new float[0], 0);
          float y = top - line.baseline() - DROP;
          stroke(content, line, y);
          if (kind == Kind.DOUBLE) {
            stroke(content, line, y - APART);
          }
        }
        content.endMarkedContent();
      }
    }
  }

  private static void stroke(PDPageContentStream content, Line line, float y) throws IOException {
    content.moveTo(PageGeometry.SIDE + line.x(), y);
    content.lineTo(PageGeometry.SIDE + line.x() + line.width(), y);
    content.stroke();
  }
}
