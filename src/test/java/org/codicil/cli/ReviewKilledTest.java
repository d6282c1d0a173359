package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.register.DraftFile;
import org.codicil.register.ReviewFile;
import org.codicil.register.UndoLog;
import org.codicil.review.Asking;
import org.codicil.review.Docket;
import org.codicil.review.Key;
import org.codicil.review.Memory;
import org.codicil.review.Review;
import org.codicil.review.Sitting;
import org.codicil.review.Tally;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program at a terminal, killed without warning in the middle of a review, again and
 * again. A model of the review is given the same keys: the file must be readable, and hold what the
 * model holds, or what it held before the very last key.
 */
@Tag("interop")
class ReviewKilledTest {
  private static final int KILLS = Integer.getInteger("kills", 200);
  private static final int MOST_KEYS = 8;
  private static final String KEYS = "yynnuuUcsjkJA";

  @TempDir Path folder;
  private Path draft;

  @Test
  void neverMoreThanTheLastKeyIsLost() throws Exception {
    Samples.register(Session.in(folder)).file("drafts/fees.md", ReviewSessionTest.DIVISIBLE);
    draft = folder.resolve("drafts/fees.md");
    long seed = Long.getLong("seed", System.nanoTime());
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    int keys = 0;
    int lost = 0;
    int whileStarting = 0;
    try (Tmux tmux = new Tmux(folder)) {
      for (int kill = 0; kill < KILLS; kill++) {
        Sitting model = resumed();
        tmux.start(120, 30, List.of(), "review", "drafts/fees.md", "--reviewer", "Anna");
        List<Review> states = new ArrayList<>(List.of(model.review()));
        if (random.nextInt(10) == 0) {
          Tmux.pause(random.nextInt(1_500));
          whileStarting++;
        } else {
          String first = tmux.waitFor("a tally", screen -> screen.contains(" of "));
          assertThat(first).as("kill %s, resumed", kill).contains(state(model));
          for (int i = 1 + random.nextInt(MOST_KEYS); i > 0; i--) {
            model = press(model, random, tmux);
            states.add(model.review());
            keys++;
            if (i > 1) {
              waitUntilKept(model.review(), tmux);
            }
          }
          Tmux.pause(random.nextInt(40));
        }
        tmux.program().destroyForcibly();
        Review kept = awaitEnd(tmux);
        Review last = states.get(states.size() - 1);
        Review before = states.get(Math.max(0, states.size() - 2));
        assertThat(kept).as("seed %s, kill %s", seed, kill).isIn(last, before);
        lost += kept.equals(last) ? 0 : 1;
      }
    }
    System.out.printf(
        "%s kills, %s while starting, %s keys, %s times the last key was lost%n",
        KILLS, whileStarting, keys, lost);
    assertThat(keys).isGreaterThan(KILLS);
  }

  /** What the program must make of the files, without touching them. */
  private Sitting resumed() throws Exception {
    Path log = UndoLog.beside(draft).path();
    Path copy = folder.resolve("log");
    Files.deleteIfExists(copy);
    if (Files.exists(log)) {
      Files.copy(log, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    Review review = kept();
    Memory memory = new UndoLog(copy).read(review);
    String base = Files.readString(folder.resolve("charters/lake/2004.md"));
    Docket docket =
        Docket.of(
            DraftFile.read("drafts/fees.md", draft).value().orElseThrow().draft(),
            MarkdownReader.read("lake@2004", base),
            MarkdownReader::read);
    return Sitting.open(docket, review, memory);
  }

  private Review kept() {
    var book = ReviewFile.beside(draft).read();
    assertThat(book.diagnostics()).as("the file is readable").isEmpty();
    return book.value().orElseThrow().by("Anna");
  }

  private static String state(Sitting sitting) {
    String place = (sitting.at() + 1) + " of " + sitting.motions().size();
    return place + " · " + Tally.of(sitting.docket(), sitting.review()).inWords();
  }

  /** One key, to the program and to the model. */
  private static Sitting press(Sitting model, Random random, Tmux tmux) {
    if (model.asking().isPresent()) {
      boolean yes = model.asking().get().what() != Asking.What.RESULT && random.nextBoolean();
      tmux.type(yes ? "y" : "n");
      return model.answer(yes ? "y" : "n");
    }
    char key = KEYS.charAt(random.nextInt(KEYS.length()));
    tmux.type(String.valueOf(key));
    Sitting next = model.press(Key.of(key).orElseThrow());
    if (key != 'c') {
      return next;
    }
    tmux.waitFor("Enter takes the line");
    String words = "comment " + random.nextInt(1_000);
    tmux.press("C-u");
    tmux.type(words);
    tmux.press("Enter");
    return next.answer(words);
  }

  private void waitUntilKept(Review review, Tmux tmux) {
    long end = System.nanoTime() + 60_000_000_000L;
    while (!kept().equals(review)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not kept within a minute: " + review + "\n" + tmux.screen());
      }
      Tmux.pause(5);
    }
  }

  private Review awaitEnd(Tmux tmux) {
    while (!tmux.hasEnded()) {
      Tmux.pause(5);
    }
    return kept();
  }
}
