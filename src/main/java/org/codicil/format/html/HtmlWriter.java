package org.codicil.format.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.codicil.charter.Metadata;
import org.codicil.format.Direction;
import org.codicil.format.Element;
import org.codicil.format.Gate;
import org.codicil.format.Layout;
import org.codicil.format.Titles;
import org.codicil.format.Writer;
import org.codicil.redline.Redline;

/**
 * Writes one HTML file that needs nothing else: style and script are inside, and its policy forbids
 * loading or running anything from elsewhere. Every word of the charter is escaped; no markup of
 * the source becomes markup of the page. Without its script everything but the keys works.
 */
public final class HtmlWriter implements Writer {
  @Override
  public byte[] write(Redline redline) {
    Layout layout = Layout.of(redline);
    Titles titles = Titles.of(redline);
    Html html = new Html();
    Metadata about = redline.after().about();
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", Resources.POLICY).line();
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
        .element("title", titles.title() + FrontHtml.versions(redline, titles))
        .line()
        .raw("<style>" + Resources.STYLE + "</style>\n</head>\n");
    html.open("body", "class", redline.isPlain() ? "plain" : "redline").line();
    if (!redline.isPlain()) {
      Controls.write(html, redline.changes().size());
    }
    FrontHtml front = new FrontHtml(html, redline, layout, titles);
    front.header();
    html.raw("<main>\n");
    front.summary();
    front.contents();
    String language = about.language().isEmpty() ? "en" : Gate.line(about.language());
    html.open(
            "article",
            "class",
            "text",
            "lang",
            language,
            "dir",
            Direction.isRightToLeft(redline.after()) ? "rtl" : "",
            "aria-label",
            "Text")
        .line();
    text(html, layout, redline, titles.title());
    html.raw("</article>\n</main>\n");
    front.footer();
    if (!redline.isPlain()) {
      html.raw("<script>" + Resources.SCRIPT + "</script>\n");
    }
    html.raw("</body>\n</html>\n");
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A clean text does not begin with the title that stands at the head of the page already. */
  private static void text(Html html, Layout layout, Redline redline, String title) {
    ElementHtml writer = new ElementHtml(html, layout.landmarks());
    List<Element> elements =
        layout.elements().stream()
            .filter(element -> !redline.isPlain() || !isTitle(element, title))
            .toList();
    for (Folds.Fold fold : Folds.of(elements, redline.isPlain())) {
      if (fold.folded()) {
        html.raw("<details class=\"fold\">").element("summary", fold.label()).line();
      }
      fold.elements().forEach(writer::write);
      if (fold.folded()) {
        html.raw("</details>\n");
      }
    }
  }

  private static boolean isTitle(Element element, String title) {
    return element instanceof Element.Passage passage
        && passage.role() == Element.Role.TITLE
        && Layout.shown(passage.words()).equalsIgnoreCase(title);
  }
}
