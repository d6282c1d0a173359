package org.codicil.format.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.codicil.charter.Charter;
import org.codicil.charter.Metadata;
import org.codicil.format.ChangeEntry;
import org.codicil.format.Day;
import org.codicil.format.Digest;
import org.codicil.format.Element;
import org.codicil.format.Figures;
import org.codicil.format.Gate;
import org.codicil.format.Layout;
import org.codicil.format.Titles;
import org.codicil.format.UnseenLines;
import org.codicil.redline.Redline;

/** What stands before and after the text: title, texts, figures, changes, contents, proof. */
final class FrontHtml {
  private static final int LONG = 10;
  private final Html html;
  private final Redline redline;
  private final Layout layout;
  private final Titles titles;

  FrontHtml(Html html, Redline redline, Layout layout, Titles titles) {
    this.html = html;
    this.redline = redline;
    this.layout = layout;
    this.titles = titles;
  }

  static String versions(Redline redline, Titles titles) {
    return redline.isPlain()
        ? ", " + titles.after()
        : ", " + titles.before() + " → " + titles.after();
  }

  void header() {
    html.raw("<header class=\"top\">\n");
    html.element("h1", titles.title()).line();
    if (redline.isPlain()) {
      html.element("p", titles.after(), "class", "what").line();
    } else {
      html.raw("<p class=\"what\">Redline of ")
          .element("strong", titles.after())
          .text(" against ")
          .element("strong", titles.before())
          .raw("</p>\n");
    }
    String notice = redline.after().about().notice();
    if (!notice.isEmpty()) {
      html.element("p", Gate.line(notice), "class", "notice").line();
    }
    html.raw("<dl class=\"texts\">");
    if (!redline.isPlain()) {
      source("Old text", titles.before(), redline.before());
    }
    source(redline.isPlain() ? "Text" : "New text", titles.after(), redline.after());
    html.raw("</dl>\n</header>\n");
  }

  private void source(String term, String name, Charter charter) {
    Metadata about = charter.about();
    String date = about.date().isEmpty() ? "" : ", adopted " + Day.of(about.date());
    html.raw("<div>")
        .element("dt", term)
        .raw("<dd>")
        .text(name + date + " ")
        .element("code", "sha256 " + Digest.of(charter.text()), "class", "hash")
        .raw("</dd></div>");
  }

  void summary() {
    if (redline.isPlain()) {
      return;
    }
    html.raw("<section class=\"summary\" aria-labelledby=\"changes\">\n")
        .raw("<h2 id=\"changes\">Changes</h2>\n<ul class=\"figures\">");
    Figures.of(redline.statistics()).forEach(figure -> html.element("li", figure));
    html.raw("</ul>\n");
    redline.notices().forEach(n -> html.element("p", Gate.line(n), "class", "notice").line());
    html.raw("<p class=\"legend\"><del>deleted</del> <ins>inserted</ins> ")
        .raw("<del class=\"moved\">moved away</del> <ins class=\"moved\">moved here</ins> ")
        .raw("<del class=\"number\">3</del><ins class=\"number\">4</ins> follows</p>\n");
    html.raw("<ol class=\"changes\">\n");
    for (ChangeEntry entry : layout.entries()) {
      html.raw("<li>");
      if (entry.anchor().isEmpty()) {
        html.text(entry.citation());
      } else {
        html.element("a", entry.citation(), "href", "#" + entry.anchor());
      }
      html.raw(" ").element("span", entry.action(), "class", "act");
      if (!entry.detail().isEmpty()) {
        html.raw(" ").element("span", entry.detail(), "class", "detail");
      }
      html.raw("</li>\n");
    }
    html.raw("</ol>\n");
    List<String> unseen = UnseenLines.of(redline);
    if (!unseen.isEmpty()) {
      html.element("h3", UnseenLines.TITLE).raw("\n<ul class=\"unseen\">\n");
      unseen.forEach(line -> html.element("li", line).line());
      html.raw("</ul>\n");
    }
    html.raw("</section>\n");
  }

  void contents() {
    if (layout.contents().size() < (redline.isPlain() ? 4 : LONG)) {
      return;
    }
    html.raw("<nav class=\"contents\" aria-labelledby=\"contents\">\n")
        .raw("<h2 id=\"contents\">Contents</h2>\n<ul>\n");
    Set<String> marked = marked();
    for (Layout.Heading heading : layout.contents()) {
      String css = "l" + Math.min(4, heading.level()) + (heading.gone() ? " gone" : "");
      html.open("li", "class", css).open("a", "href", "#" + heading.anchor());
      html.element(heading.gone() ? "del" : "span", heading.text());
      html.raw(marked.contains(heading.anchor()) ? "<b class=\"dot\" title=\"changed\">•</b>" : "");
      html.close("a").close("li").line();
    }
    html.raw("</ul>\n</nav>\n");
  }

  /** The headings with a mark in themselves or between them and the next. */
  private Set<String> marked() {
    Set<String> marked = new HashSet<>();
    String heading = "";
    for (Element element : layout.elements()) {
      if (element instanceof Element.Passage passage && passage.isHeading()) {
        heading = passage.anchor();
      }
      if (element.isMarked()) {
        marked.add(heading);
      }
    }
    return marked;
  }

  void footer() {
    html.raw("<footer>");
    if (!redline.isPlain()) {
      html.raw(
              "<p>Reject every change, and this is the old text; accept every change, and this is ")
          .raw("the new text, byte for byte: <code>")
          .text(Digest.of(redline.before().text()).substring(0, 12))
          .raw("</code> and <code>")
          .text(Digest.of(redline.after().text()).substring(0, 12))
          .raw("</code>.</p>");
    } else {
      html.raw("<p>SHA-256 of the source: <code>")
          .text(Digest.of(redline.after().text()))
          .raw("</code></p>");
    }
    html.raw("</footer>\n");
  }
}
