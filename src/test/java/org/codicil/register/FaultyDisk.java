package org.codicil.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A disk that fails at one of its steps. It never waits for a real disk: what was forced to last is
 * kept in mind here, so that a power cut can take away the rest.
 */
final class FaultyDisk implements Disk {
  /** What goes wrong. */
  enum Fault {
    NONE,
    /** The process ends before the step. */
    KILL,
    /** The power goes before the step; nothing lasts that was not forced to. */
    POWER_CUT,
    /** The same, but the disk has kept some of it, in order. */
    POWER_CUT_KEEPING_SOME,
    /** The same, just after the step. */
    POWER_CUT_AFTER,
    /** The step fails, once. */
    ERROR,
    /** The step and all after it fail. */
    BROKEN,
    /** No space: half of the bytes are stored, and from then on none. */
    FULL,
    /** Half of the bytes are stored, and the disk says that all is well. */
    SHORT_WRITE
  }

  /** The process is no more; whatever it would have done next does not happen. */
  static final class Ended extends Error {
    Ended() {
      super("the process has ended", null, false, false);
    }
  }

  /** A change of a name that may not last, and how it is undone. */
  private record Volatile(Path folder, Undo undo) {}

  /** Takes a change back. */
  private interface Undo {
    void run() throws IOException;
  }

  private final Disk real = new LocalDisk(5_000);
  private final Fault fault;
  private final int failing;
  private final Random random;
  private final List<Volatile> names = new ArrayList<>();
  private final Set<Path> unforced = new HashSet<>();
  private int steps;
  private boolean ended;

  /**
   * @param failing the step at which it happens, from 1
   */
  FaultyDisk(Fault fault, int failing, long seed) {
    this.fault = fault;
    this.failing = failing;
    this.random = new Random(seed);
  }

  /** How many steps were made. */
  int steps() {
    return steps;
  }

  @Override
  public byte[] read(Path file) throws IOException {
    step();
    return after(real.read(file));
  }

  @Override
  public void store(Path file, byte[] bytes) throws IOException {
    boolean half = steps + 1 == failing && (fault == Fault.SHORT_WRITE || fault == Fault.FULL);
    if (half) {
      steps++;
      write(file, Arrays.copyOf(bytes, bytes.length / 2));
      if (fault == Fault.FULL) {
        throw new IOException("no space left on device");
      }
      return;
    }
    step();
    write(file, bytes);
    after(bytes);
  }

  private void write(Path file, byte[] bytes) throws IOException {
    real.store(file, bytes);
    unforced.add(file);
    names.add(new Volatile(file.getParent(), () -> Files.deleteIfExists(file)));
  }

  @Override
  public void force(Path file) throws IOException {
    step();
    unforced.remove(file);
    after(null);
  }

  @Override
  public void link(Path file, Path name) throws IOException {
    step();
    real.link(file, name);
    names.add(new Volatile(name.getParent(), () -> Files.deleteIfExists(name)));
    after(null);
  }

  @Override
  public void move(Path file, Path name) throws IOException {
    step();
    byte[] replaced = Files.exists(name) ? Files.readAllBytes(name) : null;
    real.move(file, name);
    names.add(
        new Volatile(
            name.getParent(),
            () -> {
              Files.move(name, file, StandardCopyOption.REPLACE_EXISTING);
              if (replaced != null) {
                Files.write(name, replaced);
              }
            }));
    after(null);
  }

  @Override
  public void delete(Path file) throws IOException {
    step();
    byte[] deleted = Files.exists(file) ? Files.readAllBytes(file) : null;
    real.delete(file);
    if (deleted != null) {
      names.add(new Volatile(file.getParent(), () -> Files.write(file, deleted)));
    }
    after(null);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    step();
    real.makeFolder(folder);
    after(null);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    step();
    names.removeIf(name -> name.folder().equals(folder));
    after(null);
  }

  @Override
  public Hold lock(Path file) throws IOException {
    step();
    Hold hold = real.lock(file);
    try {
      return after(hold);
    } catch (Ended e) {
      hold.close();
      throw e;
    }
  }

  private void step() throws IOException {
    if (ended) {
      throw new Ended();
    }
    steps++;
    boolean now = steps == failing;
    boolean since = failing > 0 && steps >= failing;
    switch (fault) {
      case KILL -> end(now, 0, false);
      case POWER_CUT -> end(now, 0, true);
      case POWER_CUT_KEEPING_SOME -> end(now, random.nextInt(names.size() + 1), true);
      case ERROR -> fail(now, "input/output error");
      case BROKEN -> fail(since, "input/output error");
      case FULL -> fail(now, "no space left on device");
      case NONE, POWER_CUT_AFTER, SHORT_WRITE -> {}
    }
  }

  private <T> T after(T result) throws IOException {
    end(fault == Fault.POWER_CUT_AFTER && steps == failing, 0, true);
    return result;
  }

  private static void fail(boolean now, String message) throws IOException {
    if (now) {
      throw new IOException(message);
    }
  }

  private void end(boolean now, int kept, boolean cut) throws IOException {
    if (!now) {
      return;
    }
    ended = true;
    if (cut) {
      for (int i = names.size() - 1; i >= kept; i--) {
        names.get(i).undo().run();
      }
      for (Path file : unforced) {
        if (Files.exists(file)) {
          Files.write(file, new byte[0]);
        }
      }
    }
    throw new Ended();
  }
}
