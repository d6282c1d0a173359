package org.codicil.format.pdf;

import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Metadata;
import org.codicil.format.ChangeEntry;
import org.codicil.format.ContentsFold;
import org.codicil.format.Day;
import org.codicil.format.Digest;
import org.codicil.format.Direction;
import org.codicil.format.Figures;
import org.codicil.format.Gate;
import org.codicil.format.Layout;
import org.codicil.format.Titles;
import org.codicil.format.UnseenLines;
import org.codicil.redline.Redline;
import org.w3c.dom.Element;

/** The first pages: what this is, how to read it, what changes and where. */
final class FrontPage {
  /** From this many headings on, a contents is worth its page. */
  private static final int LONG = 10;

  private final Dom dom;
  private final Redline redline;
  private final Layout layout;
  private final Titles titles;

  FrontPage(Dom dom, Redline redline, Layout layout, Titles titles) {
    this.dom = dom;
    this.redline = redline;
    this.layout = layout;
    this.titles = titles;
  }

  /** "2018 against 2010", or the one version of a clean text. */
  static String versions(Redline redline, Titles titles) {
    return redline.isPlain() ? titles.after() : titles.after() + " against " + titles.before();
  }

  void write(Element parent) {
    Element front = dom.add(parent, "div", "front");
    front.setAttribute("lang", "en");
    boolean joined = Direction.holdsSuch(titles.title());
    dom.add(front, "h1", joined ? "joined" : "", titles.title());
    dom.add(
        front, "p", "what", (redline.isPlain() ? "" : "Redline of ") + versions(redline, titles));
    String notice = redline.after().about().notice();
    if (!notice.isEmpty()) {
      dom.add(front, "p", "notice", Gate.line(notice));
    }
    Element texts = dom.add(front, "div", "texts");
    if (!redline.isPlain()) {
      text(texts, "Old text: " + titles.before(), redline.before());
    }
    String term = redline.isPlain() ? "Text: " : "New text: ";
    text(texts, term + titles.after(), redline.after());
    undrawn(front);
    if (!redline.isPlain()) {
      legend(front);
      changes(front);
    }
    contents(front);
  }

  private void text(Element parent, String term, Charter charter) {
    Metadata about = charter.about();
    Element line = dom.add(parent, "p", "");
    dom.add(line, "strong", "", term);
    dom.text(line, about.date().isEmpty() ? "" : ", adopted " + Day.of(about.date()));
    dom.add(line, "br", "");
    dom.add(line, "code", "", "SHA-256 " + Digest.of(charter.text()));
  }

  /** A reader must know at once that letters stand here by their numbers, and where they do not. */
  private void undrawn(Element front) {
    List<String> scripts =
        Coverage.missing(redline.before().text(), redline.after().text(), titles.title());
    if (!scripts.isEmpty()) {
      String names = String.join(", ", scripts);
      String said = names + " letters stand here by their code points, ⟦U+…⟧: this PDF has no face";
      dom.add(front, "p", "notice", said + " for them. The HTML output shows them as they are.");
    }
  }

  private void legend(Element front) {
    Element legend = dom.add(front, "div", "legend");
    Element first = dom.add(legend, "p", "");
    dom.add(first, "del", "", "Deleted");
    dom.text(first, " words are struck; ");
    dom.add(first, "ins", "", "inserted");
    dom.text(
        first, " words are underlined. A bar in the outer margin stands beside each changed line.");
    Element second = dom.add(legend, "p", "");
    dom.add(second, "del", "moved", "Moved");
    dom.text(second, " text is struck where it stood and ");
    dom.add(second, "ins", "moved", "double underlined");
    dom.text(second, " where it stands, each place naming the other.");
    Element third = dom.add(legend, "p", "");
    dom.text(third, "Numbers and references that merely follow read ");
    dom.add(third, "del", "follows", "11");
    dom.add(third, "ins", "follows", "12");
    dom.text(third, " and are no change of substance.");
  }

  private void changes(Element front) {
    dom.add(front, "h2", "", "Changes").setAttribute("id", "changes");
    dom.add(front, "p", "figures", String.join(" · ", Figures.of(redline.statistics())));
    for (String notice : redline.notices()) {
      dom.add(front, "p", "notice", Gate.line(notice));
    }
    for (ChangeEntry entry : layout.entries()) {
      String what = entry.citation() + ", " + entry.action();
      Element line = dom.add(front, "p", entry.detail().isEmpty() ? "entry" : "entry detailed");
      if (entry.anchor().isEmpty()) {
        dom.sentence(line, what);
      } else {
        dom.link(line, entry.anchor(), "leads", what);
      }
      if (!entry.detail().isEmpty()) {
        dom.sentence(dom.add(front, "p", "detail"), entry.detail());
      }
    }
    List<String> unseen = UnseenLines.of(redline);
    if (!unseen.isEmpty()) {
      dom.add(front, "h2", "", UnseenLines.TITLE);
      unseen.forEach(line -> dom.sentence(dom.add(front, "p", "detail"), line));
    }
  }

  private void contents(Element front) {
    if (layout.contents().size() < LONG) {
      return;
    }
    Element list = dom.add(front, "div", "contents");
    dom.add(list, "h2", "", "Contents").setAttribute("id", "contents");
    for (Layout.Heading heading : ContentsFold.of(layout.contents())) {
      String css = "entry l" + Math.min(3, heading.level());
      Element line = dom.add(list, "p", css);
      String text = heading.gone() ? heading.text() + " (no longer here)" : heading.text();
      dom.link(line, heading.anchor(), "leads", text);
    }
  }
}
