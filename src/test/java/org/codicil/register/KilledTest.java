package org.codicil.register;

import static java.util.stream.Collectors.counting;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on a real disk: killed without warning, and many at once. */
@Tag("interop")
class KilledTest {
  private static final int KILLS = Integer.getInteger("kills", 200);
  private static final Set<String> DEFEATS =
      Set.of("adopt/base-moved", "adopt/bad-version", "adopt/bad-date", "adopt/busy");
  private static final Pattern ERROR = Pattern.compile("(?m)^error\\[([^]]+)]");

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
      List<String> versions = Files.readAllLines(said.toPath());
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
    warm(shelf);
    for (int kill = 0; kill < KILLS; kill++) {
      shelf.draft("a", latest);
      long start = System.nanoTime();
      Process process = program(shelf, "a", latest + 1, "said");
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

  /** The launcher becomes the program, so that killing the one kills the other. */
  private Process program(Shelf shelf, String draft, int version, String said) throws Exception {
    String date = java.time.LocalDate.of(2000, 1, 1).plusDays(version).toString();
    return new ProcessBuilder(
            Path.of("codicil").toAbsolutePath().toString(),
            "adopt",
            "drafts/" + draft + ".md",
            "--version",
            String.valueOf(version),
            "--date",
            date,
            "--yes")
        .directory(shelf.root().toFile())
        .redirectOutput(folder.resolve(said + ".out").toFile())
        .redirectError(folder.resolve(said + ".err").toFile())
        .start();
  }

  /** As eight people would: each adopts a hundred times, whatever the others do. */
  @Test
  void eightPeopleAdoptingAHundredTimesEachLoseNothing() throws Exception {
    Shelf shelf = Shelf.at(folder.resolve("shelf")).versions(1);
    warm(shelf);
    ConcurrentLinkedQueue<String> won = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<String> lost = new ConcurrentLinkedQueue<>();
    ExecutorService people = Executors.newFixedThreadPool(8);
    List<Future<Void>> work = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String name = "p" + i;
      work.add(people.submit((Callable<Void>) () -> adopting(shelf, name, won, lost)));
    }
    for (Future<Void> each : work) {
      each.get();
    }
    people.shutdown();
    System.out.println("8 people with the program adopted " + won.size() + " versions");
    System.out.println(
        "what the others were told: "
            + lost.stream().collect(Collectors.groupingBy(s -> s, TreeMap::new, counting())));
    assertThat(won.size() + lost.size()).isEqualTo(800);
    assertThat(won).doesNotHaveDuplicates();
    assertThat(Set.copyOf(lost)).isSubsetOf(DEFEATS);
    assertThat(shelf.versionNames()).hasSize(won.size() + 1).containsAll(won);
    assertThat(shelf.damage()).isEmpty();
  }

  /** Says the version it made, or the code of the error that it was told. */
  private Void adopting(Shelf shelf, String name, Queue<String> won, Queue<String> lost)
      throws Exception {
    for (int i = 0; i < 100; i++) {
      int latest = shelf.versionNames().size();
      String of = "of " + name + ",";
      shelf.file("drafts/" + name + ".md", Shelf.instrument(latest).replace("number", of));
      int status = program(shelf, name, latest + 1, name).waitFor();
      String told = Files.readString(folder.resolve(name + ".err"));
      if (status == 0) {
        won.add(String.valueOf(latest + 1));
      } else {
        Matcher error = ERROR.matcher(told);
        lost.add(error.find() ? error.group(1) : "status " + status + ": " + told);
      }
    }
    return null;
  }

  /** A first start builds the program; that is not what is tried here. */
  private void warm(Shelf shelf) throws Exception {
    program(shelf, "none", 1, "warm").waitFor();
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
      List<String> said = Files.readAllLines(folder.resolve("said" + i));
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
