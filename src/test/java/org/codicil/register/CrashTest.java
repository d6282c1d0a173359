package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.register.FaultyDisk.Ended;
import org.codicil.register.FaultyDisk.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Every step of every write fails once in every way. Whatever happens, the register is as it was or
 * as it should become, and the same command tried again brings it there.
 */
class CrashTest {
  /** One command: the workspace before it, and what it does to a disk. */
  private enum Command {
    NEW_DRAFT {
      @Override
      void arrange(Shelf shelf) {
        shelf.versions(2);
      }

      @Override
      Outcome<?> run(Shelf shelf, Disk disk) {
        return written(AtomicFile.create(disk, shelf.root().resolve("drafts/a.md"), DRAFT));
      }
    },
    CHANGED_DRAFT {
      @Override
      void arrange(Shelf shelf) {
        shelf.versions(2).draft("a", 1);
      }

      @Override
      Outcome<?> run(Shelf shelf, Disk disk) {
        return written(AtomicFile.replace(disk, shelf.root().resolve("drafts/a.md"), DRAFT));
      }
    },
    ADOPT {
      @Override
      void arrange(Shelf shelf) {
        shelf.versions(2).draft("a", 2);
      }

      @Override
      Outcome<?> run(Shelf shelf, Disk disk) {
        return adopt(shelf, disk, 3);
      }
    },
    ADOPT_WITH_A_REVIEW {
      @Override
      void arrange(Shelf shelf) {
        shelf.versions(2).draft("a", 2).file("drafts/a.review.yaml", REVIEW);
      }

      @Override
      Outcome<?> run(Shelf shelf, Disk disk) {
        return adopt(shelf, disk, 3);
      }
    },
    ADOPT_AFTER_A_CRASH {
      @Override
      void arrange(Shelf shelf) {
        shelf.versions(2).draft("a", 2);
        shelf
            .file("charters/pond/.3.md.77-1.part", "# Stat")
            .file("charters/pond/3.md", shelf.prepare("drafts/a.md", 3).result().text());
      }

      @Override
      Outcome<?> run(Shelf shelf, Disk disk) {
        return adopt(shelf, disk, 3);
      }
    },
    ADOPT_SOME_ITEMS {
      @Override
      void arrange(Shelf shelf) {
        shelf.versions(2).draft("a", 2);
      }

      @Override
      Outcome<?> run(Shelf shelf, Disk disk) {
        return adopt(shelf, disk, 3, 1, 3);
      }
    },
    ADOPT_WITHOUT_LEDGER {
      @Override
      void arrange(Shelf shelf) {
        shelf.file("charters/pond/1.md", Shelf.FIRST).draft("a", 1);
      }

      @Override
      Outcome<?> run(Shelf shelf, Disk disk) {
        return adopt(shelf, disk, 2);
      }
    },
    IMPORT_FIRST {
      @Override
      void arrange(Shelf shelf) {
        shelf.file("old.md", Shelf.FIRST);
      }

      @Override
      Outcome<?> run(Shelf shelf, Disk disk) {
        return Deposit.bring(shelf.register(), shelf.deposit("old.md", "1"), disk);
      }
    },
    IMPORT_NEXT {
      @Override
      void arrange(Shelf shelf) {
        shelf.versions(2).file("new.md", Shelf.FIRST.replace("10 crowns", "12 crowns"));
      }

      @Override
      Outcome<?> run(Shelf shelf, Disk disk) {
        return Deposit.bring(shelf.register(), shelf.deposit("new.md", "3"), disk);
      }
    };

    private static final byte[] DRAFT = Shelf.instrument(2).getBytes(StandardCharsets.UTF_8);

    private static final String REVIEW = "draft: drafts/a.md\n";

    abstract void arrange(Shelf shelf);

    abstract Outcome<?> run(Shelf shelf, Disk disk);

    private static Outcome<?> written(Optional<Diagnostic> trouble) {
      return trouble.map(Outcome::failure).orElse(Outcome.of("written"));
    }

    private static Outcome<?> adopt(Shelf shelf, Disk disk, int version, Integer... only) {
      Outcome<Adoption> ready =
          Adoption.prepare(shelf.register(), Shelf.request("drafts/a.md", version, only));
      return ready.value().isEmpty() ? ready : ready.value().get().publish(disk);
    }
  }

  /** In memory where there is such a folder: thousands of workspaces are made and thrown away. */
  static final class QuickFolder implements TempDirFactory {
    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
        throws IOException {
      Path memory = Path.of("/dev/shm");
      return Files.isWritable(memory)
          ? Files.createTempDirectory(memory, "codicil")
          : Files.createTempDirectory("codicil");
    }
  }

  @TempDir(factory = QuickFolder.class)
  Path folder;

  @Test
  void noFaultAtAnyStepLosesAnything() {
    int points = tryAll(new long[] {1, 2, 3, 4});
    System.out.println(points + " crash points tried");
    assertThat(points).as("crash points tried").isGreaterThanOrEqualTo(2_000);
  }

  @Test
  @Tag("nightly")
  void noFaultAtAnyStepLosesAnythingInAHundredOrders() {
    long[] seeds = new long[100];
    for (int i = 0; i < seeds.length; i++) {
      seeds[i] = i;
    }
    int points = tryAll(seeds);
    System.out.println(points + " crash points tried");
    assertThat(points).isGreaterThanOrEqualTo(25_000);
  }

  private int tryAll(long[] seeds) {
    int points = 0;
    for (Command command : Command.values()) {
      Shelf old = Shelf.at(folder.resolve(command + "-old"));
      command.arrange(old);
      Shelf done = Shelf.at(folder.resolve(command + "-new")).holding(old.contents());
      FaultyDisk sound = new FaultyDisk(Fault.NONE, 0, 0);
      assertThat(command.run(done, sound).value()).as("%s", command).isPresent();
      Shelf shelf = Shelf.at(folder.resolve(command.name()));
      TreeMap<String, String> begin = old.contents();
      Ends ends = new Ends(state(old), state(done));
      for (int step = 1; step <= sound.steps(); step++) {
        for (Fault fault : Fault.values()) {
          boolean chance = fault == Fault.POWER_CUT_KEEPING_SOME;
          for (long seed : chance ? seeds : new long[] {0}) {
            String point = command + ", " + fault + " at step " + step + ", seed " + seed;
            check(point, command, shelf.holding(begin), ends, new FaultyDisk(fault, step, seed));
            points++;
          }
        }
      }
    }
    return points;
  }

  /** The register before a command and after it. */
  private record Ends(TreeMap<String, String> before, TreeMap<String, String> wanted) {}

  private static void check(String point, Command command, Shelf shelf, Ends ends, Disk disk) {
    TreeMap<String, String> before = ends.before();
    TreeMap<String, String> wanted = ends.wanted();
    Outcome<?> outcome = null;
    try {
      outcome = command.run(shelf, disk);
    } catch (Ended e) {
      assertThat(e).isNotNull();
    }
    if (shelf.has("charters/pond")) {
      assertThat(shelf.damage()).as(point).isEmpty();
    }
    boolean isSaid = outcome != null && outcome.value().isPresent();
    if (isSaid && outcome.diagnostics().isEmpty()) {
      assertThat(state(shelf)).as(point).isEqualTo(wanted);
    }
    String draft = shelf.has("drafts/a.md") ? shelf.read("drafts/a.md") : "";
    assertThat(draft)
        .as(point)
        .isIn(before.getOrDefault("drafts/a.md", ""), wanted.getOrDefault("drafts/a.md", ""));
    Aftermath.finish(new FaultyDisk(Fault.NONE, 0, 0), shelf.workspace());
    TreeMap<String, String> now = state(shelf);
    boolean isOld = now.equals(before);
    assertThat(isOld || now.equals(wanted))
        .as("%s: old or new, but %s", point, now.keySet())
        .isTrue();
    assertThat(isOld && isSaid && !before.equals(wanted)).as("%s: lost", point).isFalse();
    assertThat(shelf.has("charters/" + Aftermath.FILE)).as(point).isFalse();
    if (isOld) {
      command.run(shelf, new FaultyDisk(Fault.NONE, 0, 0));
      assertThat(state(shelf)).as("%s, tried again", point).isEqualTo(wanted);
      assertThat(shelf.damage()).as("%s, tried again", point).isEmpty();
    }
  }

  /** What the register holds: the text of each version it knows, the draft and its review. */
  private static TreeMap<String, String> state(Shelf shelf) {
    TreeMap<String, String> state = new TreeMap<>();
    if (shelf.has("charters/pond")) {
      for (String version : shelf.versionNames()) {
        state.put(version, shelf.read("charters/pond/" + version + ".md"));
      }
    }
    for (String file : List.of("drafts/a.md", "drafts/a.review.yaml")) {
      if (shelf.has(file)) {
        state.put(file, shelf.read(file));
      }
    }
    return state;
  }
}
