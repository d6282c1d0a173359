package org.codicil.format.marked;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.codicil.charter.Kind;
import org.codicil.format.RandomRedlines;
import org.codicil.format.Sketch;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock.Status;
import org.codicil.redline.Part;
import org.codicil.redline.Piece;
import org.codicil.redline.Redline;
import org.junit.jupiter.api.Test;

class MarkedWriterTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern MARKS =
      Pattern.compile(
          "\\[-(.*?)-\\]|\\{\\+(.*?)\\+\\}|\\[<(.*?)<\\]|\\{>(.*?)>\\}|\\[#(.*?)#\\]|\\{#(.*?)#\\}",
          Pattern.DOTALL);

  @Test
  void changedWordsStandInBrackets() {
    assertThat(
            paragraph(
                kept(Part.TEXT, "for which they "),
                deleted(Part.TEXT, "prefer political"),
                inserted(Part.TEXT, "use every"),
                kept(Part.TEXT, " means")))
        .isEqualTo("for which they [-prefer political-]{+use every+} means");
  }

  @Test
  void oneMarkRunsOnAcrossTheBlankBetweenChangedWords() {
    assertThat(
            paragraph(
                deleted(Part.TEXT, "one"),
                inserted(Part.TEXT, "two"),
                kept(Part.TEXT, " "),
                deleted(Part.TEXT, "State"),
                inserted(Part.TEXT, "States")))
        .isEqualTo("[-one State-]{+two States+}");
  }

  @Test
  void numbersAndReferencesThatFollowHaveMarksOfTheirOwn() {
    assertThat(
            paragraph(
                kept(Part.MARKER, "### Article "), both(Mark.RENUMBERED, Part.NUMBER, "12", "13"),
                kept(Part.SEPARATOR, ". "), kept(Part.TEXT, "See Article "),
                both(Mark.REFERENCE, Part.TEXT, "14", "15"), kept(Part.TEXT, ".")))
        .isEqualTo("### Article [#12#]{#13#}. See Article [#14#]{#15#}.");
  }

  @Test
  void aMoveIsStruckWhereItStoodAndMarkedWhereItStands() {
    Redline redline =
        new Sketch()
            .block(
                1,
                Kind.PARAGRAPH,
                "",
                "m",
                Status.MOVED_AWAY,
                away(Part.TEXT, "Old place."),
                away(Part.GAP, "\n\n"))
            .kept(1, Kind.PARAGRAPH, "", kept(Part.TEXT, "Between."), kept(Part.GAP, "\n\n"))
            .block(
                1,
                Kind.PARAGRAPH,
                "",
                "m",
                Status.MOVED_HERE,
                here(Part.TEXT, "Old place."),
                here(Part.GAP, "\n"))
            .redline();
    assertThat(written(redline)).isEqualTo("[<Old place.<]\n\nBetween.\n\n{>Old place.>}\n");
  }

  @Test
  void aChangeOfLookMarksSignsAndNeverWords() {
    assertThat(
            paragraph(
                kept(Part.TEXT, "the "),
                both(Mark.FORMATTING, Part.TEXT, "*General* Secretary", "**General** Secretary"),
                kept(Part.TEXT, ".")))
        .isEqualTo("the [-*-]{+**+}General[-*-]{+**+} Secretary.");
  }

  @Test
  void aMarkInsideAWordIsWidenedToTheWord() {
    assertThat(
            paragraph(
                kept(Part.TEXT, "the State"), inserted(Part.TEXT, "s"), kept(Part.TEXT, " meet")))
        .isEqualTo("the [-State-]{+States+} meet");
  }

  @Test
  void signsOfMarksInTheTextAreWrittenWithABackslash() {
    String text = "a [-b-] {#anchor} {\\+ [<";
    String written = paragraph(kept(Part.TEXT, text), deleted(Part.TEXT, " -] {+"));
    assertThat(written).isEqualTo("a [\\-b-\\] {\\#anchor} {\\\\+ [\\<[- -\\] {\\+-]");
    assertThat(MarkedWriter.ESCAPE.read(MarkedWriter.ESCAPE.write(text))).isEqualTo(text);
  }

  @Test
  void rejectingGivesTheOldWordsAndAcceptingTheNew() {
    long seed = 20_260_101;
    System.out.println("MarkedWriterTest seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      Redline redline = RandomRedlines.of(random);
      String written = written(redline);
      assertThat(words(written, 1, 3, 5)).as(written).isEqualTo(words(redline.before().text()));
      assertThat(words(written, 2, 4, 6)).as(written).isEqualTo(words(redline.after().text()));
    }
  }

  @Test
  void theEscapeReadsBackAnything() {
    Random random = new Random(7);
    String signs = "[]{}-+<>#\\a";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      String escaped = MarkedWriter.ESCAPE.write(text.toString());
      assertThat(MARKS.matcher(escaped).find()).as(escaped).isFalse();
      assertThat(MarkedWriter.ESCAPE.read(escaped)).isEqualTo(text.toString());
    }
  }

  private static String paragraph(Piece... pieces) {
    return written(new Sketch().kept(1, Kind.PARAGRAPH, "", pieces).redline());
  }

  private static String written(Redline redline) {
    return new String(new MarkedWriter().write(redline), StandardCharsets.UTF_8);
  }

  /** The words of one side, counted mark by mark as the benchmark does. */
  private static List<String> words(String written, int... groups) {
    Stream.Builder<String> words = Stream.builder();
    Matcher marks = MARKS.matcher(written);
    int from = 0;
    while (marks.find()) {
      words(written.substring(from, marks.start())).forEach(words);
      for (int group : groups) {
        if (marks.group(group) != null) {
          words(marks.group(group)).forEach(words);
        }
      }
      from = marks.end();
    }
    words(written.substring(from)).forEach(words);
    return words.build().toList();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }
}
