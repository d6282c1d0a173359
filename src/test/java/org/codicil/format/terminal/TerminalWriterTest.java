package org.codicil.format.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.codicil.format.GoldenFiles;
import org.codicil.format.RandomRedlines;
import org.codicil.format.terminal.TerminalOptions.Layout;
import org.codicil.redline.Redline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalWriterTest {
  private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[[0-9;]*m");

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void everyClassOfChangeInOneText(int width) throws Exception {
    golden("inline", Layout.INLINE, width);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void oldAndNewBesideEachOther(int width) throws Exception {
    golden("pair", Layout.SIDE_BY_SIDE, width);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void oneLineForEveryChangedProvision(int width) throws Exception {
    golden("stat", Layout.STAT, width);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 120})
  void aCharterAloneIsSetToBeRead(int width) throws Exception {
    Redline redline = LeagueRedline.redline();
    var after = redline.after();
    List<org.codicil.redline.MarkedBlock> blocks = PlainBlocks.of(after);
    Redline plain = new Redline(after, after, blocks, List.of(), redline.statistics(), List.of());
    for (boolean colour : new boolean[] {false, true}) {
      GoldenFiles.check(
          "terminal/clean-" + width + (colour ? "-colour" : "") + ".txt",
          new TerminalWriter(new TerminalOptions(width, colour, Layout.INLINE, 1)).write(plain));
    }
  }

  @Test
  void withColourTheSameWordsStandWithoutBrackets() {
    String plain = text(LeagueRedline.redline(), new TerminalOptions(200, false, Layout.INLINE, 1));
    String colour = text(LeagueRedline.redline(), new TerminalOptions(200, true, Layout.INLINE, 1));
    assertThat(words(SEQUENCE.matcher(colour).replaceAll(""))).isEqualTo(words(plain));
    assertThat(colour).doesNotContain("[-prefer", "{+use");
  }

  @ParameterizedTest
  @EnumSource
  void noLineIsWiderThanTheScreenAndNoStyleLeavesItsLine(Layout layout) {
    long seed = 42;
    System.out.println("TerminalWriterTest seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      Redline redline = RandomRedlines.of(random);
      int width = 40 + random.nextInt(161);
      boolean colour = random.nextBoolean();
      String text = text(redline, new TerminalOptions(width, colour, layout, random.nextInt(3)));
      for (String line : text.split("\n")) {
        String bare = SEQUENCE.matcher(line).replaceAll("");
        assertThat(DisplayWidth.of(bare)).as(line).isLessThanOrEqualTo(width);
        assertThat(bare).doesNotContain("\u001b", "\u202e").isEqualTo(bare.stripTrailing());
        int reset = line.lastIndexOf("\u001b[0m");
        assertThat(line.lastIndexOf("\u001b[")).isEqualTo(reset);
        assertThat(colour || !line.contains("\u001b")).isTrue();
      }
    }
  }

  @Test
  void theContextMayBeAllOfAProvisionOrNothing() {
    String none = text(LeagueRedline.redline(), new TerminalOptions(80, false, Layout.INLINE, 0));
    String all =
        text(
            LeagueRedline.redline(),
            new TerminalOptions(80, false, Layout.INLINE, Integer.MAX_VALUE));
    assertThat(none).doesNotContain("Nothing else changes here").doesNotContain("Nor here");
    assertThat(all).contains("Nothing else changes here").contains("Nor here");
  }

  private static void golden(String name, Layout layout, int width) throws Exception {
    for (boolean colour : new boolean[] {false, true}) {
      TerminalOptions options = new TerminalOptions(width, colour, layout, 1);
      GoldenFiles.check(
          "terminal/" + name + "-" + width + (colour ? "-colour" : "") + ".txt",
          new TerminalWriter(options).write(LeagueRedline.redline()));
    }
  }

  private static String text(Redline redline, TerminalOptions options) {
    return new String(new TerminalWriter(options).write(redline), StandardCharsets.UTF_8);
  }

  /** The words as read from line to line, without brackets and change bars. */
  private static String words(String text) {
    return text.lines()
        .map(line -> line.isEmpty() ? line : line.substring(1))
        .collect(Collectors.joining(" "))
        .replaceAll("\\[[-<]|[->]\\]|\\{[+>]|[+>]\\}|<\\]", "")
        .replaceAll("\\s+", "");
  }
}
