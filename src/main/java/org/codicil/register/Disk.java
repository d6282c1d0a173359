package org.codicil.register;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The few things that publishing does to a disk, each one step that may fail or be the last. Tests
 * put a disk in its place that fails, fills up, or loses power after any step.
 */
public interface Disk {
  byte[] read(Path file) throws IOException;

  /** Makes a new file with these bytes; what is there already is an error. Not lasting yet. */
  void store(Path file, byte[] bytes) throws IOException;

  /** Makes a file's bytes last. */
  void force(Path file) throws IOException;

  /** Gives a file a second name, which must be free. */
  void link(Path file, Path name) throws IOException;

  /** Gives a file another name in one step; a file that had that name is no more. */
  void move(Path file, Path name) throws IOException;

  /** Takes a name away; it may be missing. */
  void delete(Path file) throws IOException;

  /** Makes a folder, and those it stands in, unless they are there. */
  void makeFolder(Path folder) throws IOException;

  /** Makes the names in a folder last. */
  void forceFolder(Path folder) throws IOException;

  /**
   * Keeps all other writers out until closed.
   *
   * @throws Busy if another one does not let go in time
   */
  Hold lock(Path file) throws IOException;

  /** What {@link #lock} gives; closing it lets the next writer in. */
  interface Hold extends AutoCloseable {
    @Override
    void close();
  }

  /** Another writer is at work. */
  final class Busy extends IOException {
    Busy(String who) {
      super(who);
    }
  }

  /** The disk of this computer, waiting up to five seconds for another writer. */
  static Disk local() {
    return new LocalDisk(5_000);
  }
}
