package org.codicil.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;

/**
 * Files that are there whole or not at all. The bytes go into a file beside the target, to the
 * disk, are read back and compared, and only then take the target's name; whatever happens in
 * between, the target is as it was.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes a file, in place of one that may be there.
   *
   * @return what went wrong (write/no-folder, write/is-folder, write/symlink, write/special,
   *     write/not-permitted, write/failed), or empty; if something did, nothing has changed
   */
  public static Optional<Diagnostic> replace(Path target, byte[] bytes) {
    return write(target, bytes, true);
  }

  /** As {@link #replace}, but a file that is already there stays: write/exists. */
  public static Optional<Diagnostic> create(Path target, byte[] bytes) {
    return write(target, bytes, false);
  }

  /** Why this file could not be replaced, as far as can be seen without writing anything. */
  public static Optional<Diagnostic> obstacle(Path target) {
    return obstacle(target, true);
  }

  private static Optional<Diagnostic> write(Path target, byte[] bytes, boolean replace) {
    Optional<Diagnostic> obstacle = obstacle(target, replace);
    if (obstacle.isPresent()) {
      return obstacle;
    }
    Path absolute = target.toAbsolutePath();
    Path temporary = temporary(absolute);
    try {
      try {
        store(temporary, bytes);
        keepPermissions(absolute, temporary);
        publish(temporary, absolute, replace);
        flushFolder(absolute.getParent());
        return Optional.empty();
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (FileAlreadyExistsException e) {
      return Optional.of(exists(target));
    } catch (AccessDeniedException e) {
      return trouble(target, "write/not-permitted", "not permitted", "check who owns the folder");
    } catch (IOException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return trouble(target, "write/failed", reason, "check the disk's free space");
    }
  }

  private static Optional<Diagnostic> obstacle(Path target, boolean replace) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      return trouble(target, "write/is-folder", "it is a folder", "name a file in it");
    }
    if (!Files.isDirectory(folder)) {
      return trouble(target, "write/no-folder", "its folder does not exist", "make it first");
    }
    if (Files.isSymbolicLink(target)) {
      return trouble(target, "write/symlink", "it is a symbolic link", "name the file it leads to");
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
        return trouble(
            target, "write/special", "it is no ordinary file", "use --format to print instead");
      }
      return replace ? Optional.empty() : Optional.of(exists(target));
    }
    return Optional.empty();
  }

  private static Diagnostic exists(Path target) {
    return trouble(target, "write/exists", "it is already there", "choose another name").get();
  }

  private static Optional<Diagnostic> trouble(
      Path target, String code, String reason, String hint) {
    String message = "cannot write " + target + ": " + reason;
    return Optional.of(Diagnostic.error(code, Place.of(target.toString()), message, hint));
  }

  /** Named after target and process, so that two writers never share one. */
  private static Path temporary(Path target) {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid();
    return target.resolveSibling(name + "-" + Thread.currentThread().getId() + ".part");
  }

  private static void store(Path temporary, byte[] bytes) throws IOException {
    Files.deleteIfExists(temporary);
    temporary.toFile().deleteOnExit();
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    if (!Arrays.equals(bytes, Files.readAllBytes(temporary))) {
      throw new IOException("the disk gave back other bytes than were written");
    }
  }

  private static void keepPermissions(Path target, Path temporary) throws IOException {
    boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      Files.setPosixFilePermissions(
          temporary, Files.getPosixFilePermissions(target, LinkOption.NOFOLLOW_LINKS));
    }
  }

  /** A hard link fails if the name is taken, which a move does not. */
  private static void publish(Path temporary, Path target, boolean replace) throws IOException {
    if (!replace) {
      try {
        Files.createLink(target, temporary);
      } catch (UnsupportedOperationException e) {
        Files.move(temporary, target);
      }
      return;
    }
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Makes the new name last; file systems that cannot (Windows) refuse to open a folder. */
  private static void flushFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }
}
