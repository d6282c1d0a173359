package org.codicil.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.codicil.charter.Metadata;
import org.codicil.format.Digest;
import org.codicil.format.Direction;
import org.codicil.format.Gate;
import org.codicil.format.Layout;
import org.codicil.format.Titles;
import org.codicil.redline.Redline;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The whole document as a tree to be laid out: head, running lines, front, text. */
final class PageTree {
  private static final String STYLE = style();

  private static final String LANDSCAPE =
      "@page { size: A4 landscape; margin: 72pt 60pt 66pt 60pt }"
          + " table.schedule { table-layout: fixed } tr { page-break-inside: auto }"
          + " th, td { padding-right: 14pt }";

  /** About so many letters of the running head fit beside the title. */
  private static final int ROOM = 33;

  private PageTree() {}

  static Document of(Redline redline, boolean landscape) {
    Layout layout = Layout.of(redline);
    Metadata about = redline.after().about();
    Titles titles = Titles.of(redline);
    String title = titles.title();
    String versions = FrontPage.versions(redline, titles);
    Dom dom = new Dom();
    Element html = dom.root("html");
    html.setAttribute("lang", about.language().isEmpty() ? "en" : Gate.line(about.language()));
    Element head = dom.add(html, "head", "");
    String kind = redline.isPlain() ? title : "Redline: " + title;
    dom.add(head, "title", "", kind + ", " + versions);
    meta(dom, head, "description", kind + ", " + versions);
    meta(dom, head, "subject", redline.isPlain() ? "Charter" : "Redline of a charter");
    dom.add(head, "style", "", landscape ? STYLE + LANDSCAPE : STYLE);
    Bookmarks.write(dom, head, redline, layout);
    Element body = dom.add(html, "body", "");
    dom.add(body, "div", "running-title", title);
    dom.add(body, "div", "running-versions", running(redline, titles));
    dom.add(body, "div", "running-hash", "SHA-256 " + hash(redline));
    new FrontPage(dom, redline, layout, titles).write(body);
    Element text = dom.add(body, "div", redline.isPlain() ? "text" : "text after");
    text.setAttribute("id", "text");
    boolean rightToLeft = Direction.isRightToLeft(redline.after());
    if (rightToLeft) {
      text.setAttribute("dir", "rtl");
    }
    new BodyPage(dom, layout.landmarks(), redline.isPlain() ? title : "", rightToLeft)
        .write(text, layout.elements());
    return dom.document();
  }

  /** Versions at the head of every page: on one line, so a draft's long title is cut there. */
  private static String running(Redline redline, Titles titles) {
    String now = titles.after();
    int room = ROOM - (redline.isPlain() ? 0 : titles.before().length());
    if (now.length() > room && room > 12) {
      int cut = now.lastIndexOf(' ', room);
      boolean quoted = now.endsWith("”") && now.indexOf('“') < cut;
      now = now.substring(0, cut < 12 ? room : cut) + " …" + (quoted ? "”" : "");
    }
    return FrontPage.versions(redline, new Titles(titles.title(), titles.before(), now));
  }

  private static String hash(Redline redline) {
    String now = Digest.of(redline.after().text()).substring(0, 12);
    return redline.isPlain()
        ? now
        : Digest.of(redline.before().text()).substring(0, 12) + " / " + now;
  }

  private static void meta(Dom dom, Element head, String name, String content) {
    Element meta = dom.add(head, "meta", "");
    meta.setAttribute("name", name);
    meta.setAttribute("content", Coverage.printable(content));
  }

  private static String style() {
    try (InputStream in = PageTree.class.getResourceAsStream("page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
