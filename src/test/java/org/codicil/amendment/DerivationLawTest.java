package org.codicil.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Outcome;
import org.codicil.format.markdown.MarkdownReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Law L3: executing what was derived gives the second text again, byte for byte but for what no
 * instruction can say ({@link Sameness}); and the written instrument reads back as the same
 * instructions. {@code -Dlaws.runs=N} tries more pairs, {@code -Dlaws.seed=S} begins at another.
 */
class DerivationLawTest {
  private static final long SEED = Long.getLong("laws.seed", 1);
  private static final Phrasebook ENGLISH = Phrasebook.of("en");
  private static final Path OFFICIAL = Path.of("../shared/charters");

  @Test
  void randomPairsComeBack() {
    comeBack(Integer.getInteger("laws.runs", 10_000));
  }

  @Test
  @Tag("nightly")
  void manyRandomPairsComeBack() {
    comeBack(Integer.getInteger("laws.runs", 100_000));
  }

  private static void comeBack(int runs) {
    LongStream.range(SEED, SEED + runs).parallel().forEach(DerivationLawTest::comesBack);
  }

  private static void comesBack(long seed) {
    RandomAmendments pair = RandomAmendments.of(seed);
    Charter old = MarkdownReader.read("old", pair.before());
    Charter now = MarkdownReader.read("new", pair.after());
    Consolidation executed;
    try {
      executed = thereAndBack(old, now, "seed " + seed).value().orElseThrow();
    } catch (RuntimeException e) {
      throw new AssertionError("seed " + seed, e);
    }
    if (hasFrontMatter(old) != hasFrontMatter(now)) {
      return; // metadata that became text or ceased to be: no instruction speaks of it
    }
    assertThat(Agreement.firstDifference(executed.result(), now)).as("seed %s", seed).isNull();
    assertThat(new Sameness(executed, now, ENGLISH).broken()).as("seed %s", seed).isEmpty();
  }

  private static boolean hasFrontMatter(Charter charter) {
    return charter.provisions().stream().anyMatch(p -> p.kind() == Kind.FRONT_MATTER);
  }

  private static Outcome<Consolidation> thereAndBack(Charter old, Charter now, String what) {
    List<Instruction> derived = Derivation.derive(old, now, MarkdownReader::read, ENGLISH);
    String written = Wording.section(derived, ENGLISH);
    if (written.indexOf('\r') < 0) {
      Draft draft = Draft.read("draft.md", written, Map.of());
      assertThat(draft.instructions()).as("%s\n%s", what, written).isEqualTo(derived);
    }
    Outcome<Consolidation> outcome =
        Consolidation.execute(derived, ENGLISH, old, MarkdownReader::read);
    assertThat(outcome.value()).as("%s\n%s\n%s", what, outcome.diagnostics(), written).isPresent();
    return outcome;
  }

  static List<Path[]> consecutiveVersions() throws IOException {
    List<Path[]> pairs = new ArrayList<>();
    for (Path root : List.of(OFFICIAL, Path.of("charters"))) {
      if (Files.notExists(root)) {
        continue;
      }
      for (Path charter : sorted(root)) {
        List<Path> versions = Files.isDirectory(charter) ? sorted(charter) : List.of();
        versions = versions.stream().filter(v -> v.toString().endsWith(".md")).toList();
        for (int i = 1; i < versions.size(); i++) {
          pairs.add(new Path[] {versions.get(i - 1), versions.get(i)});
        }
      }
    }
    return pairs;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static Charter read(Path path) throws IOException {
    return MarkdownReader.read(path.getFileName().toString(), Files.readString(path));
  }

  @ParameterizedTest
  @MethodSource("consecutiveVersions")
  void realVersionsComeBack(Path before, Path after) throws IOException {
    Charter old = read(before);
    Charter now = read(after);

    Consolidation executed = thereAndBack(old, now, before + " " + after).value().orElseThrow();

    Charter made = executed.result();
    assertThat(Agreement.firstDifference(made, now)).isNull();
    assertThat(new Sameness(executed, now, ENGLISH).broken()).isEmpty();
    boolean wrapped = before.toString().contains("us-") || before.toString().contains("kubernetes");
    boolean blankLines = before.toString().contains("north-atlantic-treaty");
    if (!wrapped && !blankLines) {
      assertThat(made.text()).isEqualTo(now.text());
    }
  }

  @Test
  void theUnitedNationsAmendWordsNotArticles() throws IOException {
    assumeThat(OFFICIAL).exists();
    Path folder = OFFICIAL.resolve("un-charter");

    List<Instruction> derived =
        Derivation.derive(
            read(folder.resolve("1945.md")), read(folder.resolve("1965.md")), MarkdownReader::read);

    assertThat(derived)
        .allSatisfy(
            instruction -> {
              boolean third = instruction.target().citation().equals("Article 61(3)");
              boolean words = instruction instanceof Instruction.Replacement;
              assertThat(third || words).as("%s", instruction).isTrue();
            })
        .contains(
            new Instruction.Replacement(Target.of("Article 27(2)"), Passage.once("seven"), "nine"));
  }

  static List<String[]> adopted() {
    return List.of(
        new String[] {"csto", "2002", "2010"},
        new String[] {"csto", "2010", "2018"},
        new String[] {"north-atlantic", "1949", "1951"});
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void anAdoptedInstrumentMakesItsVersionByteForByte(String charter, String from, String to)
      throws IOException {
    Path folder = Path.of("charters", charter);
    String draft = Files.readString(folder.resolve("amendments/" + to + ".md"));

    Outcome<Consolidation> outcome =
        Consolidation.execute(
            Draft.read(to + ".md", draft, Map.of()),
            read(folder.resolve(from + ".md")),
            MarkdownReader::read);

    assertThat(outcome.value().map(c -> c.result().text()))
        .as("%s", outcome.diagnostics())
        .contains(Files.readString(folder.resolve(to + ".md")));
  }
}
