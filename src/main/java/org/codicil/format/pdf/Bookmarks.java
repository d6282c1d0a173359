package org.codicil.format.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.codicil.format.Layout;
import org.codicil.redline.Redline;
import org.w3c.dom.Element;

/** The nested outline a viewer shows beside the pages. */
final class Bookmarks {
  private Bookmarks() {}

  static void write(Dom dom, Element head, Redline redline, Layout layout) {
    Element bookmarks = dom.add(head, "bookmarks", "");
    if (!redline.isPlain()) {
      add(dom, bookmarks, "Changes", "changes");
    }
    Deque<Element> open = new ArrayDeque<>();
    Deque<Integer> levels = new ArrayDeque<>();
    for (Layout.Heading heading : layout.contents()) {
      while (!levels.isEmpty() && levels.peek() >= heading.level()) {
        levels.pop();
        open.pop();
      }
      Element parent = open.isEmpty() ? bookmarks : open.peek();
      String name = heading.text() + (heading.gone() ? " (no longer here)" : "");
      open.push(add(dom, parent, name, heading.anchor()));
      levels.push(heading.level());
    }
  }

  private static Element add(Dom dom, Element parent, String name, String anchor) {
    Element bookmark = dom.add(parent, "bookmark", "");
    bookmark.setAttribute("name", Coverage.printable(name));
    bookmark.setAttribute("href", "#" + anchor);
    return bookmark;
  }
}
