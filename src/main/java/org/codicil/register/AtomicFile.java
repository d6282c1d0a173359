package org.codicil.register;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;

/**
 * Files that are there whole or not at all. The bytes go into a file beside the target, to the
 * disk, are read back and compared, and only then take the target's name; whatever happens in
 * between, the target is as it was.
 */
public final class AtomicFile {
  /** The names of files that a write leaves behind if its process ends in the middle. */
  private static final Pattern UNFINISHED = Pattern.compile("\\..+\\.[0-9]+-[0-9]+\\.part");

  private static final String SPACE = "check that the disk may be written and is not full";

  private AtomicFile() {}

  /**
   * Writes a file, in place of one that may be there.
   *
   * @return what went wrong (write/no-folder, write/is-folder, write/symlink, write/special,
   *     write/adopted, write/not-permitted, write/failed), or empty; if something did, nothing has
   *     changed; write/unconfirmed: it is written, but may not outlast a power cut
   */
  public static Optional<Diagnostic> replace(Path target, byte[] bytes) {
    Optional<Diagnostic> adopted = Adopted.guard(target);
    return adopted.isPresent() ? adopted : write(Disk.local(), target, bytes, true);
  }

  /** As {@link #replace}, but a file that is already there stays: write/exists. */
  public static Optional<Diagnostic> create(Path target, byte[] bytes) {
    return write(Disk.local(), target, bytes, false);
  }

  static Optional<Diagnostic> replace(Disk disk, Path target, byte[] bytes) {
    return write(disk, target, bytes, true);
  }

  static Optional<Diagnostic> create(Disk disk, Path target, byte[] bytes) {
    return write(disk, target, bytes, false);
  }

  /** Whether a file of this name is what an interrupted write left behind. */
  static boolean isUnfinished(String name) {
    return UNFINISHED.matcher(name).matches();
  }

  /** Why this file could not be replaced, as far as can be seen without writing anything. */
  public static Optional<Diagnostic> obstacle(Path target) {
    return Adopted.guard(target).or(() -> obstacle(target, true));
  }

  private static Optional<Diagnostic> write(Disk disk, Path target, byte[] bytes, boolean replace) {
    Optional<Diagnostic> obstacle = obstacle(target, replace);
    if (obstacle.isPresent()) {
      return obstacle;
    }
    Path absolute = target.toAbsolutePath();
    Path temporary = temporary(absolute);
    try {
      try {
        store(disk, temporary, bytes);
        if (replace) {
          keepPermissions(absolute, temporary);
          disk.move(temporary, absolute);
        } else {
          disk.link(temporary, absolute);
        }
      } finally {
        discard(disk, temporary);
      }
    } catch (FileAlreadyExistsException e) {
      return Optional.of(exists(target));
    } catch (AccessDeniedException e) {
      return trouble(target, "write/not-permitted", "not permitted", "check who owns the folder");
    } catch (IOException e) {
      return trouble(target, "write/failed", DiskTrouble.reason(e), SPACE);
    }
    try {
      disk.forceFolder(absolute.getParent());
      return Optional.empty();
    } catch (IOException e) {
      String hint = "it is there now, but a power cut could undo it; check the disk and try again";
      return trouble(target, "write/unconfirmed", DiskTrouble.reason(e), hint);
    }
  }

  /** What cannot be taken away now is found and named later; it changes nothing. */
  private static void discard(Disk disk, Path temporary) {
    try {
      disk.delete(temporary);
    } catch (IOException e) {
      return;
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

  private static void store(Disk disk, Path temporary, byte[] bytes) throws IOException {
    disk.delete(temporary);
    disk.store(temporary, bytes);
    disk.force(temporary);
    if (!Arrays.equals(bytes, disk.read(temporary))) {
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
}
