package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.codicil.golden.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reviews, driven by lines as a pipe or a screen reader drives them. */
class ReviewSessionTest {
  private static final Golden GOLDEN = Golden.folder("review");
  private static final String KEPT = "drafts/fees.review.yaml";

  static final String DRAFT =
      """
      ---
      amends: lake@2004
      title: Protocol on fees
      proposer: Town of Ostra
      ---
      ## Amendments

      1. In Article 1(1), replace “keeps the lake clean” with “keeps the lake and its shore clear”.

      2. In Article 1(2), replace “twice” with “three times”.

      3. At the end of Article 2, insert:

         > 2. A member pays 10 crowns a year.

      4. After Article 2, insert:

         > ## Article 3. Audit
         >
         > 1. The books are open to every member.

      ## Final provisions

      This Protocol enters into force at once.
      """;

  /** The same, with a first item that two runs of words change. */
  static final String DIVISIBLE =
      DRAFT.replace(
          "“keeps the lake clean” with “keeps the lake and its shore clear”",
          "“The Council keeps the lake clean” with “The Assembly keeps the lake clear”");

  /** Sixty keys and answers, one a line; "…" stands for quitting and coming back. */
  static final List<String> SIXTY =
      List.of(
          "y",
          "u",
          "U",
          "k",
          "u",
          "s",
          "y",
          "n",
          "k",
          "u",
          "u",
          "n",
          "k",
          "k",
          "1",
          "2",
          "3",
          "4",
          "1",
          "j",
          "c Three times is too often.",
          "n",
          "u",
          "e In Article 1(2), replace" + " “twice” with “at least twice”.",
          "k",
          "c",
          "Better so.",
          "j",
          "?",
          "g 4",
          "y",
          "…",
          "k",
          "K",
          "J",
          "/ crowns",
          "c Who\u001b[2J pays?\u202e",
          "x",
          "A",
          "n",
          "g Art" + " 2",
          "D",
          "y",
          "u",
          "U",
          "u",
          "y",
          "k",
          "k",
          "k",
          "k",
          "j",
          "j",
          "u",
          "u",
          "U",
          "U",
          "g 1",
          "y",
          "n");

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void workspace() {
    session = Samples.register(Session.in(folder)).file("drafts/fees.md", DRAFT);
  }

  private Session.Ran review(String lines, String... options) {
    String[] args =
        Stream.concat(
                Stream.of("review", "drafts/fees.md", "--reviewer", "Anna"), Arrays.stream(options))
            .toArray(String[]::new);
    return session.input(lines).run(args);
  }

  private void sixty() {
    session.file("drafts/fees.md", DIVISIBLE);
    for (String part : String.join("\n", SIXTY).split("…")) {
      assertThat(review(part + "\n").status()).isZero();
    }
  }

  @Test
  void sixtyKeysGiveTheExpectedFileAndDraft() {
    assertThat(SIXTY).hasSizeGreaterThanOrEqualTo(60);
    sixty();
    GOLDEN.check("sixty-keys.review.yaml", session.read(KEPT));
    Session.Ran result = review("", "--result");
    GOLDEN.check("sixty-keys.md", result.out());
    assertThat(session.file("drafts/decided.md", result.out()).run("check", "drafts/decided.md"))
        .extracting(Session.Ran::err, Session.Ran::status)
        .containsExactly("", 0);
  }

  @Test
  void theSameDecisionsFromAFileGiveTheSameBytes() {
    sixty();
    String kept = session.read(KEPT);
    String result = review("", "--result").out();
    String template = review("", "--print-template").out();
    session.file("decisions.json", template).file(KEPT, "");
    assertThat(review("", "--decisions", "decisions.json").status()).isZero();
    assertThat(session.read(KEPT)).isEqualTo(kept);
    assertThat(review("", "--result").out()).isEqualTo(result);
  }

  @Test
  void partsOfASplitAreInTheTemplateAndComeBackFromIt() {
    session.file("drafts/fees.md", DIVISIBLE);
    review("g 1\ns\ny\nc Which shore?\nn\nq\n");
    String kept = session.read(KEPT);
    String template = review("", "--print-template").out();
    GOLDEN.check("template.json", template);
    session.file("decisions.json", template).file(KEPT, "");
    assertThat(review("", "--decisions", "decisions.json").err()).doesNotContain("error");
    assertThat(session.read(KEPT)).isEqualTo(kept);
    session.file(KEPT, "");
    review("", "--split", "1", "--accept", "1a", "--reject", "1b", "--comment", "1b=Which shore?");
    assertThat(session.read(KEPT)).isEqualTo(kept);
    assertThat(review("", "--split", "2").err()).contains("usage/no-split");
    assertThat(review("", "--accept", "1c").err()).contains("items 1a, 1b, 2, 3, 4");
  }

  @Test
  void whatAFileBringsIsHeldToWhatTheKeysWouldTake() {
    String parts =
        "{\"item\": 1, \"parts\": [{\"words\": \"Repeal Article 2.\", \"decision\": \"accepted\"}]}";
    session.file("d.json", "{\"reviewer\": \"Anna\", \"decisions\": [" + parts + "]}");
    assertThat(review("", "--decisions", "d.json").err()).contains("review/not-the-whole");
    session.file(
        "d.json",
        "{\"reviewer\": \"Anna\", \"decisions\": [{\"item\": 2, \"decision\": \"amended\","
            + " \"instead\": \"Repeal Article 77.\"}]}");
    assertThat(review("", "--decisions", "d.json").err()).contains("review/not-taken");
    assertThat(session.files()).doesNotContain(KEPT);
  }

  @Test
  void undoReachesBackBeyondQuittingAndOptions() {
    review("y\nn\nq\n");
    String two = session.read(KEPT);
    review("", "--accept", "all");
    String all = session.read(KEPT);
    review("u\nq\n");
    assertThat(session.read(KEPT)).isEqualTo(two);
    review("U\nq\n");
    assertThat(session.read(KEPT)).isEqualTo(all);
    assertThat(review("u\nu\nu\nu\nq\n").out()).contains("» nothing to undo");
    assertThat(session.read(KEPT)).contains("decisions: []");
  }

  @Test
  void everyKeyIsKeptBeforeTheNextIsRead() {
    List<String> lines = List.of("y", "c Why?", "n", "u", "s", "y", "A", "n", "U", "j", "n");
    for (int killed = 0; killed <= lines.size(); killed++) {
      session.file(KEPT, "");
      review(String.join("\n", lines.subList(0, killed)) + "\nq\n");
      String quiet = session.read(KEPT);
      session.file(KEPT, "");
      String rest = String.join("\n", lines.subList(0, killed)) + "\n";
      session
          .into(new Breaking())
          .input(rest)
          .run("review", "drafts/fees.md", "--reviewer", "Anna");
      assertThat(session.read(KEPT)).as("after %s keys", killed).isEqualTo(quiet);
    }
    assertThat(session.files()).noneMatch(name -> name.endsWith(".part"));
  }

  /** Standard output that is fine until the report at the end: the process dies there. */
  private static final class Breaking extends java.io.ByteArrayOutputStream {
    @Override
    public void write(byte[] bytes) {
      if (new String(bytes, java.nio.charset.StandardCharsets.UTF_8).contains("Decisions on")) {
        throw new IllegalStateException("killed");
      }
    }
  }

  @Test
  void twoReviewersAreReportedAndTheResultFollowsOne() {
    session.run("review", "drafts/fees.md", "--reviewer", "Anna", "--accept", "all");
    session.run(
        "review",
        "drafts/fees.md",
        "--reviewer",
        "Ben|Bob",
        "--accept",
        "1,2",
        "--reject",
        "3",
        "--comment",
        "3=Too *dear*");
    GOLDEN.check(
        "two-reviewers.md",
        session.run("review", "drafts/fees.md", "--report", "--format", "critic").out());
    GOLDEN.check("two-reviewers.txt", session.run("review", "drafts/fees.md", "--report").out());
    session.run("review", "drafts/fees.md", "--report", "-o", "report.html", "-o", "report.pdf");
    assertThat(session.files()).contains("report.html", "report.pdf");
    assertThat(session.run("review", "drafts/fees.md", "--reviewer", "Anna", "--result").out())
        .contains("pays 10 crowns");
    assertThat(session.run("review", "drafts/fees.md", "--reviewer", "Ben|Bob", "--result").out())
        .contains(
            "Item 3 (At the end of Article 2, insert: 2. A member pays 10 crowns a year.), rejected by Ben\\|Bob");
  }

  /** Hebrew, Arabic, Chinese and Hindi in every place: no line is wider than the window. */
  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(strings = {"40", "80", "120", "200"})
  void otherScriptsStayInsideTheWindow(String width) {
    session.file(
        "drafts/fees.md",
        DRAFT
            .replace("title: Protocol on fees", "title: פרוטוקול על אגרות 议定书 शुल्क")
            .replace("three times", "ثلاث مرات في السنة 一年三次会议由理事会召开并主持 दो बार שלוש פעמים")
            .replace("10 crowns", "十克朗の会費を毎年支払うものとする。 עשרה כתרים"));
    String lines = "c למה 为什么 لماذا?\nj\n2\n4\nj\n1\nn\nq\n";
    for (String option : List.of("--color=never", "--color=always", "--plain")) {
      String out =
          session
              .env("COLUMNS", width)
              .input(lines)
              .run("review", "drafts/fees.md", "--reviewer", "אנה", option)
              .out();
      List<String> shown = out.replaceAll("\u001b\\[[0-9;]*m", "").lines().toList();
      assertThat(shown)
          .allMatch(
              line -> org.codicil.format.terminal.DisplayWidth.of(line) <= Integer.parseInt(width));
      assertThat(shown)
          .allSatisfy(
              line -> {
                assertThat(line.chars().filter(c -> c == '\u2068').count())
                    .isEqualTo(line.chars().filter(c -> c == '\u2069').count());
              });
      assertThat(String.join(" ", shown)).contains("\u2068למה\u2069");
    }
  }

  static Stream<String> screens() {
    return Stream.of("40", "80", "120")
        .flatMap(width -> Stream.of(width, width + "-colour", width + "-plain"));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void screens(String name) {
    session.env("COLUMNS", name.replaceAll("-.*", ""));
    String[] options =
        name.endsWith("-plain")
            ? new String[] {"--plain"}
            : new String[] {name.endsWith("-colour") ? "--color=always" : "--color=never"};
    GOLDEN.check("screen-" + name + ".txt", review("c Why?\nn\n4\nA\nn\nj\nu\nq\n", options).out());
  }

  @Test
  void nothingATextOrACommentHoldsReachesTheTerminalRaw() {
    StringBuilder evil = new StringBuilder("x");
    for (int c = 1; c < 0xA0; c++) {
      boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' || c >= 0x7F;
      evil.append(control ? Character.toString(c) : "");
    }
    evil.append("\u202E\u2066\u200B\u00AD\uFEFF\u061C]0;title\u0007");
    session.file("drafts/fees.md", DRAFT.replace("three times", "three" + evil + "times"));
    for (String option : List.of("--color=always", "--plain")) {
      Session.Ran ran = review("c " + evil + "\n/ zz" + evil + "\nj\ng " + evil + "\nq\n", option);
      String own = ran.out().replaceAll("\u001b\\[[0-9;]*m", "") + ran.err();
      assertThat(own.codePoints().filter(ReviewSessionTest::isHidden).toArray()).isEmpty();
      assertThat(session.read(KEPT).codePoints().filter(ReviewSessionTest::isHidden).toArray())
          .isEmpty();
    }
  }

  private static boolean isHidden(int c) {
    return c != '\n'
        && (Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT);
  }

  @Test
  void aDecisionOnAnItemThatIsNotThereIsRefused() {
    assertThat(review("", "--accept", "9").err())
        .contains("usage/no-item")
        .contains("items 1, 2, 3, 4");
    session.file(
        "d.json", "{\"reviewer\": \"Anna\", \"decisions\": [{\"item\": 1, \"content\": \"00\"}]}");
    assertThat(review("", "--decisions", "d.json").err()).contains("review/changed");
    session.file(
        "d.json", "{\"reviewer\": \"Anna\", \"decisions\": [{\"item\": 1, \"decision\": \"ok\"}]}");
    assertThat(review("", "--decisions", "d.json").err()).contains("review/bad-file");
  }

  @Test
  void severalDrafts() {
    session.file(
        "drafts/rival.md",
        "---\namends: lake@2004\ntitle: Rival\n---\n## Amendments\n\n"
            + "1. In Article 1(2), replace “twice” with “once”.\n\n"
            + "2. In Article 2(1), delete “on the shore”.\n");
    for (String command : List.of("conflicts", "combine", "marshal")) {
      Session.Ran ran = session.run(command, "drafts/fees.md", "drafts/rival.md");
      GOLDEN.check(command + ".txt", ran.transcript(folder));
    }
    assertThat(
            session.run("conflicts", "drafts/fees.md", "drafts/rival.md", "--exit-code").status())
        .isEqualTo(1);
  }
}
