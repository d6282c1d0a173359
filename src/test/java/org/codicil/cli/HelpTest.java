package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Commands.class)
  void everyCommandHasTwoExamplesAndItsExitCodes(Commands command) {
    Session.Ran ran = Session.in(folder).run(command.word(), "--help");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(examples(ran)).hasSizeGreaterThanOrEqualTo(2);
    String footer = ran.out().substring(ran.out().indexOf("Examples:"));
    assertThat(footer.lines().skip(1))
        .allMatch(line -> line.matches("  codicil .*|  git .*|  source .*|[A-Z].*"));
    assertThat(ran.out()).contains("Exit codes:").contains("66    a file, charter, version");
    assertThat(ran.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(Session.in(folder).run("help", command.word()).out()).isEqualTo(ran.out());
  }

  @ParameterizedTest
  @EnumSource(Commands.class)
  void everyExampleIsACommandLineThatCanBeRead(Commands command) {
    for (String example : examples(Session.in(folder).run(command.word(), "--help"))) {
      String line = example.replaceAll(".*codicil ", "").replaceAll(" {3,}.*| [|>)].*|\\)", "");
      String[] args = line.replaceAll("\"([^\"]*) ([^\"]*)\"", "$1_$2").strip().split(" +");
      Session.Ran ran = Session.in(folder).file("bylaws.md", Samples.OLD).run(args);
      assertThat(ran.err()).as(example).doesNotContain("--help").doesNotContain("defect");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "help"})
  void theFirstHelpNamesEveryCommand(String word) {
    Session.Ran ran = Session.in(folder).run(word);
    Arrays.stream(Commands.values())
        .forEach(command -> assertThat(ran.out()).contains("\n  " + command.word() + " "));
    assertThat(ran.status()).isZero();
  }

  @Test
  void helpOnExitCodesNamesEachOfThem() {
    String out = Session.in(folder).run("help", "exit-codes").out();
    assertThat(out.lines()).hasSameSizeAs(ExitCode.values());
    assertThat(out).contains("  66  a file");
  }

  @Test
  void colourInHelpIsDecidedLikeAnyOther() {
    assertThat(Session.in(folder).run("--help").out()).doesNotContain("\u001b");
    assertThat(Session.in(folder).run("--color=always", "diff", "--help").out()).contains("\u001b");
    Session terminal = Session.in(folder).onATerminal();
    assertThat(terminal.run("diff", "--help").out()).contains("\u001b[");
    assertThat(terminal.env("NO_COLOR", "1").run("diff", "--help").out()).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh"})
  void theCompletionScriptKnowsEveryCommandAndOption(String shell) {
    Session.Ran ran = Session.in(folder).run("completion", shell);
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("outline").contains("--side-by-side").contains("--no-pager");
  }

  private static List<String> examples(Session.Ran ran) {
    return ran.out()
        .substring(ran.out().indexOf("Examples:"))
        .lines()
        .filter(line -> line.contains("codicil "))
        .toList();
  }
}
