package org.codicil.format.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.codicil.charter.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without the parser is read as the parser would read it. */
class PlainBlocksTest {
  private static final String[] OPENINGS = {
    "",
    "",
    "",
    "",
    "",
    " ",
    "   ",
    "    ",
    "     ",
    "        ",
    "\t",
    "# ",
    "## ",
    "#",
    "####### ",
    "1. ",
    "2. ",
    "10. ",
    "100. ",
    "3)",
    "3) ",
    "7.  ",
    "8.     ",
    "1234567890. ",
    "- ",
    "* ",
    "+ ",
    "> ",
    ">",
    ">> ",
    "```",
    "~~~",
    "| ",
    "[^1]: ",
    "[ref]: /to ",
    "<!-- ",
    "<div>",
    "<sup>",
    "---",
    "===",
    "***",
    "(a) ",
    "    (a) ",
    "   (b) ",
    "    - ",
    "   1. ",
    "\u00a0",
    "\u201c",
    "\u00a7 ",
    "2026 ",
    "1.5 ",
    "\\1. ",
    "\ufeff",
    "\u2028",
  };
  private static final String[] WORDS = {
    "the",
    "Council",
    "shall",
    "Article 5",
    "words",
    "words",
    "words",
    "**may**",
    "*x*",
    "`code`",
    "[ref]",
    "[^1]",
    "[a](b)",
    "|",
    "|---|",
    "<b>",
    "-->",
    "&amp;",
    "a_b_c",
    "\\",
    "!",
    "#",
    "##",
    "1.",
    "(x)",
    "\u00e9t\u00e9",
    "\u0434\u043e\u043c",
    "x\u00a0",
    ":",
    "---",
    ">",
    "```",
    "\u0085",
  };
  private static final String[] ENDS = {
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "\n\n",
    "\n\n\n",
    " \n",
    "  \n",
    "\n \n",
    "\n\t\n",
    "\r\n",
    "\r\n\r\n",
    "\u00a0\n\n",
    "",
  };

  @Test
  void randomTextsAreReadAsTheParserReadsThem() {
    long seed = Long.getLong("laws.seed", 20261123L);
    for (int run = 0; run < 20_000; run++) {
      Random random = new Random(seed + run);
      StringBuilder text = new StringBuilder();
      for (int line = random.nextInt(14); line >= 0; line--) {
        boolean calm = random.nextInt(3) > 0;
        text.append(any(OPENINGS, random));
        for (int word = random.nextInt(4); word >= 0; word--) {
          text.append(calm ? "word" : any(WORDS, random)).append(word == 0 ? "" : " ");
        }
        text.append(any(ENDS, random));
      }
      assertReadAlike(text.toString(), "seed " + (seed + run));
    }
  }

  @Test
  void randomTablesAreReadAsTheParserReadsThem() {
    String[] cells = {
      " a ", " a ", " a b ", "a", " - ", " :-: ", "---", " :--- ", "--", ":", " ", "", "  c", "*d*",
      "\u00a0e", "\te", "1. f", "# g", "[^1]", "\u2014", "&amp;"
    };
    String[] rules = {
      "|---|---|", "| --- | ---: |", "|:-:|:--|", "|--|--|", "|---|", "|-|---|---|"
    };
    String[] ends = {"|\n", "|\n", "|\n", "|\n", "|\n", "\n", "| \n", "|\n\n", "|\nword\n", "|"};
    long seed = Long.getLong("laws.seed", 20261123L);
    for (int run = 0; run < 10_000; run++) {
      Random random = new Random(seed + run);
      int plain = random.nextInt(4) == 0 ? cells.length : 4;
      int calm = random.nextInt(4) == 0 ? ends.length : 5;
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : "1. item\n\n");
      for (int line = 0; line < 1 + random.nextInt(5); line++) {
        int columns = random.nextInt(12) == 0 ? 1 + random.nextInt(3) : 2;
        for (int column = 0; column < columns; column++) {
          text.append('|').append(cells[random.nextInt(plain)]);
        }
        text.append(ends[random.nextInt(calm)]);
        if (line == 0) {
          text.append(any(rules, random)).append("\n");
        }
      }
      text.append(random.nextBoolean() ? "" : "\n# Next\n");
      assertReadAlike(text.toString(), "seed " + (seed + run));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. item\n\n|| b |\n|---|---|\n| c ||\n\nwords\n",
        "words\n\n| :--- | :-: |\n| :-: | --- |\n| a | b |\n"
      })
  void emptyCellsAndHeadingsOfDashesAreReadAsTheParserReadsThem(String text) {
    assertReadAlike(text, text);
  }

  @Test
  void officialTextsAreReadAsTheParserReadsThem() throws IOException {
    for (String folder : List.of("charters", "src/test/resources", "drafts", "clauses")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".md")).toList()) {
          assertReadAlike(Files.readString(file), file.toString());
        }
      }
    }
  }

  @Test
  void aCharterOfWordsAloneNeedsNoParser() {
    String text =
        "# Charter\n\n## Article 1. Aims\n\n1. The Council:\n\n    (a) meets;\n    (b) votes.\n\n"
            + "2) It may\nnot rest.\n\n| a | b |\n|---|---:|\n| 1 | 2 |\n\nDone in 2026.\n";

    PlainBlocks blocks = PlainBlocks.of(text, 0);

    assertThat(blocks.rest()).isEmpty();
    assertThat(blocks.passages()).isEqualTo(BlockReader.parsed(text)).hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A *word*.\n\n",
        "- a\n\n  - b\n\n",
        "| a |\n|---|\n| *b* |\n\n",
        "> quoted\n\n",
        "1. one\n\n    - two\n\n    three\n\n",
        "Title\n===\n\n",
        "[a]: /b\n\n",
        "1. one\n2. two\n\n"
      })
  void onlyWhatHasSignsGoesToTheParser(String block) {
    String before = "# Title\n\nWords.\n\n";
    String after = "# Next\n\nWords.\n\n";

    PlainBlocks blocks = PlainBlocks.of(before + block + after, 0);

    assertThat(blocks.rest())
        .containsExactly(new PlainBlocks.Range(before.length(), (before + block).length()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"```\ncode\n\n", "<!-- note\n\n", "> ~~~\n\n", "- <pre>\n\n"})
  void whatEndsAtASignOfItsOwnTakesTheRestWithIt(String block) {
    String before = "# Title\n\n";
    String text = before + block + "# Next\n\nWords.\n";

    assertThat(PlainBlocks.of(text, 0).rest())
        .containsExactly(new PlainBlocks.Range(before.length(), text.length()));
  }

  private static void assertReadAlike(String text, String name) {
    List<Passage> read = new ArrayList<>();
    BlockReader.passages(text, 0, read);
    assertThat(read).as(name + ": " + text).isEqualTo(BlockReader.parsed(text));
  }

  private static String any(String[] choices, Random random) {
    return choices[random.nextInt(choices.length)];
  }
}
