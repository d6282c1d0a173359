package org.codicil.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import org.codicil.charter.Charter;
import org.codicil.charter.HiddenEdits;
import org.codicil.charter.RandomCharters;
import org.codicil.charter.SmallCharters;
import org.codicil.format.markdown.MarkdownReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws of DESIGN section 6 that speak of redlines, over random charters and edits. */
class RedlineLawsTest {
  private static final int RUNS = Integer.getInteger("laws.runs", 20000);
  private static final long SEED = Long.getLong("laws.seed", 20261123L);

  private static Charter read(String text) {
    return MarkdownReader.read("text", text);
  }

  @Test
  @DisplayName("L1: rejecting gives the old text, accepting the new, to the byte")
  void proof() {
    for (long seed = SEED; seed < SEED + RUNS; seed++) {
      String old = RandomCharters.text(seed);
      Random random = new Random(seed);
      String now =
          seed % 7 == 0
              ? RandomCharters.text(seed + 1)
              : RandomCharters.edit(old, random, 1 + random.nextInt(8));
      Redline redline = Comparison.compare(read(old), read(now));
      assertThat(Proof.reject(redline)).as("seed %d, reject", seed).isEqualTo(old);
      assertThat(Proof.accept(redline)).as("seed %d, accept", seed).isEqualTo(now);
    }
  }

  @Test
  @Tag("nightly")
  @DisplayName("L1 on a million pairs of small charters, every script and hidden sign in them")
  void proofNightly() {
    int runs = Integer.getInteger("laws.runs", 1_000_000);
    System.out.println("L1, seeds from " + SEED + ", pairs " + runs);
    for (long seed = SEED; seed < SEED + runs; seed++) {
      if (seed > SEED && (seed - SEED) % 50_000 == 0) {
        System.out.println("L1: " + (seed - SEED) + " pairs hold");
      }
      Random random = new Random(seed);
      String old = SmallCharters.text(seed);
      String now = seed % 9 == 0 ? SmallCharters.text(seed + 1) : old;
      for (int i = random.nextInt(3); i > 0; i--) {
        now = HiddenEdits.edit(now, random);
      }
      now = RandomCharters.edit(now, random, random.nextInt(5));
      Redline redline = Comparison.compare(read(old), read(now));
      if (!Proof.reject(redline).equals(old) || !Proof.accept(redline).equals(now)) {
        fail("seed %d: the redline does not give back both texts", seed);
      }
    }
  }

  @Test
  @DisplayName("L2: a charter against itself shows nothing")
  void same() {
    for (long seed = SEED; seed < SEED + RUNS / 20; seed++) {
      String text = RandomCharters.text(seed);
      Redline redline = Comparison.compare(read(text), read(text));
      assertThat(redline.changes()).as("seed %d", seed).isEmpty();
      assertThat(redline.blocks().stream().filter(MarkedBlock::isMarked))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  @DisplayName("L7: the same texts give the same redline")
  void repeatable() {
    for (long seed = SEED; seed < SEED + RUNS / 50; seed++) {
      String old = RandomCharters.text(seed);
      String now = RandomCharters.edit(old, new Random(seed), 4);
      assertThat(Comparison.compare(read(old), read(now)).blocks())
          .as("seed %d", seed)
          .isEqualTo(Comparison.compare(read(old), read(now)).blocks());
    }
  }

  @Test
  @DisplayName("every marked piece belongs to a change, and every change has words to show")
  void changesCoverMarks() {
    for (long seed = SEED; seed < SEED + RUNS / 20; seed++) {
      String old = RandomCharters.text(seed);
      String now = RandomCharters.edit(old, new Random(seed), 5);
      Redline redline = Comparison.compare(read(old), read(now));
      for (MarkedBlock block : redline.blocks()) {
        for (Piece piece : block.pieces()) {
          if (piece.mark() == Mark.KEPT) {
            assertThat(piece.change()).as("seed %d %s", seed, piece).isEqualTo(-1);
          } else {
            assertThat(piece.change())
                .as("seed %d %s", seed, piece)
                .isBetween(0, redline.changes().size() - 1);
          }
        }
      }
    }
  }
}
