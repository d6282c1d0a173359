package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.codicil.golden.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole sessions as a person sees them. Each line below is a golden file: the command, what it
 * printed, what it said, how it ended.
 */
class TranscriptTest {
  private static final Golden GOLDEN = Golden.folder("cli");

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void workspace() {
    session =
        Samples.register(Session.in(folder))
            .file("old.md", Samples.OLD)
            .file("new.md", Samples.NEW)
            .file("broken.md", "---\ntitle: Pact\n\tparties: [a, b\n---\n# Pact\n")
            .file("latin.md", new byte[] {'#', ' ', (byte) 0xDC, 'b', 'e', 'r', '\n'})
            .input(Samples.OLD);
  }

  static Stream<String> commands() {
    return Stream.of(
        "nothing:",
        "help: --help",
        "help-diff: help diff",
        "help-exit-codes: help exit-codes",
        "init: init pond",
        "init-again: init lake",
        "list: list",
        "list-versions: list lake",
        "show: show lake",
        "show-provision: show lake@1990 Article 1(2)",
        "show-no-provision: show lake Article 3",
        "outline: outline lake",
        "diff: diff lake@1990 lake@2004",
        "diff-input: diff - new.md",
        "diff-same: diff old.md lake@1990",
        "diff-stat: diff old.md new.md --stat",
        "diff-side-by-side: diff old.md new.md --side-by-side",
        "diff-exit-code: diff old.md new.md --exit-code --format critic",
        "diff-marked: diff old.md new.md --format marked",
        "diff-files: diff old.md new.md -o red.html -o red.json",
        "render: render lake -o lake.html",
        "render-nowhere: render lake",
        "no-command: lits",
        "no-option: diff --side-by old.md new.md",
        "no-argument: diff old.md",
        "no-format: diff old.md new.md --format xls",
        "no-file: diff odl.md new.md",
        "no-charter: show lkae",
        "no-version: show lake@1991",
        "no-ending: diff old.md new.md -o red.xls",
        "two-formats: diff old.md new.md -o red.html --format json",
        "bad-id: show Lake",
        "bad-encoding: show latin.md",
        "bad-front-matter: show broken.md");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aSession(String line) {
    String arguments = line.substring(line.indexOf(':') + 1).strip();
    String[] args = arguments.isEmpty() ? new String[0] : arguments.split(" ");
    GOLDEN.check(file(line), session.run(args).transcript(folder));
  }

  @Test
  void everyGoldenFileIsLookedAt() {
    GOLDEN.holdsOnly(commands().map(TranscriptTest::file).toList());
  }

  @Test
  void theSameCommandPrintsTheSameBytes() {
    assertThat(session.run("diff", "old.md", "new.md").out())
        .isEqualTo(session.run("diff", "old.md", "new.md").out());
  }

  private static String file(String line) {
    return line.substring(0, line.indexOf(':')) + ".txt";
  }
}
