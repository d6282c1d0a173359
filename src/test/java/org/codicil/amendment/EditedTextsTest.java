package org.codicil.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.codicil.charter.Charter;
import org.codicil.charter.EditedTexts;
import org.codicil.charter.Outcome;
import org.codicil.format.markdown.MarkdownReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Laws L1 and L3 on real texts in many languages, edited as people edit: the redline proves itself,
 * and the derived instrument, read back from paper and executed, gives the second text.
 */
class EditedTextsTest {
  private static final long SEED = Long.getLong("laws.seed", 1);
  private static final Phrasebook ENGLISH = Phrasebook.of("en");
  private static final EditedTexts TEXTS = EditedTexts.ofTheHouse(80_000);

  @Test
  void editedTextsComeBack() {
    comeBack(Integer.getInteger("laws.runs", 2_000));
  }

  @Test
  @Tag("nightly")
  void manyEditedTextsComeBack() {
    comeBack(Integer.getInteger("laws.runs", 50_000));
  }

  private static void comeBack(int runs) {
    assertThat(
            LongStream.range(SEED, SEED + runs)
                .parallel()
                .mapToObj(EditedTextsTest::brokenBy)
                .filter(broken -> !broken.isEmpty())
                .toList())
        .isEmpty();
  }

  private static String brokenBy(long seed) {
    List<String> pair = TEXTS.pair(seed);
    try {
      String broken = broken(pair.get(0), pair.get(1));
      return broken.isEmpty() ? "" : "seed " + seed + ": " + broken;
    } catch (RuntimeException e) {
      throw new AssertionError("seed " + seed, e);
    }
  }

  private static String broken(String before, String after) {
    Charter old = MarkdownReader.read("old", before);
    Charter now = MarkdownReader.read("new", after);
    List<Instruction> derived = Derivation.derive(old, now, MarkdownReader::read, ENGLISH);
    String written = Wording.section(derived, ENGLISH);
    if (written.indexOf('\r') < 0) {
      Draft draft = Draft.read("draft.md", written, Map.of());
      if (!draft.instructions().equals(derived)) {
        return "read otherwise than written:\n" + written;
      }
    }
    Outcome<Consolidation> outcome =
        Consolidation.execute(derived, ENGLISH, old, MarkdownReader::read);
    if (outcome.value().isEmpty()) {
      return outcome.diagnostics() + "\n" + written;
    }
    Consolidation executed = outcome.value().orElseThrow();
    String difference = String.valueOf(Agreement.firstDifference(executed.result(), now));
    if (!difference.equals("null")) {
      return difference + "\n" + written;
    }
    return new Sameness(executed, now, ENGLISH).broken().orElse("");
  }
}
