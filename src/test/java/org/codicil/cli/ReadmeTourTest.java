package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five minutes of the README, run as they stand there. */
class ReadmeTourTest {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @Test
  void everyLineOfTheTourRuns(@TempDir Path home) throws IOException {
    assertThat(Session.in(home).run("demo", "treaty").status()).isZero();
    Session session = Session.in(home.resolve("treaty"));
    List<String[]> tour = commands(Files.readString(Path.of("README.md")), "$ ");
    assertThat(tour).hasSizeGreaterThan(5);
    for (String[] command : tour) {
      Session.Ran ran = session.run(command);
      assertThat(ran.status()).as("%s%n%s", ran.command(), ran.err()).isZero();
    }
    assertThat(session.files())
        .contains("redline.pdf", "drafts/duty-to-consult.md")
        .contains("charters/csto/2027.md", "charters/csto/amendments/2027.md")
        .doesNotContain("drafts/collective-defence.md");
  }

  @Test
  void everyLineThatTheDemoProposesRuns(@TempDir Path home) throws IOException {
    String said = Session.in(home).run("demo", "treaty").err();
    assertThat(said.lines()).allMatch(line -> line.length() <= 80);
    List<String[]> tour = commands(said, "    ");
    assertThat(tour).hasSize(8);
    for (String[] command : tour) {
      Session session = Session.in(home.resolve("treaty")).onATerminal().input("y\nq\n");
      Session.Ran ran = session.run(command);
      assertThat(ran.status()).as("%s%n%s", ran.command(), ran.err()).isZero();
    }
    assertThat(Session.in(home).files())
        .contains("treaty/redline.pdf", "treaty/charters/csto/2027.md");
  }

  private static List<String[]> commands(String text, String prompt) {
    List<String[]> commands = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(prompt + "codicil ")) {
        String command = line.substring((prompt + "codicil ").length());
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command.split(" {2,}")[0]);
        while (matcher.find()) {
          words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        commands.add(words.toArray(String[]::new));
      }
    }
    return commands;
  }
}
