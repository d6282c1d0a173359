package org.codicil.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.codicil.format.Element;
import org.codicil.format.Element.Passage;
import org.codicil.format.Element.Role;
import org.codicil.format.Element.Row;
import org.codicil.format.Element.Table;
import org.codicil.format.Landmarks;
import org.codicil.format.Stretch;
import org.codicil.format.Stretch.Side;

/**
 * Sets one element. A changed one is written twice: merged, and as two columns for the view that
 * shows them side by side; both share one address, and only one is ever displayed.
 */
final class ElementHtml {
  private final Html html;
  private final Landmarks landmarks;

  ElementHtml(Html html, Landmarks landmarks) {
    this.html = html;
    this.landmarks = landmarks;
  }

  void write(Element element) {
    if (!element.isMarked()) {
      body(element, Side.BOTH, element.anchor());
      html.line();
      return;
    }
    List<String> places = new ArrayList<>();
    collect(element, places);
    html.open("div", "class", css(element), "id", element.anchor());
    places.forEach(place -> html.element("span", "", "class", "place", "id", place));
    html.open("div", "class", "one");
    aside(element);
    body(element, Side.BOTH, "");
    html.close("div").open("div", "class", "pair");
    column(element, Side.OLD);
    column(element, Side.NEW);
    html.close("div").close("div").line();
  }

  private void column(Element element, Side side) {
    html.open("div", "class", side.name().toLowerCase(Locale.ROOT));
    if (hasSide(element, side)) {
      body(element, side, "");
    }
    html.close("div");
  }

  private static String css(Element element) {
    StringBuilder css = new StringBuilder("changed");
    switch (element.status()) {
      case KEPT -> {}
      case DELETED -> css.append(" deleted");
      case INSERTED -> css.append(" inserted");
      case MOVED_AWAY -> css.append(" away");
      case MOVED_HERE -> css.append(" here");
    }
    return css.append(hasSide(element, Side.NEW) ? "" : " gone").toString();
  }

  private void aside(Element element) {
    String aside = element instanceof Passage passage ? passage.aside() : ((Table) element).aside();
    if (!aside.isEmpty()) {
      html.element("p", aside, "class", "aside");
    }
  }

  private void body(Element element, Side side, String id) {
    if (element instanceof Table table) {
      table(table, side, id);
    } else {
      passage((Passage) element, side, id);
    }
  }

  private void passage(Passage passage, Side side, String id) {
    switch (passage.role()) {
      case RULE -> html.open("hr", "id", id);
      case SOURCE, METADATA -> {
        html.open("pre", "id", id, "class", passage.role().name().toLowerCase(Locale.ROOT));
        StretchHtml.write(html, passage.words(), side);
        html.close("pre");
      }
      case TITLE, HEADING -> heading(passage, side, id);
      case RECITAL, PARAGRAPH, CLOSING, CONCLUSION, NOTE, FOOTNOTE -> paragraph(passage, side, id);
    }
  }

  private void heading(Passage passage, Side side, String id) {
    boolean title = passage.role() == Role.TITLE;
    String tag = title ? "h2" : "h" + Math.min(6, passage.level() + 1);
    String kind = passage.provision().kind().name().toLowerCase(Locale.ROOT);
    html.open(tag, "id", id, "class", "unit " + kind);
    if (!passage.number().isEmpty()) {
      html.open("span", "class", "no");
      StretchHtml.write(html, passage.number(), side);
      boolean needless =
          passage.isDivision() && passage.separator().stream().noneMatch(Stretch::isMarked);
      if (!needless) {
        StretchHtml.write(html, passage.separator(), side);
      }
      html.close("span").raw(" ");
    }
    html.open("span", "class", "ti");
    StretchHtml.write(html, passage.words(), side);
    html.close("span").close(tag);
  }

  private void paragraph(Passage passage, Side side, String id) {
    String css = passage.role().name().toLowerCase(Locale.ROOT);
    if (passage.depth() > 0) {
      css += " d" + Math.min(6, passage.depth());
    }
    if (passage.quotes() > 0) {
      css += " q" + Math.min(4, passage.quotes());
    }
    boolean numbered = !passage.number().isEmpty();
    html.open("p", "id", id, "class", numbered ? css + " numbered" : css);
    if (numbered) {
      html.open("span", "class", passage.isBullet() ? "no bullet" : "no");
      StretchHtml.write(html, passage.number(), side);
      StretchHtml.write(html, passage.separator(), side);
      html.close("span").raw(" ");
    }
    html.open("span", "class", "w");
    StretchHtml.write(html, passage.words(), side);
    html.close("span").close("p");
  }

  private void table(Table table, Side side, String id) {
    html.open("div", "class", "scroll", "id", id).open("table");
    boolean head = true;
    for (Row row : table.rows()) {
      boolean shown =
          side == Side.BOTH || row.cells().stream().anyMatch(runs -> hasSide(runs, side));
      if (shown) {
        html.open("tr", "class", row.isMarked() && !hasNew(row) ? "gone" : "");
        for (List<Stretch> cell : row.cells()) {
          html.open(head ? "th" : "td", "scope", head ? "col" : "");
          StretchHtml.write(html, cell, side);
          html.close(head ? "th" : "td");
        }
        html.close("tr");
      }
      head = false;
    }
    html.close("table").close("div");
  }

  private static boolean hasNew(Row row) {
    return row.cells().stream().anyMatch(runs -> hasSide(runs, Side.NEW));
  }

  private void collect(Element element, List<String> places) {
    if (element instanceof Passage passage) {
      claim(passage.number(), places);
      claim(passage.separator(), places);
      claim(passage.words(), places);
    } else {
      ((Table) element).rows().forEach(row -> row.cells().forEach(cell -> claim(cell, places)));
    }
  }

  private void claim(List<Stretch> runs, List<String> places) {
    for (Stretch run : runs) {
      String place = landmarks.claim(run);
      if (!place.isEmpty()) {
        places.add(place);
      }
    }
  }

  private static boolean hasSide(Element element, Side side) {
    if (element instanceof Passage passage) {
      return hasSide(passage.number(), side)
          || hasSide(passage.words(), side)
          || hasSide(passage.separator(), side);
    }
    return ((Table) element)
        .rows().stream().anyMatch(r -> r.cells().stream().anyMatch(c -> hasSide(c, side)));
  }

  private static boolean hasSide(List<Stretch> runs, Side side) {
    return runs.stream().anyMatch(run -> run.side() == Side.BOTH || run.side() == side);
  }
}
