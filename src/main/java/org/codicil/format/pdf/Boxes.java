package org.codicil.format.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Where things came to stand, for what is drawn onto the finished pages. To be asked after layout:
 * the boxes are known then, and lost when the pages are painted.
 */
final class Boxes {
  private final Box root;
  private final List<PageBox> pages;
  private final float dots;

  Boxes(PdfBoxRenderer renderer) {
    root = renderer.getRootBox();
    pages = root.getLayer().getPages();
    dots = renderer.getDotsPerPoint();
  }

  Box root() {
    return root;
  }

  /** The number of the page, from 0, that holds this height of the layout; -1 if none does. */
  int page(int y) {
    for (int i = 0; i < pages.size(); i++) {
      if (y >= pages.get(i).getTop() && y < pages.get(i).getBottom()) {
        return i;
      }
    }
    return -1;
  }

  /** Points below the upper margin of the page; what reaches over its end is cut there. */
  float below(int page, int y) {
    PageBox box = pages.get(page);
    return (Math.min(y, box.getBottom()) - box.getTop()) / dots;
  }

  float points(float length) {
    return length / dots;
  }

  /** The boxes inside; those of an inline box are kept among its texts. */
  static List<Box> children(Box box) {
    List<Box> children = new ArrayList<>(box.getChildren());
    if (box instanceof InlineLayoutBox inline) {
      for (Object child : inline.getInlineChildren()) {
        if (child instanceof Box inner) {
          children.add(inner);
        }
      }
    }
    return children;
  }

  static boolean hasClass(Box box, String css) {
    Element element = box.getElement();
    return element != null && css.equals(element.getAttribute("class"));
  }
}
