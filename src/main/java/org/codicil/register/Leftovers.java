package org.codicil.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;

/**
 * Files of a charter that no ledger entry speaks of. They are no part of its history: what an
 * interrupted adoption has left, or what people put there.
 */
final class Leftovers {
  private Leftovers() {}

  static List<Diagnostic> of(Register register, CharterFolder charter) {
    if (charter.ledger().isEmpty()) {
      String id = charter.id().value();
      return List.of(
          note(
              "verify/no-ledger",
              id,
              id + " has no ledger, so there is nothing to hold its texts against",
              "codicil import FILE --as "
                  + id
                  + "@VERSION enters a text, so does the first adopt; if there was a ledger, fetch"
                  + " it from a copy"));
    }
    List<Diagnostic> notes = new ArrayList<>();
    Set<String> texts = new HashSet<>();
    Set<String> instruments = new HashSet<>();
    for (LedgerEntry entry : charter.ledger().get().entries()) {
      texts.add(entry.version() + CharterFolder.ENDING);
      if (entry.instrument().isPresent()) {
        instruments.add(entry.version() + CharterFolder.ENDING);
        instruments.add(entry.version() + ReviewFile.ENDING);
      }
    }
    link(register, charter.path(), notes);
    link(register, charter.ledgerFile(), notes);
    look(register, charter.path(), texts, notes);
    look(register, charter.path().resolve(CharterFolder.AMENDMENTS), instruments, notes);
    return notes;
  }

  /** Whatever is read through a link: it may be changed from elsewhere, and is never written. */
  private static void link(Register register, Path path, List<Diagnostic> notes) {
    if (Files.isSymbolicLink(path)) {
      String shown = register.shown(path);
      notes.add(
          note(
              "verify/symlink",
              shown,
              shown + " is a symbolic link, so nothing can be adopted there",
              "put what it leads to in its place"));
    }
  }

  private static void look(
      Register register, Path folder, Set<String> known, List<Diagnostic> notes) {
    for (Path file : entries(folder)) {
      String name = file.getFileName().toString();
      String shown = register.shown(file);
      if (AtomicFile.isUnfinished(name)) {
        notes.add(
            note(
                "verify/unfinished",
                shown,
                shown + " was left by a run that was interrupted",
                "the next adoption removes it; so may you"));
      } else if (isOurs(name) && !known.contains(name)) {
        notes.add(
            note(
                "verify/leftover",
                shown,
                shown + " is no version in the ledger",
                "if its draft is still there, an adoption was interrupted: adopt it again; else the"
                    + " ledger may have lost an entry: hold it against a copy before you remove"
                    + " anything"));
      }
    }
  }

  /** Whether it is called as a version, an instrument or its review is; links and folders too. */
  private static boolean isOurs(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    boolean about = small.equalsIgnoreCase(Version.README + CharterFolder.ENDING);
    return !about && (small.endsWith(CharterFolder.ENDING) || small.endsWith(ReviewFile.ENDING));
  }

  /** The drafts in a workspace that are word for word what was adopted already. */
  static List<Diagnostic> drafts(Register register, Workspace workspace, Set<Sha256> instruments) {
    List<Diagnostic> notes = new ArrayList<>();
    Path aftermath = Aftermath.file(workspace);
    if (Files.isRegularFile(aftermath, LinkOption.NOFOLLOW_LINKS)) {
      String shown = register.shown(aftermath);
      notes.add(
          note(
              "verify/unfinished",
              shown,
              "an adoption was interrupted before its draft went",
              "any codicil run that may write here finishes it"));
    }
    for (Path file : files(workspace.root().resolve("drafts"))) {
      String shown = register.shown(file);
      if (AtomicFile.isUnfinished(file.getFileName().toString())) {
        notes.add(
            note(
                "verify/unfinished",
                shown,
                shown + " was left by a run that was interrupted",
                "remove it once nothing runs"));
      } else if (hash(file).map(instruments::contains).orElse(false)) {
        notes.add(
            note(
                "verify/adopted-draft",
                shown,
                shown + " is adopted already, word for word",
                "remove it"));
      }
    }
    return notes;
  }

  private static Optional<Sha256> hash(Path file) {
    try {
      return Optional.of(Sha256.of(Files.readAllBytes(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<Path> files(Path folder) {
    return entries(folder).stream()
        .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  private static List<Path> entries(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Diagnostic note(String code, String place, String message, String hint) {
    return new Diagnostic(Diagnostic.Severity.NOTE, code, Place.of(place), message, "", hint);
  }
}
