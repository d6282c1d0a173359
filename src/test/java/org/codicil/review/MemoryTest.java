package org.codicil.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.codicil.review.Memory.Event;
import org.junit.jupiter.api.Test;

/** Undo over several sittings: events are written down and replayed. */
class MemoryTest {
  private static final String KEYS = "ynyunjksuUUuy";

  /** A sitting whose events are written down as a desk writes them. */
  private static final class Written {
    private final List<Event> events = new ArrayList<>();
    private Sitting sitting = Sitting.open(Tables.fees(), Review.by("Anna"));

    void press(char typed) {
      Sitting next = sitting.dismiss().press(Key.of(typed).orElseThrow());
      if (next.memory() != sitting.memory()) {
        events.add(next.memory().last());
      }
      sitting = next;
    }

    void resume() {
      Memory memory = Memory.replay(events, sitting.review());
      if (memory.last() != null) {
        events.add(memory.last());
      }
      sitting = Sitting.open(sitting.docket(), sitting.review(), memory);
    }
  }

  @Test
  void whatWasDoneInOneSittingIsUndoneInTheNext() {
    Written written = new Written();
    "yny".chars().forEach(key -> written.press((char) key));
    Review decided = written.sitting.review();
    written.resume();
    "uuu".chars().forEach(key -> written.press((char) key));
    assertThat(written.sitting.review()).isEqualTo(Review.by("Anna"));
    written.press('u');
    assertThat(written.sitting.notice()).isEqualTo("nothing to undo");
    written.resume();
    "UUU".chars().forEach(key -> written.press((char) key));
    assertThat(written.sitting.review()).isEqualTo(decided);
  }

  @Test
  void quittingAnywhereMakesNoDifference() {
    long seed = 20261123;
    for (int run = 0; run < 200; run++) {
      Random random = new Random(seed + run);
      Written once = new Written();
      Written often = new Written();
      for (int i = 0; i < 40; i++) {
        char key = KEYS.charAt(random.nextInt(KEYS.length()));
        int at = random.nextInt(once.sitting.motions().size());
        once.sitting = once.sitting.dismiss();
        often.resume();
        goTo(once, at);
        goTo(often, at);
        once.press(key);
        often.press(key);
        assertThat(often.sitting.review())
            .as("seed %s, key %s", seed + run, i)
            .isEqualTo(once.sitting.review());
      }
    }
  }

  private static void goTo(Written written, int motion) {
    Sitting now = written.sitting.dismiss();
    while (now.at() < motion) {
      now = now.press(Key.NEXT);
    }
    while (now.at() > motion) {
      now = now.press(Key.PREVIOUS);
    }
    written.sitting = now;
  }

  /** The process dies after an event was written and before the decision was kept. */
  @Test
  void anEventThatNeverCameToPassIsLeftOut() {
    for (String lost : List.of("n", "u", "U")) {
      Written written = new Written();
      "yyu".chars().forEach(key -> written.press((char) key));
      Sitting killed = written.sitting;
      written.press(lost.charAt(0));
      written.sitting = killed;
      written.resume();
      assertThat(written.sitting.review()).isEqualTo(killed.review());
      "nuu".chars().forEach(key -> written.press((char) key));
      written.resume();
      assertThat(written.sitting.review()).as("lost %s", lost).isEqualTo(Review.by("Anna"));
      "UU".chars().forEach(key -> written.press((char) key));
      assertThat(verdicts(written.sitting)).as("lost %s", lost).startsWith("accepted", "rejected");
    }
  }

  private static List<String> verdicts(Sitting sitting) {
    return sitting.motions().stream().map(m -> m.decision().inWords()).toList();
  }

  @Test
  void decisionsMadeElsewhereAreNotUndone() {
    Written written = new Written();
    written.press('y');
    Matter first = written.sitting.docket().matters().get(0);
    Review other = written.sitting.review().with(first, Decision.of(Verdict.REJECTED));
    Memory memory = Memory.replay(written.events, other);
    assertThat(memory.done()).isNull();
    Sitting sitting = Sitting.open(written.sitting.docket(), other, written.sitting.memory());
    assertThat(sitting.press(Key.UNDO).review()).isEqualTo(other);
    assertThat(sitting.press(Key.UNDO).notice()).contains("changed elsewhere");
  }
}
