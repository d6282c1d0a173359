package org.codicil.format.critic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.codicil.format.Sketch.away;
import static org.codicil.format.Sketch.both;
import static org.codicil.format.Sketch.deleted;
import static org.codicil.format.Sketch.here;
import static org.codicil.format.Sketch.inserted;
import static org.codicil.format.Sketch.kept;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.codicil.charter.Kind;
import org.codicil.format.RandomRedlines;
import org.codicil.format.Sketch;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock.Status;
import org.codicil.redline.Part;
import org.codicil.redline.Redline;
import org.junit.jupiter.api.Test;

class CriticWriterTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern MARKS =
      Pattern.compile(
          "\\{--(.*?)--\\}|\\{\\+\\+(.*?)\\+\\+\\}|\\{~~(.*?)~>(.*?)~~\\}", Pattern.DOTALL);

  @Test
  void changesAndNumbersThatFollow() {
    Redline redline =
        new Sketch()
            .kept(
                1,
                Kind.ARTICLE,
                "Article",
                kept(Part.MARKER, "### Article "),
                both(Mark.RENUMBERED, Part.NUMBER, "12", "13"),
                kept(Part.GAP, "\n\n"))
            .kept(
                2,
                Kind.PARAGRAPH,
                "",
                kept(Part.TEXT, "They "),
                deleted(Part.TEXT, "prefer"),
                inserted(Part.TEXT, "use"),
                kept(Part.TEXT, " means."))
            .redline();
    assertThat(written(redline, true))
        .isEqualTo("### Article {~~12~>13~~}\n\nThey {--prefer--}{++use++} means.");
  }

  @Test
  void aMoveSaysWhereTo() {
    Redline redline =
        new Sketch()
            .block(
                1,
                Kind.ARTICLE,
                "Article",
                "m",
                Status.MOVED_AWAY,
                away(Part.MARKER, "## Article "),
                away(Part.NUMBER, "2"),
                away(Part.GAP, "\n\n"))
            .kept(
                1,
                Kind.ARTICLE,
                "Article",
                kept(Part.MARKER, "## Article "),
                kept(Part.NUMBER, "3"),
                kept(Part.GAP, "\n\n"))
            .block(
                1,
                Kind.ARTICLE,
                "Article",
                "m",
                Status.MOVED_HERE,
                here(Part.MARKER, "## Article "),
                here(Part.NUMBER, "4"),
                here(Part.GAP, "\n"))
            .redline();
    assertThat(written(redline, true))
        .isEqualTo(
            "{--## Article 2--}{>>moved to Article 4<<}\n\n## Article 3\n\n"
                + "{++## Article 4++}{>>moved from Article 2<<}\n");
  }

  @Test
  void noMarkHoldsABlankLine() {
    Redline redline =
        new Sketch()
            .block(
                1,
                Kind.PARAGRAPH,
                "",
                "",
                Status.INSERTED,
                inserted(Part.TEXT, "One.\n\nTwo."),
                inserted(Part.GAP, "\n\n"))
            .redline();
    assertThat(written(redline, true)).isEqualTo("{++One.++}\n\n{++Two.++}\n\n");
  }

  @Test
  void rejectingGivesTheOldWordsAndAcceptingTheNew() {
    long seed = 5;
    System.out.println("CriticWriterTest seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      Redline redline = RandomRedlines.of(random);
      String written = written(redline, false);
      assertThat(words(MARKS.matcher(written).replaceAll("$1$3")))
          .as(written)
          .isEqualTo(words(redline.before().text()));
      assertThat(words(MARKS.matcher(written).replaceAll("$2$4")))
          .as(written)
          .isEqualTo(words(redline.after().text()));
      MARKS
          .matcher(written)
          .results()
          .forEach(mark -> assertThat(mark.group()).doesNotContainPattern("\\n[ \\t]*\\n"));
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String written(Redline redline, boolean comments) {
    return new String(new CriticWriter(comments).write(redline), StandardCharsets.UTF_8);
  }
}
