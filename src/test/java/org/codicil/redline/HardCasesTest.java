package org.codicil.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.format.html.HtmlWriter;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.format.marked.MarkedWriter;
import org.codicil.format.terminal.TerminalOptions;
import org.codicil.format.terminal.TerminalWriter;
import org.codicil.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases a redline gets wrong easily: each has what is wanted in words ({@code desired.txt}) and
 * what Codicil gives, judged by eye.
 */
class HardCasesTest {
  private static final Golden GOLDEN = Golden.folder("redline");

  static List<String> cases() {
    return GOLDEN.cases();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void hardCase(String name) {
    Charter old = MarkdownReader.read("old", GOLDEN.given(name + "/old.md"));
    Charter now = MarkdownReader.read("new", GOLDEN.given(name + "/new.md"));
    Redline redline = Comparison.compare(old, now);
    StringBuilder actual = new StringBuilder();
    actual.append(new String(new MarkedWriter().write(redline), StandardCharsets.UTF_8));
    actual.append("\n=== ").append(redline.statistics()).append('\n');
    for (Unseen unseen : redline.unseen()) {
      actual.append("unseen ").append(unseen.sort()).append(": ").append(unseen.message());
      actual.append('\n');
    }
    GOLDEN.check(name + "/marked.txt", actual.toString());
    GOLDEN.check(name + "/terminal.txt", screen(redline, false));
    GOLDEN.check(name + "/terminal-colour.txt", screen(redline, true));
    GOLDEN.check(name + "/page.html", body(redline));
  }

  private static String screen(Redline redline, boolean colour) {
    TerminalOptions options = new TerminalOptions(80, colour, TerminalOptions.Layout.INLINE, 1);
    return new String(new TerminalWriter(options).write(redline), StandardCharsets.UTF_8);
  }

  /** The page without what is the same on every page: style, script and the policy. */
  private static String body(Redline redline) {
    String page = new String(new HtmlWriter().write(redline), StandardCharsets.UTF_8);
    return page.substring(page.indexOf("<main>"), page.indexOf("</main>")) + "</main>\n";
  }

  @Test
  void noOrphans() {
    GOLDEN.everyCaseHoldsOnly(
        "old.md",
        "new.md",
        "desired.txt",
        "marked.txt",
        "terminal.txt",
        "terminal-colour.txt",
        "page.html");
    assertThat(cases()).hasSizeGreaterThan(50);
  }
}
