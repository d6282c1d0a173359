package org.codicil.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.codicil.amendment.Instruction.Division;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Instruction.Replacement;
import org.codicil.amendment.Instruction.Split;
import org.codicil.amendment.Instruction.Substitution;
import org.codicil.amendment.Instruction.WordInsertion;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.redline.Change;
import org.codicil.redline.Comparison;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Redline;
import org.codicil.redline.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A derived instrument quotes little more than what changes: its payload, all words between
 * quotation marks or in blockquotes, against the words the redline marks. Bounds are for edits that
 * touch less than a twentieth of the text. {@code -Dlaws.runs=N} measures more pairs.
 */
class PayloadTest {
  private static final int RUNS = Integer.getInteger("laws.runs", 1_000);

  /** A word that comes is quoted with its neighbour, and a list cut in two is restated. */
  private static final double MOST_AT_RANDOM = 1.8;

  private static final Phrasebook ENGLISH = Phrasebook.of("en");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Path OFFICIAL = Path.of("../shared/charters");

  /**
   * Words quoted, words changed or carried to another paragraph or under another line, words in the
   * new text.
   */
  private record Measure(long quoted, long changed, long all) {
    static Measure of(Charter old, Charter now) {
      Redline redline = Comparison.compare(old, now);
      Statistics statistics = redline.statistics();
      long carried =
          redline.changes().stream()
              .filter(change -> change.act() == Change.Act.CARRIED)
              .mapToLong(change -> count(change.textBefore()) + count(change.textAfter()))
              .sum();
      carried += setElsewhere(redline);
      long quoted = 0;
      for (Instruction instruction : Derivation.derive(old, now, MarkdownReader::read, ENGLISH)) {
        quoted += count(quotedBy(instruction));
      }
      return new Measure(
          quoted,
          statistics.wordsDeleted() + statistics.wordsInserted() + carried,
          Math.max(1, count(now.text())));
    }

    boolean isSmallEdit() {
      return changed > 0 && changed * 20 < all;
    }
  }

  /**
   * Words of lines that came to stand under another line: the redline leaves them unmarked, but no
   * instruction sets a line further in, so that the instrument restates them.
   */
  private static long setElsewhere(Redline redline) {
    Map<Provision, Provision> pairs = new IdentityHashMap<>();
    pairs.put(redline.before().root(), redline.after().root());
    redline.blocks().stream()
        .filter(block -> block.before() != null && block.after() != null)
        .forEach(block -> pairs.putIfAbsent(block.before(), block.after()));
    long words = 0;
    for (MarkedBlock block : redline.blocks()) {
      if (block.status() != MarkedBlock.Status.KEPT || !isPoint(block)) {
        continue;
      }
      Provision from = redline.before().parent(block.before()).orElse(null);
      Provision to = redline.after().parent(block.after()).orElse(null);
      if (pairs.containsKey(from) && pairs.get(from) != to) {
        words += block.pieces().stream().mapToLong(p -> count(p.before()) + count(p.after())).sum();
      }
    }
    return words;
  }

  private static boolean isPoint(MarkedBlock block) {
    return block.before() != null
        && block.after() != null
        && (isPoint(block.before()) || isPoint(block.after()));
  }

  private static boolean isPoint(Provision provision) {
    return provision.kind() == Kind.POINT || provision.kind() == Kind.SUBPOINT;
  }

  private static String quotedBy(Instruction instruction) {
    if (instruction instanceof Replacement r) {
      return r.passage().words() + " " + r.passage().until() + " " + r.words();
    } else if (instruction instanceof WordInsertion w) {
      return (w.passage() == null ? "" : w.passage().words()) + " " + w.words();
    } else if (instruction instanceof Substitution s) {
      return s.payload();
    } else if (instruction instanceof Insertion i) {
      return i.payload();
    }
    if (instruction instanceof Division d) {
      return d.before().words();
    }
    return instruction instanceof Split s ? s.payload() : "";
  }

  private static long count(String text) {
    return WORD.matcher(text).results().count();
  }

  @Test
  void randomEditsAreQuotedWithLittleElse(TestReporter reporter) {
    long quoted = 0;
    long changed = 0;
    int pairs = 0;
    int little = 0;
    for (long seed = 1; seed <= RUNS; seed++) {
      RandomAmendments pair = RandomAmendments.drafted(seed);
      Measure measure =
          Measure.of(
              MarkdownReader.read("old", pair.before()), MarkdownReader.read("new", pair.after()));
      if (measure.isSmallEdit()) {
        quoted += measure.quoted();
        changed += measure.changed();
        pairs++;
        little += measure.quoted() * 2 <= measure.changed() * 3 ? 1 : 0;
      }
    }
    String figure =
        "%d pairs, of %d at most 1.5 times what changes: %d words quoted, %d changed"
            .formatted(pairs, little, quoted, changed);
    reporter.publishEntry("payload", figure);
    assertThat((double) quoted / changed).as(figure).isLessThanOrEqualTo(MOST_AT_RANDOM);
  }

  @ParameterizedTest
  @CsvSource({
    "un-charter/1945, un-charter/1965",
    "un-charter/1965, un-charter/1968",
    "un-charter/1968, un-charter/1973",
    "us-constitution/1787, us-constitution/1791",
    "us-constitution/1791, us-constitution/1868",
    "us-constitution/1868, us-constitution/1992",
    "kubernetes-steering/2019-01-17, kubernetes-steering/2020-11-18",
    "kubernetes-steering/2020-11-18, kubernetes-steering/2022-07-05",
  })
  void realAmendmentsAreQuotedWithLittleElse(String before, String after, TestReporter reporter)
      throws IOException {
    assumeThat(OFFICIAL).exists();
    Charter old = read(before);
    Charter now = read(after);
    Measure measure = Measure.of(old, now);
    String figure =
        "%s: %d words quoted, %d changed".formatted(after, measure.quoted(), measure.changed());
    reporter.publishEntry("payload", figure);
    if (measure.isSmallEdit()) {
      assertThat(measure.quoted()).as(figure).isLessThanOrEqualTo(measure.changed() * 3 / 2);
    }
  }

  private static Charter read(String version) throws IOException {
    return MarkdownReader.read(version, Files.readString(OFFICIAL.resolve(version + ".md")));
  }
}
