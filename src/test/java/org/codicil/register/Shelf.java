package org.codicil.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;

/** A small workspace on disk, and the things that tests do to it. */
final class Shelf {
  static final CharterId POND = new CharterId("pond");

  /** The first version of the charter; later ones count its years on. */
  static final String FIRST =
      "# Statute of the Pond\n\n"
          + "## Article 1. Name\n\nThe association is called Pond, in its year 1.\n\n"
          + "## Article 2. Seat\n\nIts seat is at Ostra.\n\n"
          + "## Article 3. Dues\n\n1. Dues are 10 crowns.\n\n2. They fall due on 1 May.\n";

  private final Path root;

  private Shelf(Path root) {
    this.root = root;
  }

  /** An empty workspace. */
  static Shelf at(Path root) {
    new Shelf(root).folder("charters").folder("drafts");
    return new Shelf(root);
  }

  Path root() {
    return root;
  }

  Register register() {
    return Register.from(root);
  }

  Workspace workspace() {
    return new Workspace(root.toAbsolutePath().normalize());
  }

  Shelf folder(String name) {
    try {
      Files.createDirectories(root.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Shelf file(String name, String text) {
    try {
      Files.createDirectories(root.resolve(name).getParent());
      Files.writeString(root.resolve(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A charter whose ledger has this many versions, named 1, 2, 3 … */
  Shelf versions(int count) {
    file("charters/pond/1.md", FIRST);
    require(Deposit.bring(register(), deposit("charters/pond/1.md", "1"), new Quick()));
    for (int i = 2; i <= count; i++) {
      draft("next", i - 1);
      require(prepare("drafts/next.md", i).publish(new Quick()));
    }
    return this;
  }

  /** A draft on a version, which makes the next: items on Articles 1, 2 and 3. */
  Shelf draft(String name, int base) {
    return file("drafts/" + name + ".md", instrument(base));
  }

  static String instrument(int base) {
    return "---\namends: pond@"
        + base
        + "\ntitle: Amendment number "
        + base
        + "\n---\n"
        + "## Amendments\n\n"
        + "1. In Article 1, replace “year "
        + base
        + "” with “year "
        + (base + 1)
        + "”.\n"
        + "2. In Article 2, replace “"
        + seat(base)
        + "” with “"
        + seat(base + 1)
        + "”.\n"
        + "3. In Article 3 (1), replace “"
        + dues(base)
        + "” with “"
        + dues(base + 1)
        + "”.\n";
  }

  private static String dues(int version) {
    return version + 9 + " crowns";
  }

  private static String seat(int version) {
    return version == 1 ? "Ostra" : "Ostra on the hill " + version;
  }

  Deposit.Request deposit(String file, String version) {
    return new Deposit.Request(file, POND, version, "", EntryIntoForce.UNSAID, Optional.empty());
  }

  static Adoption.Request request(String draft, int version, Integer... only) {
    String date = java.time.LocalDate.of(2000, 1, 1).plusDays(version).toString();
    return new Adoption.Request(
        draft, String.valueOf(version), date, EntryIntoForce.UNSAID, Set.of(only));
  }

  Adoption prepare(String draft, int version, Integer... only) {
    return require(Adoption.prepare(register(), request(draft, version, only)));
  }

  static <T> T require(Outcome<T> outcome) {
    return outcome.value().orElseThrow(() -> new AssertionError(outcome.diagnostics()));
  }

  List<String> versionNames() {
    return require(register().charter(POND)).versions().stream().map(Version::name).toList();
  }

  List<Diagnostic> verify() {
    return Verification.of(register(), POND).findings();
  }

  List<Diagnostic> damage() {
    return verify().stream().filter(Diagnostic::isError).toList();
  }

  boolean has(String name) {
    return Files.exists(root.resolve(name));
  }

  String read(String name) {
    try {
      return Files.readString(root.resolve(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> files() {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What all files hold, by name; folders hold nothing and end in a slash. */
  TreeMap<String, String> contents() {
    TreeMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(it -> !it.equals(root)).toList()) {
        String name = root.relativize(file).toString();
        if (Files.isDirectory(file)) {
          contents.put(name + "/", "");
        } else {
          contents.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the workspace hold just this; touches only what differs, since tests do it often. */
  Shelf holding(TreeMap<String, String> wanted) {
    TreeMap<String, String> now = contents();
    try {
      for (String name : now.descendingKeySet()) {
        if (!wanted.containsKey(name)) {
          Files.delete(root.resolve(name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    wanted.forEach(
        (name, text) -> {
          if (name.endsWith("/")) {
            folder(name);
          } else if (!text.equals(now.get(name))) {
            file(name, text);
          }
        });
    return this;
  }

  /** The local disk without waiting for the platter. */
  static final class Quick implements Disk {
    private final Disk real = new LocalDisk(60_000);

    @Override
    public byte[] read(Path file) throws IOException {
      return real.read(file);
    }

    @Override
    public void store(Path file, byte[] bytes) throws IOException {
      real.store(file, bytes);
    }

    @Override
    public void force(Path file) {}

    @Override
    public void link(Path file, Path name) throws IOException {
      real.link(file, name);
    }

    @Override
    public void move(Path file, Path name) throws IOException {
      real.move(file, name);
    }

    @Override
    public void delete(Path file) throws IOException {
      real.delete(file);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
      real.makeFolder(folder);
    }

    @Override
    public void forceFolder(Path folder) {}

    @Override
    public Hold lock(Path file) throws IOException {
      return real.lock(file);
    }
  }
}
