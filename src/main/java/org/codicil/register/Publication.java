package org.codicil.register;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/**
 * Makes a version public, in steps of which the ledger's new entry is the one that counts: files
 * first, each made once; then the entry; then the draft goes. Whatever step is the last, either
 * nothing is adopted (and the files are leftovers that the next try takes up) or all of it is.
 */
final class Publication {
  /** The name, in {@code charters/}, of the file that writers lock. */
  static final String LOCK = ".lock";

  private final Disk disk;
  private final Workspace workspace;
  private final List<Enactment.NewFile> made = new ArrayList<>();

  private Publication(Disk disk, Workspace workspace) {
    this.disk = disk;
    this.workspace = workspace;
  }

  /**
   * Publishes. Errors: adopt/busy (another writer), adopt/base-moved (the register is not as it was
   * when this was made ready), adopt/in-the-way (a file of that name with other content), write/….
   * Warning: adopt/draft-stays.
   */
  static Outcome<LedgerEntry> publish(Disk disk, Workspace workspace, Enactment enactment) {
    return new Publication(disk, workspace).run(enactment);
  }

  private Outcome<LedgerEntry> run(Enactment enactment) {
    Path folder = workspace.folder(enactment.charter());
    Optional<Diagnostic> link = link(enactment);
    if (link.isPresent()) {
      return Outcome.failure(link.get());
    }
    Path at = workspace.charters();
    try (Disk.Hold hold = disk.lock(at.resolve(LOCK))) {
      Aftermath.settle(disk, workspace);
      at = folder;
      Optional<Diagnostic> moved = moved(enactment);
      return moved.isPresent() ? Outcome.failure(moved.get()) : write(enactment);
    } catch (Disk.Busy e) {
      return Outcome.failure(busy());
    } catch (AccessDeniedException e) {
      return Outcome.failure(trouble(at, "write/not-permitted", "not permitted"));
    } catch (IOException e) {
      return Outcome.failure(trouble(at, "write/failed", DiskTrouble.reason(e)));
    }
  }

  private Outcome<LedgerEntry> write(Enactment enactment) throws IOException {
    Path ledger = workspace.folder(enactment.charter()).resolve(Ledger.FILE);
    for (Enactment.NewFile file : enactment.files()) {
      prepare(file.path().getParent());
    }
    if (enactment.ledgerSeen().isEmpty()) {
      Optional<Diagnostic> trouble = AtomicFile.create(disk, ledger, enactment.ledger().print());
      if (trouble.isPresent()) {
        return Outcome.failure(trouble.get());
      }
    }
    for (Enactment.NewFile file : enactment.files()) {
      Optional<Diagnostic> trouble = make(file);
      if (trouble.isPresent()) {
        takeBack();
        return Outcome.failure(trouble.get());
      }
    }
    Optional<Aftermath> aftermath =
        enactment.departures().isEmpty()
            ? Optional.empty()
            : Optional.of(Aftermath.of(workspace, enactment));
    Optional<Diagnostic> trouble =
        aftermath.flatMap(it -> AtomicFile.replace(disk, Aftermath.file(workspace), it.print()));
    if (trouble.isPresent()) {
      takeBack();
      return Outcome.failure(trouble.get());
    }
    Ledger longer = enactment.ledger().with(enactment.entry());
    trouble = AtomicFile.replace(disk, ledger, longer.print());
    if (trouble.isPresent()) {
      if (Arrays.equals(disk.read(ledger), enactment.ledger().print())) {
        takeBack();
      }
      return Outcome.failure(trouble.get());
    }
    return Outcome.of(longer.latest().get(), aftermath.map(this::depart).orElse(List.of()));
  }

  /** A folder that is there, without what interrupted writers left in it. */
  private void prepare(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      disk.makeFolder(folder);
      disk.forceFolder(folder.getParent());
      return;
    }
    List<Path> unfinished;
    try (Stream<Path> files = Files.list(folder)) {
      unfinished =
          files.filter(file -> AtomicFile.isUnfinished(file.getFileName().toString())).toList();
    }
    for (Path file : unfinished) {
      disk.delete(file);
    }
  }

  /** Makes a file; one that is there with the same bytes is what an interrupted try has left. */
  private Optional<Diagnostic> make(Enactment.NewFile file) throws IOException {
    if (isMade(file)) {
      disk.force(file.path());
      disk.forceFolder(file.path().getParent());
      return Optional.empty();
    }
    if (Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(inTheWay(file.path()));
    }
    made.add(file);
    return AtomicFile.create(disk, file.path(), file.bytes());
  }

  private boolean isMade(Enactment.NewFile file) throws IOException {
    return Files.isRegularFile(file.path(), LinkOption.NOFOLLOW_LINKS)
        && Arrays.equals(disk.read(file.path()), file.bytes());
  }

  private Diagnostic inTheWay(Path path) {
    return Diagnostic.error(
        "adopt/in-the-way",
        Place.of(relative(path)),
        relative(path) + " is there already, is in no ledger and reads otherwise",
        "move it elsewhere, or choose another name for the version");
  }

  /**
   * Best effort: what cannot be taken back is a leftover, and harmless. What stood in the way (a
   * link, a folder, a file that somebody made meanwhile) is not ours to take.
   */
  private void takeBack() {
    for (Enactment.NewFile file : made) {
      try {
        if (isMade(file)) {
          disk.delete(file.path());
        }
      } catch (IOException e) {
        return;
      }
    }
  }

  /** The version is adopted, whatever happens here; what fails, the next run does. */
  private List<Diagnostic> depart(Aftermath aftermath) {
    String reason;
    try {
      Optional<Diagnostic> trouble = aftermath.perform(disk, workspace);
      if (trouble.isEmpty()) {
        Aftermath.forget(disk, workspace);
        return List.of();
      }
      reason = trouble.get().message();
    } catch (IOException e) {
      reason = DiskTrouble.reason(e);
    }
    return List.of(
        new Diagnostic(
            Diagnostic.Severity.WARNING,
            "adopt/draft-stays",
            Place.of(aftermath.duties().get(0).file()),
            "the version is adopted, but its draft is still there: " + reason,
            "",
            "the next run of codicil that may write there takes it away"));
  }

  /** Whether ledger or draft are no longer what they were when this was made ready. */
  private Optional<Diagnostic> moved(Enactment enactment) throws IOException {
    Path ledger = workspace.folder(enactment.charter()).resolve(Ledger.FILE);
    boolean there = Files.exists(ledger, LinkOption.NOFOLLOW_LINKS);
    Optional<byte[]> seen = enactment.ledgerSeen();
    if (there != seen.isPresent() || there && !Arrays.equals(seen.get(), disk.read(ledger))) {
      return Optional.of(
          Diagnostic.error(
              "adopt/base-moved",
              Place.of(relative(ledger)),
              "another version of " + enactment.charter() + " was adopted meanwhile",
              "nothing was changed; see it with codicil history " + enactment.charter()));
    }
    for (Enactment.Departure departure : enactment.departures()) {
      boolean same =
          Files.isRegularFile(departure.path(), LinkOption.NOFOLLOW_LINKS)
              && Arrays.equals(departure.seen(), disk.read(departure.path()));
      if (!same) {
        return Optional.of(
            Diagnostic.error(
                "adopt/draft-changed",
                Place.of(relative(departure.path())),
                "the draft was changed meanwhile",
                "nothing was adopted; look at it again"));
      }
    }
    return Optional.empty();
  }

  /** A symbolic link anywhere on the way to what would be written. */
  private Optional<Diagnostic> link(Enactment enactment) {
    Path folder = workspace.folder(enactment.charter());
    List<Path> ways = new ArrayList<>(List.of(workspace.charters(), folder));
    ways.add(folder.resolve(Ledger.FILE));
    enactment.files().forEach(file -> ways.add(file.path().getParent()));
    enactment.departures().forEach(departure -> ways.add(departure.path().getParent()));
    ways.add(workspace.charters().resolve(LOCK));
    return ways.stream()
        .filter(Files::isSymbolicLink)
        .findFirst()
        .map(way -> trouble(way, "write/symlink", "it is a symbolic link"));
  }

  private Diagnostic busy() {
    return Diagnostic.error(
        "adopt/busy",
        Place.of(relative(workspace.charters())),
        "another codicil is writing in this workspace",
        "nothing was changed; wait for it and try again");
  }

  private Diagnostic trouble(Path path, String code, String reason) {
    String message = "cannot write " + relative(path) + ": " + reason;
    String hint = "nothing was adopted; check who owns the folder and that the disk is not full";
    return Diagnostic.error(code, Place.of(relative(path)), message, hint);
  }

  private String relative(Path path) {
    return path.startsWith(workspace.root())
        ? workspace.root().relativize(path).toString()
        : path.toString();
  }
}
