package org.codicil.format.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
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
 * A bar in the outer margin beside every line that holds a mark: right on odd pages, left on even
 * ones. The lines are those of the layout itself, so a bar is exact to the line; bars of
 * neighbouring lines are one. They are artifacts, which a screen reader passes over.
 */
final class ChangeBars {
  /** Points from the text to the bar, and the bar's width. */
  private static final float GAP = 14f;

  private static final float WIDTH = 1.2f;

  /** Lines nearer than this, in points, share a bar: paragraphs of one change are one stretch. */
  private static final float NEAR = 9f;

  private final Map<Integer, List<float[]>> spans = new TreeMap<>();
  private final Boxes boxes;

  private ChangeBars(Boxes boxes) {
    this.boxes = boxes;
    walk(boxes.root());
  }

  static ChangeBars of(Boxes boxes) {
    return new ChangeBars(boxes);
  }

  private void walk(Box box) {
    if (Boxes.hasClass(box, "front")) {
      return;
    }
    if (box instanceof LineBox line && hasMark(line)) {
      note(line);
    }
    Boxes.children(box).forEach(this::walk);
  }

  private static boolean hasMark(Box box) {
    for (Box child : Boxes.children(box)) {
      Element element = child.getElement();
      boolean marked = element != null && element.hasAttribute(StretchPage.MARK);
      if (marked && child instanceof InlineLayoutBox || hasMark(child)) {
        return true;
      }
    }
    return false;
  }

  private void note(LineBox line) {
    int page = boxes.page(line.getAbsY());
    if (page >= 0) {
      float from = boxes.below(page, line.getAbsY());
      float to = boxes.below(page, line.getAbsY() + line.getHeight());
      spans.computeIfAbsent(page, key -> new ArrayList<>()).add(new float[] {from, to});
    }
  }

  /** Draws the bars onto the finished pages. */
  void draw(PDDocument document) throws IOException {
    for (Map.Entry<Integer, List<float[]>> entry : spans.entrySet()) {
      PDPage page = document.getPage(entry.getKey());
      boolean odd = entry.getKey() % 2 == 0;
      float width = page.getMediaBox().getWidth();
      float x = odd ? width - PageGeometry.SIDE + GAP : PageGeometry.SIDE - GAP - WIDTH;
      float top = page.getMediaBox().getHeight() - PageGeometry.TOP;
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setNonStrokingColor(0f, 0f, 0f);
        for (float[] span : merged(entry.getValue())) {
          content.addRect(x, top - span[1], WIDTH, span[1] - span[0]);
          content.fill();
        }
        content.endMarkedContent();
      }
    }
  }

  private static List<float[]> merged(List<float[]> lines) {
    List<float[]> sorted = new ArrayList<>(lines);
    sorted.sort((a, b) -> Float.compare(a[0], b[0]));
    List<float[]> bars = new ArrayList<>();
    for (float[] line : sorted) {
      float[] last = bars.isEmpty() ? null : bars.get(bars.size() - 1);
      if (last != null && line[0] - last[1] <= NEAR) {
        last[1] = Math.max(last[1], line[1]);
      } else {
        bars.add(line.clone());
      }
    }
    return bars;
  }
}
