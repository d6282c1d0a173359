package org.codicil.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.codicil.format.Redlines;
import org.codicil.redline.Redline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {
  private static Document page(Redline redline) {
    return Jsoup.parse(new String(new HtmlWriter().write(redline), StandardCharsets.UTF_8));
  }

  @Test
  void marksWhatChanged() {
    Document page = page(Redlines.changed());
    assertThat(page.select("article .one del:not([class])").eachText())
        .contains("1,000", "disputed");
    assertThat(page.select("article .one ins:not([class])").eachText())
        .contains("2,000", "covered");
    assertThat(page.select("article .one ins.number").eachText()).containsExactly("3", "4");
    assertThat(page.select("article .one ins.reference").eachText()).containsExactly("4");
    assertThat(page.select("article del").eachText()).allMatch(text -> !text.contains("##"));
  }

  @Test
  void givesEachTextAColumnInTheSideBySideView() {
    Element members =
        page(Redlines.changed()).select("div.changed:has(.pair:contains(Any State))").first();
    assertThat(members.select(".old").text())
        .isEqualTo("Any State may become a Member. It pays 1,000 euro a year.");
    assertThat(members.select(".new").text())
        .isEqualTo("Any State may become a Member. It pays 2,000 euro a year.");
  }

  @Test
  void foldsWhatIsUnchangedButNeverAHeading() {
    Document page = page(Redlines.changed());
    assertThat(page.select("details.fold summary").eachText())
        .contains("2 paragraphs unchanged, 17 words");
    assertThat(page.select("details.fold :is(h1,h2,h3,h4,h5,h6)")).isEmpty();
  }

  @Test
  void everyInternalLinkArrives() {
    Document page = page(Redlines.changed());
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.toString())
          .isNotNull();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select(".changes a")).hasSameSizeAs(page.select(".changes li"));
  }

  @Test
  void aPlainCharterHasNoMarksAndNoScript() {
    Document page = page(Redlines.plain());
    assertThat(page.select("ins, del, script, .bar, .summary, details")).isEmpty();
    assertThat(page.select("table th").eachText()).containsExactly("State", "Territory", "Status");
  }

  @Test
  void needsNothingFromElsewhere() {
    Document page = page(Redlines.changed());
    assertThat(page.select("link, img, iframe, object, embed, base, [src], [style]")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "\"><iframe src=https://example.org>",
        "[x](javascript:alert(1))",
        "[x](java&#115;cript:alert(1))",
        "[x](<javascript:alert(1)>)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "![x](https://example.org/pixel.png)",
        "<a href=\"javascript:alert(1)\">x</a>",
        "[x](https://a\" onclick=\"alert(1))",
        "<https://example.org/\"onmouseover=alert(1)>",
        "</style><script>alert(1)</script>",
        "<!-- --><script>alert(1)</script>",
        "`<script>alert(1)</script>`",
        "| <script>x</script> |\n|---|\n| <img src=x> |",
        "# </title><script>alert(1)</script>",
        "\u0000<script>\u202Ealert(1)</script>"
      })
  void noTextBecomesAnActiveNode(String hostile) {
    for (Redline redline :
        List.of(
            Redlines.plain(hostile), Redlines.of("Calm.\n", hostile), Redlines.of(hostile, "x"))) {
      Document page = page(redline);
      assertThat(page.select("img, iframe, svg, object, embed, form:not([method=dialog])"))
          .isEmpty();
      assertThat(page.select("script").eachAttr("src")).isEmpty();
      assertThat(page.select("script")).hasSizeLessThanOrEqualTo(1);
      assertThat(page.select("script")).allMatch(script -> script.data().equals(Resources.SCRIPT));
      assertThat(page.select("style")).hasSize(1);
      assertThat(page.getAllElements())
          .allMatch(
              e -> e.attributes().asList().stream().noneMatch(a -> a.getKey().startsWith("on")));
      assertThat(page.select("a[href]").eachAttr("href"))
          .allMatch(href -> href.matches("(?s)(https?://|mailto:|#).*"));
    }
  }

  @Test
  void isTheSameBytesEveryTime() {
    assertThat(new HtmlWriter().write(Redlines.changed()))
        .isEqualTo(new HtmlWriter().write(Redlines.changed()));
  }
}
