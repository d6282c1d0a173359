package org.codicil.format.html;

/** The bar at the top: three views that work without script, and keys that need it. */
final class Controls {
  private static final String[][] VIEWS = {
    {"view-1", "Redline"}, {"view-2", "Side by side"}, {"view-3", "Clean"}
  };
  private static final String[][] KEYS = {
    {"n", "next change"},
    {"p", "previous change"},
    {"1", "redline: both texts merged"},
    {"2", "side by side: old and new"},
    {"3", "clean: the new text alone"},
    {"u", "unfold or fold what is unchanged"},
    {"?", "these keys"}
  };

  private Controls() {}

  static void write(Html html, int changes) {
    for (int i = 0; i < VIEWS.length; i++) {
      html.raw("<input type=\"radio\" name=\"view\" class=\"view\"")
          .raw(i == 0 ? " checked" : "")
          .raw(" id=\"" + VIEWS[i][0] + "\">\n");
    }
    html.raw("<div class=\"bar\" role=\"toolbar\" aria-label=\"View\"><span class=\"views\">");
    for (String[] view : VIEWS) {
      html.element("label", view[1], "for", view[0]);
    }
    html.raw("</span><span class=\"steps\" hidden>")
        .raw("<button type=\"button\" id=\"previous\" aria-label=\"Previous change\">‹</button>")
        .open("output", "id", "count", "aria-live", "polite")
        .text(changes + (changes == 1 ? " change" : " changes"))
        .close("output")
        .raw("<button type=\"button\" id=\"next\" aria-label=\"Next change\">›</button>")
        .raw("<button type=\"button\" id=\"help\" aria-label=\"Keys\">?</button></span></div>\n");
    html.raw("<dialog id=\"keys\" aria-label=\"Keys\"><h2>Keys</h2><dl>");
    for (String[] key : KEYS) {
      html.raw("<div><dt>").element("kbd", key[0]).raw("</dt>").element("dd", key[1]).raw("</div>");
    }
    html.raw("</dl><form method=\"dialog\"><button>Close</button></form></dialog>\n");
  }
}
