package org.codicil.format.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps underlines and strikes from reaching past the last word of a line. The renderer leaves the
 * blank at a line's end inside the marked element; it stays in the text, but nothing is drawn under
 * it.
 */
final class LineEnds {
  /** How wide a blank is in the faces for reading, against the height of a line of them. */
  private static final float BLANK = .19f;

  private LineEnds() {}

  /** To be called after layout and before painting, on text from left to right. */
  static void trim(Box box) {
    if (box instanceof LineBox line) {
      trim(line);
    }
    Boxes.children(box).forEach(LineEnds::trim);
  }

  private static void trim(LineBox line) {
    List<InlineLayoutBox> around = new ArrayList<>();
    Object last = last(line.getChildren());
    while (last instanceof InlineLayoutBox inline) {
      around.add(inline);
      last = last(inline.getInlineChildren());
    }
    if (last instanceof InlineText text && text.getSubstring().endsWith(" ")) {
      int blank = Math.round(line.getHeight() * BLANK);
      around.forEach(inline -> inline.setInlineWidth(Math.max(0, inline.getInlineWidth() - blank)));
    }
  }

  private static Object last(List<?> children) {
    return children.isEmpty() ? null : children.get(children.size() - 1);
  }
}
