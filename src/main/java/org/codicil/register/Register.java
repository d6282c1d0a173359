package org.codicil.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Metadata;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/**
 * Texts, found by how a person standing in some folder names them.
 *
 * @param folder where the person stands
 * @param workspace the workspace that folder is in, if any
 */
public record Register(Path folder, Optional<Workspace> workspace) {
  /** The register as seen from a folder. */
  public static Register from(Path folder) {
    return new Register(folder, Workspace.find(folder));
  }

  /**
   * The text that a reference names.
   *
   * @param input the bytes of standard input, asked for only if the reference is to it
   * @return the charter with what is known of it, or why there is none (register/…, read/…, yaml/…)
   */
  public Outcome<Charter> load(Reference reference, Supplier<InputStream> input) {
    if (reference instanceof Reference.Registered registered) {
      return registered(registered);
    }
    if (reference instanceof Reference.File file) {
      return file(file.path());
    }
    try (InputStream stream = input.get()) {
      return TextFile.decode("-", stream);
    } catch (IOException e) {
      return Outcome.failure(
          Diagnostic.error(
              "register/not-readable", Place.of("-"), "standard input cannot be read", ""));
    }
  }

  private Outcome<Charter> file(String path) {
    try {
      return new TextFile(path, folder.resolve(path))
          .read("check the spelling; - reads standard input");
    } catch (InvalidPathException e) {
      return Outcome.failure(
          Diagnostic.error(
              "register/no-file",
              Place.of(path),
              "no file can have this name",
              "check the spelling, and that the locale can spell it (LC_ALL=C.UTF-8)"));
    }
  }

  /** As {@link #load(Reference, Supplier)}, from the words of the command line. */
  public Outcome<Charter> load(String argument, Supplier<InputStream> input) {
    Outcome<Reference> reference = Reference.parse(argument);
    return reference
        .value()
        .map(found -> load(found, input))
        .orElseGet(() -> Outcome.failure(reference.diagnostics()));
  }

  /** A charter's folder; errors: register/no-workspace, register/no-charter, those of its sheet. */
  public Outcome<CharterFolder> charter(CharterId id) {
    if (workspace.isEmpty()) {
      return Outcome.failure(noWorkspace(id.value()));
    }
    Path path = workspace.get().folder(id);
    try {
      if (!Files.isDirectory(path)) {
        return Outcome.failure(noCharter(id, workspace.get().ids()));
      }
      Path file = path.resolve(CharterFolder.SHEET);
      Outcome<CharterSheet> sheet =
          Files.isRegularFile(file)
              ? CharterSheet.read(shown(file), string(file))
              : Outcome.of(CharterSheet.NONE);
      if (sheet.value().isEmpty()) {
        return Outcome.failure(sheet.diagnostics());
      }
      Path ledger = path.resolve(Ledger.FILE);
      if (!Files.exists(ledger, LinkOption.NOFOLLOW_LINKS)) {
        return Outcome.of(CharterFolder.of(id, path, sheet.value().get()));
      }
      Outcome<Ledger> read = Ledger.read(shown(ledger), Files.readAllBytes(ledger));
      return read.value()
          .map(entries -> Outcome.of(CharterFolder.of(id, path, sheet.value().get(), entries)))
          .orElseGet(() -> Outcome.failure(read.diagnostics()));
    } catch (IOException e) {
      return Outcome.failure(TextFile.notReadable(shown(path), e));
    }
  }

  /**
   * A model clause of this workspace; errors: register/no-workspace, register/no-clause, clause/….
   */
  public Outcome<Clause> clause(String name) {
    if (workspace.isEmpty()) {
      return Outcome.failure(noWorkspace(name));
    }
    Path clauses = workspace.get().root().resolve("clauses");
    Path file = clauses.resolve(name + CharterFolder.ENDING);
    try {
      return CharterId.isValid(name) && Files.isRegularFile(file)
          ? Clause.read(shown(file), string(file))
          : Outcome.failure(noClause(name, clauses));
    } catch (IOException e) {
      return Outcome.failure(TextFile.notReadable(shown(file), e));
    }
  }

  private static Diagnostic noClause(String name, Path clauses) throws IOException {
    List<String> known = List.of();
    if (Files.isDirectory(clauses)) {
      try (Stream<Path> files = Files.list(clauses)) {
        known =
            files
                .map(file -> file.getFileName().toString())
                .filter(file -> file.endsWith(CharterFolder.ENDING))
                .map(file -> file.substring(0, file.length() - CharterFolder.ENDING.length()))
                .sorted()
                .toList();
      }
    }
    String all = known.isEmpty() ? "clauses/ is empty" : "there are: " + String.join(", ", known);
    return Diagnostic.error(
        "register/no-clause",
        Place.of(name),
        "there is no clause “" + name + "”",
        Nearest.hint(name, known, all));
  }

  /** What to say where a workspace is needed and there is none. */
  public static Diagnostic noWorkspace(String name) {
    return Diagnostic.error(
        "register/no-workspace",
        Place.of(name),
        "there is no folder charters/ here or above",
        "go to a workspace, make one with codicil init, or name a file, as in ./charter.md");
  }

  private Outcome<Charter> registered(Reference.Registered reference) {
    Outcome<CharterFolder> found = charter(reference.charter());
    if (found.value().isEmpty()) {
      return Outcome.failure(found.diagnostics());
    }
    CharterFolder charter = found.value().get();
    Optional<Version> version = reference.version().map(charter::find).orElseGet(charter::latest);
    if (version.isEmpty()) {
      return Outcome.failure(noVersion(reference, charter));
    }
    String name = charter.id() + "@" + version.get().name();
    Outcome<Charter> read = new TextFile(name, charter.text(version.get())).read();
    return read.value()
        .map(text -> text.with(about(text.about(), charter.sheet(), version.get())))
        .map(text -> Outcome.of(text, read.diagnostics()))
        .orElse(read);
  }

  /** What stands in the text itself comes before what stands in the sheet. */
  private static Metadata about(Metadata text, CharterSheet sheet, Version version) {
    return new Metadata(
        text.title().isEmpty() ? sheet.title() : text.title(),
        version.name(),
        text.date().isEmpty() ? version.date() : text.date(),
        text.notice().isEmpty() ? sheet.notice() : text.notice(),
        sheet.language().isEmpty() ? text.language() : sheet.language());
  }

  private static Diagnostic noCharter(CharterId id, List<CharterId> ids) {
    List<String> known = ids.stream().map(CharterId::value).toList();
    String all = known.isEmpty() ? "charters/ is empty" : "known are: " + String.join(", ", known);
    return Diagnostic.error(
        "register/no-charter",
        Place.of(id.value()),
        "there is no charter “" + id + "”",
        Nearest.hint(id.value(), known, all));
  }

  private static Diagnostic noVersion(Reference.Registered reference, CharterFolder charter) {
    List<String> known = charter.versions().stream().map(Version::name).toList();
    if (known.isEmpty()) {
      return Diagnostic.error(
          "register/no-version",
          Place.of(reference.toString()),
          charter.id() + " has no version yet",
          "put its text into charters/" + charter.id() + "/<version>.md");
    }
    String version = reference.version().orElse("");
    String hint =
        Nearest.to(version, known)
            .map(name -> "did you mean " + charter.id() + "@" + name + "? ")
            .orElse("");
    boolean listed = charter.sheet().versions().stream().anyMatch(v -> v.name().equals(version));
    return Diagnostic.error(
        "register/no-version",
        Place.of(reference.toString()),
        listed
            ? "version “" + version + "” of " + charter.id() + " is listed but its text is missing"
            : charter.id() + " has no version “" + version + "”",
        hint + "its versions are " + String.join(", ", known));
  }

  /** How to call a file in messages: relative to where the person stands, if it is below. */
  String shown(Path path) {
    return folder.startsWith(path.getRoot()) && path.startsWith(folder)
        ? folder.relativize(path).toString()
        : path.toString();
  }

  private static String string(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
