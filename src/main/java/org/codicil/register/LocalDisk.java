package org.codicil.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The disk of this computer.
 *
 * @param patience how long to wait for another writer, in milliseconds
 */
record LocalDisk(long patience) implements Disk {
  /** The locks this process holds: the operating system tells processes apart, not threads. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private static final byte[] PURPOSE =
      "Locked by codicil while it writes. Delete it whenever you like while nothing runs.\n"
          .getBytes(StandardCharsets.UTF_8);
  private static final long BETWEEN_TRIES = 10;

  @Override
  public byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  @Override
  public void store(Path file, byte[] bytes) throws IOException {
    file.toFile().deleteOnExit();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }

  @Override
  public void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** A hard link fails if the name is taken, which a move need not. */
  @Override
  public void link(Path file, Path name) throws IOException {
    try {
      Files.createLink(name, file);
    } catch (UnsupportedOperationException e) {
      Files.move(file, name);
    }
  }

  @Override
  public void move(Path file, Path name) throws IOException {
    try {
      Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(file, name, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /**
   * File systems that cannot do this (Windows) refuse to open a folder: nothing more to be done.
   */
  @Override
  public void forceFolder(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      return;
    }
    try (channel) {
      channel.force(true);
    }
  }

  /**
   * A lock of the operating system on a file that stays: it ends with the process, however that
   * ends, so there are no stale locks; and a file that is never deleted cannot be locked twice
   * under one name.
   */
  @Override
  public Hold lock(Path file) throws IOException {
    Path name = file.toAbsolutePath().normalize();
    long end = System.nanoTime() + patience * 1_000_000;
    while (true) {
      if (HELD.add(name)) {
        Hold hold = tryLock(name);
        if (hold != null) {
          return hold;
        }
      }
      if (System.nanoTime() - end > 0) {
        throw new Busy("another codicil is writing there");
      }
      pause();
    }
  }

  /** The lock, or null if another process has it; {@link #HELD} is let go unless it was taken. */
  private static Hold tryLock(Path name) throws IOException {
    FileChannel channel = null;
    boolean taken = false;
    try {
      channel =
          FileChannel.open(
              name, StandardOpenOption.WRITE, StandardOpenOption.CREATE, LinkOption.NOFOLLOW_LINKS);
      FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
      if (lock == null) {
        return null;
      }
      taken = true;
      if (channel.size() != PURPOSE.length) {
        channel.write(ByteBuffer.wrap(PURPOSE), 0);
      }
      return release(name, channel);
    } finally {
      if (!taken) {
        HELD.remove(name);
        if (channel != null) {
          channel.close();
        }
      }
    }
  }

  private static Hold release(Path name, FileChannel channel) {
    return () -> {
      try {
        channel.close();
      } catch (IOException e) {
        // The operating system lets go of the lock with the process.
      } finally {
        HELD.remove(name);
      }
    };
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(BETWEEN_TRIES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy("interrupted while another codicil was writing there");
    }
  }
}
