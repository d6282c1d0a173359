package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.codicil.format.pdf.PdfText;
import org.codicil.register.QuotedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything a terminal could obey and everything a reader could not see, in every place where
 * people's words come from, across everything that reviewing prints: nothing of it comes through
 * raw, and every character of it is shown by its code point.
 */
class HostileTextTest {
  private static final String DRAFT = "drafts/fees.md";
  private static final String RIVAL = "drafts/rival.md";

  /** What the program itself may send: the inks, and a cursor's way over a page. */
  private static final String OWN =
      "\u001b\\[(0|1|2|3|31;9|94;4|32;9|32;4;21|1;(31|32|94|33|36|35)|33|36|35)?m";

  /** Signs of Arabic writing that Unicode counts as format characters, but that are to be seen. */
  private static final List<Integer> VISIBLE =
      List.of(
          0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD);

  @TempDir Path folder;
  private Session session;

  /** All control characters but the white space among them, and NUL, which no text file holds. */
  static String controls() {
    return IntStream.rangeClosed(1, 0x9F)
        .filter(Character::isISOControl)
        .filter(c -> c != '\n' && c != '\r' && c != '\t')
        .mapToObj(Character::toString)
        .collect(Collectors.joining("x"));
  }

  /** All format characters that Unicode has, but those that are visible. */
  static String formats() {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(c -> Character.getType(c) == Character.FORMAT && !VISIBLE.contains(c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining("x"));
  }

  /** Escape sequences of ECMA-48 and of xterm, in seven bits and in eight. */
  static List<String> escapes() {
    List<String> all = new ArrayList<>();
    for (char last = '@'; last <= '~'; last++) {
      all.add("\u001b[5;7" + last);
      all.add("\u009b5;7" + last);
      all.add("\u001b[?2" + last);
    }
    for (char only = '!'; only <= '~'; only++) {
      all.add("\u001b" + only);
    }
    for (int command :
        new int[] {0, 1, 2, 4, 7, 8, 9, 10, 11, 12, 50, 52, 104, 112, 133, 777, 1337}) {
      all.add("\u001b]" + command + ";x\u0007");
      all.add("\u009d" + command + ";x\u009c");
    }
    for (String opening : List.of("\u001bP", "\u001bX", "\u001b^", "\u001b_", "\u0090", "\u0098")) {
      all.add(opening + "q\u001b\\");
    }
    return all;
  }

  /** With brackets that close: hundreds that do not are refused before anything is shown. */
  private static String all() {
    String escapes = String.join("", escapes());
    return controls() + formats() + escapes.replaceAll("\\[[^\\[]{2,4}", "$0]");
  }

  /**
   * Hostile words as the text of a file: brackets and quotation marks would end what they are in.
   */
  private static String inText() {
    return all().replaceAll("[\"“”«»>|*_`\\[\\]<#\\\\]", "y");
  }

  @BeforeEach
  void everywhere() {
    session = Samples.register(Session.in(folder));
    session.file(
        "charters/lake/2004.md", Samples.NEW.replace("towns on the shore", "towns " + inText()));
    String title = QuotedText.of("Fees " + all());
    String text =
        ReviewSessionTest.DRAFT
            .replace("title: Protocol on fees", "title: " + title)
            .replace("proposer: Town of Ostra", "proposer: " + QuotedText.of("Ostra " + all()))
            .replace("10 crowns", "10 " + inText() + " crowns")
            .replace("three times", "three " + inText() + " times");
    session.file(DRAFT, text).file(RIVAL, text.replace("10 ", "12 ").replace("three", "four"));
  }

  private List<String> reviewed(String... options) {
    String keys =
        Stream.of("c " + all(), "j", "1", "2", "3", "4", "/ " + all(), "g " + all(), "k", "y")
            .collect(Collectors.joining("\n", "", "\ne " + all() + "\nj\nA\ny\nq\n"));
    List<String> outputs = new ArrayList<>();
    String[] args =
        Stream.concat(Stream.of("review", DRAFT, "--reviewer", "Anna " + all()), Stream.of(options))
            .toArray(String[]::new);
    Session.Ran ran = session.input(keys).run(args);
    outputs.add(ran.out());
    outputs.add(ran.err());
    return outputs;
  }

  @Test
  void thereAreThreeHundredEscapeStrings() {
    assertThat(new TreeSet<>(escapes())).hasSizeGreaterThanOrEqualTo(300);
  }

  @Test
  void noPageOfAReviewLetsAnythingThrough() {
    for (String option : List.of("--color=always", "--plain")) {
      reviewed(option).forEach(HostileTextTest::clean);
    }
    session.env("COLUMNS", "40");
    List<String> narrow = reviewed("--color=never");
    narrow.forEach(HostileTextTest::clean);
    assertThat(named(narrow.get(0))).containsAll(codePoints());
  }

  @Test
  void noReportLetsAnythingThroughToATerminal() {
    session.run("review", DRAFT, "--reviewer", "Anna " + all(), "--comment", "2=" + all());
    session.run("review", RIVAL, "--reviewer", "Ben", "--accept", "1", "--comment", "1=" + all());
    session.onATerminal();
    List<String[]> commands = new ArrayList<>();
    for (String format : List.of("terminal", "critic", "html", "json", "marked")) {
      commands.add(new String[] {"review", DRAFT, "--report", "--format", format});
      commands.add(new String[] {"conflicts", DRAFT, RIVAL, "--format", format});
      commands.add(new String[] {"marshal", DRAFT, RIVAL, "--format", format});
    }
    commands.add(new String[] {"combine", DRAFT, RIVAL});
    commands.add(new String[] {"review", RIVAL, "--reviewer", "Ben", "--result"});
    commands.add(new String[] {"review", RIVAL, "--reviewer", "Ben", "--print-template"});
    commands.add(new String[] {"check", DRAFT});
    for (String[] command : commands) {
      Session.Ran ran = session.run(command);
      String what = String.join(" ", command);
      clean(ran.out());
      clean(ran.err());
      boolean readable = what.contains("terminal") || what.contains("critic");
      if (readable && !what.startsWith("conflicts")) {
        assertThat(named(ran.out())).as(what).containsAll(codePoints());
      }
    }
  }

  @Test
  void noFileMadeToBeReadHoldsAnything() throws Exception {
    session.run("review", DRAFT, "--reviewer", "Anna " + all(), "--comment", "2=" + all());
    for (String command : List.of("review", "conflicts", "marshal")) {
      List<String> args = new ArrayList<>(List.of(command, DRAFT));
      args.add(command.equals("review") ? "--report" : RIVAL);
      for (String ending : List.of("md", "html", "pdf")) {
        args.addAll(List.of("-o", command + "." + ending));
      }
      Session.Ran ran = session.run(args.toArray(String[]::new));
      assertThat(ran.status()).as(ran.err().length() > 500 ? "" : ran.err()).isZero();
      clean(session.read(command + ".md"));
      clean(session.read(command + ".html"));
      clean(PdfText.of(folder.resolve(command + ".pdf")).replace("\r", ""));
    }
    assertThat(named(session.read("review.md"))).containsAll(codePoints());
  }

  /** Every hostile character by its name, as brackets show it. */
  private static List<String> codePoints() {
    return (controls() + formats())
        .codePoints()
        .filter(HostileTextTest::isHidden)
        .mapToObj(c -> String.format("U+%04X", c))
        .distinct()
        .toList();
  }

  private static TreeSet<String> named(String output) {
    TreeSet<String> named = new TreeSet<>();
    String whole = output.replaceAll(OWN, "").replaceAll("\\s+│?\\s*", "");
    var name = java.util.regex.Pattern.compile("⟦(U\\+[0-9A-F]{4,6})⟧").matcher(whole);
    while (name.find()) {
      named.add(name.group(1));
    }
    return named;
  }

  private static void clean(String output) {
    String rest = output.replaceAll(OWN, "");
    int raw = rest.indexOf('\u001b');
    String around = raw < 0 ? "" : rest.substring(Math.max(0, raw - 60), raw + 5);
    assertThat(raw).as("an escape after “%s”", around).isNegative();
    codes(rest);
  }

  private static void codes(String rest) {
    List<String> codes =
        rest.codePoints()
            .filter(HostileTextTest::isHidden)
            .mapToObj(c -> String.format("U+%04X", c))
            .distinct()
            .toList();
    assertThat(codes).as("characters that came through raw").isEmpty();
  }

  private static boolean isHidden(int c) {
    boolean hidden =
        switch (Character.getType(c)) {
          case Character.CONTROL, Character.FORMAT -> true;
          case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
          default -> false;
        };
    return hidden && c != '\n' && !VISIBLE.contains(c);
  }
}
