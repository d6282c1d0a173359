package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.codicil.charter.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of writers at the same time one wins, the others are told, and nothing is lost. */
class ManyWritersTest {
  private static final int WRITERS = 8;
  private static final int OPERATIONS = 100;
  private static final Set<String> DEFEATS =
      Set.of("adopt/base-moved", "adopt/bad-version", "adopt/bad-date", "adopt/busy");

  @TempDir Path folder;

  @Test
  void eightWritersOfAHundredVersionsEachLoseNone() throws Exception {
    Shelf shelf = Shelf.at(folder).versions(1);
    ConcurrentLinkedQueue<String> won = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<String> lost = new ConcurrentLinkedQueue<>();
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Future<Void>> writers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      int writer = i;
      writers.add(threads.submit((Callable<Void>) () -> write(shelf, writer, won, lost)));
    }
    for (Future<Void> writer : writers) {
      writer.get();
    }
    threads.shutdown();
    assertThat(Set.copyOf(lost)).isSubsetOf(DEFEATS);
    assertThat(won.size() + lost.size()).isEqualTo(WRITERS * OPERATIONS);
    assertThat(shelf.versionNames()).hasSize(won.size() + 1).containsAll(won);
    assertThat(shelf.verify()).isEmpty();
  }

  private static Void write(
      Shelf shelf,
      int writer,
      ConcurrentLinkedQueue<String> won,
      ConcurrentLinkedQueue<String> lost) {
    Random random = new Random(writer);
    for (int i = 0; i < OPERATIONS; i++) {
      int latest = shelf.versionNames().size();
      String draft = "of-writer-" + writer;
      String file = "drafts/" + draft + ".md";
      shelf.file(file, Shelf.instrument(latest).replace("number", "of writer " + writer + ","));
      Outcome<Adoption> ready = Adoption.prepare(shelf.register(), Shelf.request(file, latest + 1));
      if (random.nextInt(4) == 0) {
        Thread.yield();
      }
      Outcome<LedgerEntry> outcome =
          ready.value().isPresent()
              ? ready.value().get().publish(new Shelf.Quick())
              : Outcome.failure(ready.diagnostics());
      outcome
          .value()
          .ifPresentOrElse(
              entry -> won.add(entry.version()),
              () -> lost.add(outcome.diagnostics().get(0).code()));
    }
    return null;
  }
}
