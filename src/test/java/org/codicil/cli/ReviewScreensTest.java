package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.codicil.golden.Golden;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The packaged program on a real terminal, as tmux shows it. In the golden screens an escape
 * character is written as ␛.
 */
@Tag("interop")
class ReviewScreensTest {
  private static final Golden GOLDEN = Golden.folder("review/tmux");
  private static final String DRAFT = "drafts/collective-defence.md";
  private static final String FEES = "drafts/fees.md";
  private static final String ANSWERING = "Enter takes the line";

  @TempDir Path folder;
  private final StringBuilder seen = new StringBuilder();
  private Tmux tmux;
  private boolean colour;

  private void look(String what, String sign) {
    tmux.waitFor(sign);
    record(what, colour ? tmux.coloured() : tmux.screen());
  }

  private void record(String what, String screen) {
    seen.append("=== ").append(what).append('\n');
    seen.append(screen.replace("\u001b", "␛")).append('\n');
  }

  private void key(String key, String sign) {
    tmux.type(key);
    look(key, sign);
  }

  private void line(String key, String words, String sign) {
    tmux.type(key);
    tmux.waitFor(ANSWERING);
    tmux.type(words);
    tmux.press("Enter");
    look(key + " " + words, sign);
  }

  private void shipped() throws IOException {
    for (String name : List.of("charters/csto", "drafts")) {
      try (Stream<Path> files = Files.walk(Path.of(name))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          boolean own = file.toString().endsWith(".yaml") && name.equals("drafts");
          if (!own && !file.getFileName().toString().startsWith(".")) {
            Path copy = folder.resolve(file.toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"40,30", "80,24", "120,40"})
  void withColour(int columns, int rows) throws IOException {
    colour = true;
    session(columns, rows, List.of());
    GOLDEN.check(columns + "-colour.txt", seen.toString());
  }

  @ParameterizedTest
  @CsvSource({"40,30", "80,24", "120,40"})
  void withoutColour(int columns, int rows) throws IOException {
    session(columns, rows, List.of("NO_COLOR=1"));
    assertThat(seen.toString()).doesNotContain("␛");
    GOLDEN.check(columns + ".txt", seen.toString());
  }

  private void session(int columns, int rows, List<String> setting) throws IOException {
    shipped();
    try (Tmux terminal = new Tmux(folder)) {
      tmux = terminal;
      tmux.start(columns, rows, setting, "review", DRAFT, "--reviewer", "Armenia");
      look("the first page", "1 of 3");
      key("s", "split into 2");
      key("4", columns == 40 ? "two columns need" : "── Article 3 ──");
      tmux.type("1");
      key("y", "2 of 4");
      key("j", "3 of 4");
      key(" ", columns == 120 ? "3 of 4" : "above [page up]");
      key("?", "Any other key goes back");
      tmux.type("?");
      line("g", "Article 9", "4 of 4");
      line("c", "Why “means”?", "1 commented");
      key("A", "[y/n]");
      key("y", "2 accepted");
      tmux.type("u");
      tmux.type("n");
      look("u n", "1 rejected");
      tmux.resize(60, 24);
      tmux.waitFor("a page of 60 columns", ReviewScreensTest::isSixtyWide);
      look("a window of 60 columns", "─".repeat(58));
      tmux.type("q");
      record("q", tmux.last(colour));
    }
  }

  /** Drawn anew, and not only broken up by the terminal. */
  private static boolean isSixtyWide(String screen) {
    String rule = "  " + "─".repeat(58);
    return screen.lines().filter(rule::equals).count() == 2
        && screen.lines().noneMatch(line -> line.startsWith("─"))
        && screen.contains("[q] quit");
  }

  /**
   * The sixty keys that {@link ReviewSessionTest} gives as lines, here as keys, give the same file
   * and the same draft. One comment holds an escape sequence there, which a keyboard cannot type.
   */
  @Test
  void sixtyKeysGiveTheSameFileAndDraftAsSixtyLines() {
    Session session = Samples.register(Session.in(folder));
    session.file(FEES, ReviewSessionTest.DIVISIBLE);
    Golden lines = Golden.folder("review");
    String who = "Who pays?";
    Deque<String> keys = new ArrayDeque<>();
    for (String key : ReviewSessionTest.SIXTY) {
      keys.add(key.startsWith("c Who") ? "c " + who : key);
    }
    try (Tmux terminal = new Tmux(folder)) {
      tmux = terminal;
      review();
      while (!keys.isEmpty()) {
        String key = keys.poll();
        if (key.equals("…")) {
          tmux.type("q");
          tmux.waitFor("codicil: kept in");
          review();
        } else {
          press(key, keys);
        }
      }
      tmux.type("q");
      tmux.waitFor("codicil: kept in");
    }
    String kept = session.read("drafts/fees.review.yaml");
    assertThat(kept)
        .isEqualTo(
            lines.given("sixty-keys.review.yaml").replace("Who\\u001b[2J pays?\\u202e", who));
    String[] result = {"review", FEES, "--reviewer", "Anna", "--result"};
    assertThat(session.run(result).out()).isEqualTo(lines.given("sixty-keys.md"));
    String[] template = {"review", FEES, "--reviewer", "Anna", "--print-template"};
    session.file("d.json", session.run(template).out()).file("drafts/fees.review.yaml", "");
    session.run("review", FEES, "--reviewer", "Anna", "--decisions", "d.json");
    assertThat(session.read("drafts/fees.review.yaml")).isEqualTo(kept);
    assertThat(session.run(result).out()).isEqualTo(lines.given("sixty-keys.md"));
  }

  private void review() {
    tmux.start(100, 30, List.of(), "review", FEES, "--reviewer", "Anna");
    tmux.waitFor(" of ", screen -> screen.matches("(?s).*\\d+ of \\d+.*"));
  }

  private void press(String key, Deque<String> keys) {
    tmux.type(key.substring(0, 1));
    if (key.equals("?")) {
      tmux.waitFor("Any other key goes back");
      tmux.press("Escape");
      tmux.waitFor(" of ", screen -> screen.matches("(?s).*\\d+ of \\d+.*"));
    } else if (List.of('c', 'e', 'g', '/').contains(key.charAt(0))) {
      tmux.waitFor(ANSWERING);
      tmux.press("C-u");
      tmux.type(key.length() > 1 ? key.substring(2) : keys.poll());
      tmux.press("Enter");
      tmux.waitFor("keys again", screen -> !screen.contains(ANSWERING));
    }
  }

  /** Pasted words decide nothing; a counter-proposal that is not taken is there to be mended. */
  @Test
  void pastedWordsAndRefusedOnes() {
    Session session = Samples.register(Session.in(folder));
    session.file(FEES, ReviewSessionTest.DIVISIBLE);
    try (Tmux terminal = new Tmux(folder)) {
      tmux = terminal;
      review();
      tmux.paste("any yes\nno ~ and quit");
      tmux.waitFor("what was pasted is no key and decided nothing");
      assertThat(session.files()).noneMatch(name -> name.endsWith(".review.yaml"));
      tmux.type("e");
      tmux.waitFor(ANSWERING);
      tmux.press("C-u");
      tmux.paste("Repeal Article 77");
      tmux.press("Enter");
      tmux.waitFor("e goes on with your words");
      tmux.type("e");
      tmux.waitFor("Instead: Repeal Article 77");
      tmux.type("\b\b2");
      tmux.press("Enter");
      tmux.waitFor("1 amended");
      tmux.type("q");
      tmux.waitFor("codicil: kept in");
    }
    assertThat(session.read("drafts/fees.review.yaml")).contains("instead: \"Repeal Article 2\"");
  }

  /** What a person types before the program asks for it is not lost. */
  @Test
  void keysMayBeTypedAhead() {
    Session session = Samples.register(Session.in(folder));
    session.file(FEES, ReviewSessionTest.DIVISIBLE);
    try (Tmux terminal = new Tmux(folder)) {
      tmux = terminal;
      review();
      tmux.type("yncNot so\rjyknq");
      tmux.waitFor("codicil: kept in");
    }
    List<String> said = new ArrayList<>();
    session.read("drafts/fees.review.yaml").lines().map(String::strip).forEach(said::add);
    assertThat(said).contains("comment: \"Not so\"");
    assertThat(said.stream().filter(line -> line.startsWith("decision: "))).hasSize(4);
  }
}
