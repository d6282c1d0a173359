package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.codicil.review.Decision;
import org.codicil.review.Memory;
import org.codicil.review.Review;
import org.codicil.review.Step;
import org.codicil.review.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of undo, whatever became of it. */
class UndoLogTest {
  private static final Review NONE = Review.by("Anna “the\u202Eone”");
  private static final Review FIRST = with("aa", Decision.of(Verdict.ACCEPTED));
  private static final Review SECOND =
      with(
          "aa",
          new Decision(
              Verdict.UNDECIDED,
              "why\n\u001B[2J?",
              "",
              List.of(
                  new Decision.Part("In Article 1, …", Decision.of(Verdict.REJECTED)),
                  new Decision.Part("Repeal Article 2.", Decision.NONE.amended("Nothing.")))));

  @TempDir Path folder;
  private UndoLog log;

  private static Review with(String content, Decision decision) {
    return new Review(NONE.reviewer(), List.of(new Review.Bound(content, 1, "A", decision)));
  }

  @BeforeEach
  void twoSteps() {
    log = UndoLog.beside(folder.resolve("pact.md"));
    Memory one = Memory.NONE.did(Step.between(NONE, FIRST), 0);
    Memory two = one.did(Step.between(FIRST, SECOND), 0);
    assertThat(log.add(NONE, one.last())).isEmpty();
    assertThat(log.add(NONE, two.last())).isEmpty();
  }

  @Test
  void whatIsAddedIsReadAgain() {
    assertThat(log.path()).isEqualTo(folder.resolve(".pact.review.undo"));
    Memory memory = log.read(SECOND);
    assertThat(memory.done().step()).isEqualTo(Step.between(SECOND, FIRST));
    assertThat(memory.done().before().step()).isEqualTo(Step.between(FIRST, NONE));
    assertThat(log.read(Review.by("Ben"))).isEqualTo(Memory.NONE);
  }

  @Test
  void cutOffAnywhereItStillServesWhatIsWhole() throws Exception {
    byte[] whole = Files.readAllBytes(log.path());
    int firstLine = 0;
    while (whole[firstLine] != '\n') {
      firstLine++;
    }
    for (int length = 0; length < whole.length; length++) {
      Files.write(log.path(), java.util.Arrays.copyOf(whole, length));
      Memory memory = log.read(FIRST);
      boolean first = length >= firstLine;
      assertThat(memory.done() != null).as("after %s bytes", length).isIn(first, true);
      Memory next = memory.did(Step.between(FIRST, SECOND), 3);
      assertThat(log.add(FIRST, next.last())).isEmpty();
      assertThat(log.read(SECOND).done().at()).as("after %s bytes", length).isEqualTo(3);
    }
  }

  @Test
  void whatIsNoLogIsPassedOver() throws Exception {
    for (String text :
        List.of("\0\0\0", "{}\n[]\n", "by: Anna\n", "{\"by\": \"Anna\", \"at\": -1}")) {
      Files.writeString(log.path(), text);
      assertThat(log.read(FIRST).done()).isNull();
    }
    Files.delete(log.path());
    Files.createSymbolicLink(log.path(), folder.resolve("elsewhere"));
    assertThat(log.add(NONE, Memory.NONE.did(Step.between(NONE, FIRST), 0).last()))
        .map(d -> d.code())
        .contains("write/failed");
    assertThat(folder.resolve("elsewhere")).doesNotExist();
  }
}
