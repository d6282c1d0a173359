package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on a real disk: killed without warning, and many at once. */
@Tag("interop")
class KilledTest {
  private static final int KILLS = Integer.getInteger("kills", 200);

  @TempDir Path folder;

  /** Adopts one version after the other; the arguments are folder, writer and how many times. */
  public static void main(String[] args) {
    Shelf shelf = Shelf.at(Path.of(args[0]));
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      int latest = shelf.versionNames().size();
      String file = "drafts/of-" + args[1] + ".md";
      shelf.file(file, Shelf.instrument(latest).replace("number", "of writer " + args[1] + ","));
      Outcome<Adoption> ready = Adoption.prepare(shelf.register(), Shelf.request(file, latest + 1));
      String result =
          ready
              .value()
              .map(Adoption::publish)
              .flatMap(Outcome::value)
              .map(LedgerEntry::version)
              .orElse("lost");
      System.out.println(result);
    }
  }

  @Test
  void killingLosesNothingThatWasSaidToBeAdopted() throws Exception {
    Shelf shelf = Shelf.at(folder.resolve("shelf")).versions(1);
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    int adopted = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      File said = folder.resolve("said").toFile();
      Process process = writer(shelf, "one", 1_000_000, said);
      process.waitFor(400 + random.nextInt(1_000), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      List<String> versions = java.nio.file.Files.readAllLines(said.toPath());
      versions.removeIf("lost"::equals);
      String cut = versions.isEmpty() ? "" : versions.remove(versions.size() - 1);
      assertThat(shelf.versionNames()).as("after kill %s", kill).containsAll(versions);
      assertThat(shelf.damage()).as("after kill %s", kill).isEmpty();
      assertNoDraftIsLeft(shelf, "after kill " + kill);
      adopted += cut.isEmpty() ? 0 : versions.size() + 1;
      if (shelf.versionNames().size() > 60) {
        shelf.holding(new java.util.TreeMap<>());
        shelf.folder("charters").folder("drafts").versions(1);
      }
    }
    System.out.println(KILLS + " kills, " + adopted + " versions adopted between them");
    assertThat(adopted).isPositive();
  }

  /** The program as people start it: one adoption, killed between its start and its end. */
  @Test
  void killingTheProgramLeavesTheOldOrTheNewState() throws Exception {
    Shelf shelf = Shelf.at(folder.resolve("shelf")).versions(1);
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    int whole = 0;
    int latest = 1;
    long usual = 1_500;
    for (int kill = 0; kill < KILLS; kill++) {
      shelf.draft("a", latest);
      long start = System.nanoTime();
      Process process = program(shelf, latest + 1);
      boolean ended = process.waitFor(random.nextLong(usual), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      usual = ended ? 100 + (System.nanoTime() - start) / 1_000_000 : Math.min(6_000, usual + 50);
      assertThat(shelf.damage()).as("after kill %s", kill).isEmpty();
      assertNoDraftIsLeft(shelf, "after kill " + kill);
      int now = shelf.versionNames().size();
      assertThat(now).as("after kill %s", kill).isIn(latest, latest + 1);
      assertThat(shelf.has("drafts/a.md")).as("after kill %s", kill).isEqualTo(now == latest);
      assertThat(ended && now == latest).as("said to be adopted, %s", kill).isFalse();
      whole += now - latest;
      latest = now;
    }
    System.out.println(KILLS + " kills of the program, " + whole + " of them after the adoption");
    assertThat(whole).isBetween(1, KILLS - 1);
  }

  private static void assertNoDraftIsLeft(Shelf shelf, String point) {
    Aftermath.finish(shelf.workspace());
    assertThat(Verification.drafts(shelf.register()))
        .as(point)
        .extracting(Diagnostic::code)
        .doesNotContain("verify/adopted-draft");
  }

  private Process program(Shelf shelf, int version) throws Exception {
    String date = java.time.LocalDate.of(2000, 1, 1).plusDays(version).toString();
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "org.codicil.cli.Main",
            "adopt",
            "drafts/a.md",
            "--version",
            String.valueOf(version),
            "--date",
            date,
            "--yes")
        .directory(shelf.root().toFile())
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  @Test
  void eightProcessesOfAHundredVersionsEachLoseNone() throws Exception {
    Shelf shelf = Shelf.at(folder.resolve("shelf")).versions(1);
    List<Process> processes = new ArrayList<>();
    List<String> won = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      processes.add(writer(shelf, "w" + i, 100, folder.resolve("said" + i).toFile()));
    }
    for (int i = 0; i < 8; i++) {
      assertThat(processes.get(i).waitFor()).isZero();
      List<String> said = java.nio.file.Files.readAllLines(folder.resolve("said" + i));
      assertThat(said).hasSize(100);
      said.removeIf("lost"::equals);
      won.addAll(said);
    }
    System.out.println("8 processes adopted " + won.size() + " versions");
    assertThat(won).doesNotHaveDuplicates();
    assertThat(shelf.versionNames()).hasSize(won.size() + 1).containsAll(won);
    assertThat(shelf.damage()).isEmpty();
  }

  private static Process writer(Shelf shelf, String name, int times, File said) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            KilledTest.class.getName(),
            shelf.root().toString(),
            name,
            String.valueOf(times))
        .redirectOutput(said)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
