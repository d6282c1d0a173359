package org.codicil.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;

/**
 * What an adoption still owes once its entry is in the ledger: the draft that goes, or gives way to
 * what is left of it. It is written down before the entry, in {@code charters/.aftermath.yaml}, so
 * that whichever run comes next can do it if this one ends too early.
 *
 * <p>The file is no authority. Nothing is done unless the ledger has the entry it speaks of and the
 * draft holds, byte for byte, what was adopted; whoever changed the draft since keeps it.
 *
 * @param charter whose version was to be adopted
 * @param version its name
 * @param instrument the fingerprint by which its entry is known
 * @param duties the files that go
 */
public record Aftermath(CharterId charter, String version, Sha256 instrument, List<Duty> duties) {
  /** The name of the file, in {@code charters/}. */
  static final String FILE = ".aftermath.yaml";

  private static final int LIMIT = 64 * 1024 * 1024;

  /**
   * One file that goes.
   *
   * @param file its path from the workspace's root, with slashes
   * @param seen what it held when it was adopted
   * @param rest what it is to hold, if it stays
   */
  record Duty(String file, Sha256 seen, Optional<byte[]> rest) {}

  public Aftermath {
    duties = List.copyOf(duties);
  }

  static Aftermath of(Workspace workspace, Enactment enactment) {
    List<Duty> duties = new ArrayList<>();
    for (Enactment.Departure departure : enactment.departures()) {
      String file = workspace.root().relativize(departure.path()).toString().replace('\\', '/');
      duties.add(new Duty(file, Sha256.of(departure.seen()), departure.rest()));
    }
    LedgerEntry entry = enactment.entry();
    return new Aftermath(
        enactment.charter(), entry.version(), entry.instrument().orElseThrow(), duties);
  }

  /**
   * Finishes what an interrupted run has left to do, unless somebody is writing just now or nothing
   * may be written here; then it stays for the next run.
   *
   * @return the version whose adoption is finished by this
   */
  public static Optional<String> finish(Workspace workspace) {
    return finish(new LocalDisk(0), workspace);
  }

  static Optional<String> finish(Disk disk, Workspace workspace) {
    if (!Files.isRegularFile(file(workspace), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Path lock = workspace.charters().resolve(Publication.LOCK);
    try (Disk.Hold hold = disk.lock(lock)) {
      return settle(disk, workspace);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** As {@link #finish}, for who holds the lock. */
  static Optional<String> settle(Disk disk, Workspace workspace) throws IOException {
    Path file = file(workspace);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    Optional<Aftermath> left = read(disk.read(file));
    boolean due = left.isPresent() && left.get().isDue(disk, workspace);
    if (due && left.get().perform(disk, workspace).isPresent()) {
      return Optional.empty();
    }
    forget(disk, workspace);
    return left.filter(it -> due).map(it -> it.charter() + "@" + it.version());
  }

  /** What is done need not be remembered. */
  static void forget(Disk disk, Workspace workspace) throws IOException {
    disk.delete(file(workspace));
    disk.forceFolder(workspace.charters());
  }

  static Path file(Workspace workspace) {
    return workspace.charters().resolve(FILE);
  }

  byte[] print() {
    StringBuilder out = new StringBuilder("# What codicil does next; nobody needs to touch it.\n");
    out.append("charter: \"").append(charter).append("\"\nversion: \"").append(version);
    out.append("\"\ninstrument: ").append(instrument).append("\ndrafts:\n");
    for (Duty duty : duties) {
      String name = duty.file().replace("\\", "\\\\").replace("\"", "\\\"");
      out.append("  - file: \"").append(name).append("\"\n    seen: ").append(duty.seen());
      out.append('\n');
      duty.rest()
          .map(Base64.getEncoder()::encodeToString)
          .ifPresent(rest -> out.append("    rest: \"").append(rest).append("\"\n"));
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What such a file says, or nothing if it is not one that {@link #print} wrote. */
  static Optional<Aftermath> read(byte[] bytes) {
    try {
      return parse(bytes);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Aftermath> parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Outcome<Yaml.Mapping> yaml = YamlReader.read(FILE, text, 1, LIMIT);
    if (yaml.value().isEmpty()) {
      return Optional.empty();
    }
    Yaml.Mapping keys = yaml.value().get();
    String charter = keys.text("charter");
    String instrument = keys.text("instrument");
    if (!CharterId.isValid(charter) || !Sha256.isWritten(instrument)) {
      return Optional.empty();
    }
    List<Duty> duties = new ArrayList<>();
    for (Yaml item : keys.list("drafts")) {
      if (item instanceof Yaml.Mapping duty && Sha256.isWritten(duty.text("seen"))) {
        Sha256 seen = Sha256.parse(duty.text("seen"));
        Optional<byte[]> rest = duty.get("rest").map(it -> Base64.getDecoder().decode(it.words()));
        duties.add(new Duty(duty.text("file"), seen, rest));
      }
    }
    Aftermath read =
        new Aftermath(
            new CharterId(charter), keys.text("version"), Sha256.parse(instrument), duties);
    return Arrays.equals(read.print(), bytes) ? Optional.of(read) : Optional.empty();
  }

  /** Whether its version is in the ledger, so that its duties are due. */
  boolean isDue(Disk disk, Workspace workspace) throws IOException {
    Path ledger = workspace.folder(charter).resolve(Ledger.FILE);
    if (!Files.isRegularFile(ledger, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    return Ledger.read(ledger.toString(), disk.read(ledger))
        .value()
        .flatMap(entries -> entries.find(version))
        .flatMap(LedgerEntry::instrument)
        .map(instrument::equals)
        .orElse(false);
  }

  /**
   * Does what is due, while no review can save decisions. Returns what could not be done, if
   * anything.
   */
  Optional<Diagnostic> perform(Disk disk, Workspace workspace) throws IOException {
    Optional<Path> review =
        duties.stream()
            .map(duty -> workspace.root().resolve(duty.file()))
            .filter(ReviewFile::isOne)
            .findFirst();
    if (review.isEmpty()) {
      return performAll(disk, workspace);
    }
    try (Disk.Hold hold = disk.lock(ReviewFile.lock(review.get()))) {
      return performAll(disk, workspace);
    }
  }

  private Optional<Diagnostic> performAll(Disk disk, Workspace workspace) throws IOException {
    for (Duty duty : duties) {
      Optional<Path> file = mayTouch(workspace, workspace.root().resolve(duty.file()));
      if (file.isEmpty() || !Sha256.of(disk.read(file.get())).equals(duty.seen())) {
        continue;
      }
      if (duty.rest().isPresent()) {
        Optional<Diagnostic> trouble = AtomicFile.replace(disk, file.get(), duty.rest().get());
        if (trouble.isPresent()) {
          return trouble;
        }
      } else {
        disk.delete(file.get());
        disk.forceFolder(file.get().getParent());
      }
    }
    return Optional.empty();
  }

  /** A plain file of the workspace outside {@code charters/}, with no symbolic link on the way. */
  static Optional<Path> mayTouch(Workspace workspace, Path path) {
    Path root = workspace.root();
    Path file = path.toAbsolutePath().normalize();
    boolean ours =
        file.startsWith(root)
            && !file.startsWith(workspace.charters())
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    for (Path at = file; ours && !at.equals(root); at = at.getParent()) {
      ours = !Files.isSymbolicLink(at);
    }
    return ours ? Optional.of(file) : Optional.empty();
  }
}
