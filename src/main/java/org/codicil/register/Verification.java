package org.codicil.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.codicil.amendment.Consolidation;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.codicil.format.markdown.MarkdownReader;

/**
 * A charter's whole history, once more: every file hashed, every instrument executed on its base,
 * every entry held against the one before.
 */
public final class Verification {
  private final Register register;
  private final CharterFolder charter;
  private final List<Diagnostic> findings = new ArrayList<>();

  /** The texts that are certain, by version: the next instrument is executed on one of them. */
  private final Map<String, Charter> texts = new HashMap<>();

  private long bytes;

  private Verification(Register register, CharterFolder charter) {
    this.register = register;
    this.charter = charter;
  }

  /**
   * What was found.
   *
   * @param versions how many versions its ledger has
   * @param bytes how many bytes were read
   * @param findings errors are damage (verify/…, ledger/…); notes are leftovers, which harm nothing
   */
  public record Report(CharterId charter, int versions, long bytes, List<Diagnostic> findings) {
    public Report {
      findings = List.copyOf(findings);
    }

    public boolean isClean() {
      return findings.stream().noneMatch(Diagnostic::isError);
    }
  }

  /** Verifies one charter. */
  public static Report of(Register register, CharterId id) {
    Outcome<CharterFolder> charter = register.charter(id);
    return charter
        .value()
        .map(folder -> new Verification(register, folder).report())
        .orElseGet(() -> new Report(id, 0, 0, charter.diagnostics()));
  }

  /** The drafts of the workspace that are adopted already, as notes. */
  public static List<Diagnostic> drafts(Register register) {
    if (register.workspace().isEmpty()) {
      return List.of();
    }
    Workspace workspace = register.workspace().get();
    Set<Sha256> instruments = new HashSet<>();
    try {
      for (CharterId id : workspace.ids()) {
        register.charter(id).value().flatMap(CharterFolder::ledger).stream()
            .flatMap(ledger -> ledger.entries().stream())
            .forEach(entry -> entry.instrument().ifPresent(instruments::add));
      }
    } catch (IOException e) {
      return List.of(TextFile.notReadable("charters", e));
    }
    return Leftovers.drafts(register, workspace, instruments);
  }

  private Report report() {
    List<LedgerEntry> entries = charter.ledger().orElse(Ledger.EMPTY).entries();
    for (LedgerEntry entry : entries) {
      Optional<byte[]> text = file(charter.text(Version.of(entry.version())), entry.version());
      Optional<byte[]> instrument =
          entry.instrument().isPresent()
              ? file(charter.instrument(entry.version()), entry.version())
              : Optional.empty();
      verify(entry, text, instrument);
    }
    findings.addAll(Leftovers.of(register, charter));
    return new Report(charter.id(), entries.size(), bytes, findings);
  }

  private void verify(LedgerEntry entry, Optional<byte[]> text, Optional<byte[]> instrument) {
    boolean there = instrument.isPresent();
    boolean sound = there && Sha256.of(instrument.get()).equals(entry.instrument().get());
    Optional<Consolidation> made = sound ? replay(entry, instrument.get()) : Optional.empty();
    text(entry, text, made);
    if (there && !sound) {
      Charter base = entry.base().map(it -> texts.get(it.version())).orElse(null);
      Charter result = texts.get(entry.version());
      findings.add(
          new Damage(register, charter).ofInstrument(entry, instrument.get(), base, result));
    }
  }

  private void text(LedgerEntry entry, Optional<byte[]> text, Optional<Consolidation> made) {
    String name = charter.id() + "@" + entry.version();
    if (text.isPresent() && Sha256.of(text.get()).equals(entry.text())) {
      String words = new String(text.get(), StandardCharsets.UTF_8);
      boolean exact = made.isPresent() && made.get().result().text().equals(words);
      Charter read = exact ? made.get().result() : MarkdownReader.read(name, words);
      texts.put(entry.version(), read);
      if (made.isPresent() && !exact) {
        compare(entry, made.get(), read);
      }
      return;
    }
    Damage damage = new Damage(register, charter);
    Optional<byte[]> right =
        made.map(it -> it.result().text().getBytes(StandardCharsets.UTF_8))
            .filter(it -> Sha256.of(it).equals(entry.text()))
            .or(() -> text.flatMap(is -> damage.restoredText(entry, is)));
    right.ifPresent(
        it ->
            texts.put(
                entry.version(),
                MarkdownReader.read(name, new String(it, StandardCharsets.UTF_8))));
    if (text.isPresent()) {
      Path file = charter.text(Version.of(entry.version()));
      findings.add(damage.of("verify/text-changed", file, entry.version(), text.get(), right));
    }
  }

  private Optional<Consolidation> replay(LedgerEntry entry, byte[] bytesOfInstrument) {
    Path file = charter.instrument(entry.version());
    Optional<LedgerEntry> base =
        entry.base().flatMap(it -> charter.ledger().orElseThrow().find(it.version()));
    boolean fits = base.map(it -> it.text().equals(entry.base().get().text())).orElse(false);
    if (!fits) {
      damaged(
          "verify/base",
          file,
          "version " + entry.version() + " names a base that is not in the ledger");
      return Optional.empty();
    }
    Charter text = texts.get(base.get().version());
    Outcome<DraftFile> instrument = DraftFile.of(register.shown(file), file, bytesOfInstrument);
    if (text == null || instrument.value().isEmpty()) {
      findings.addAll(instrument.diagnostics());
      return Optional.empty();
    }
    Outcome<Consolidation> made = instrument.value().get().execute(text);
    if (made.value().isEmpty()) {
      damaged(
          "verify/not-executable",
          file,
          "the instrument of version " + entry.version() + " cannot be executed on its base");
      findings.addAll(made.diagnostics());
    }
    return made.value();
  }

  private void compare(LedgerEntry entry, Consolidation made, Charter text) {
    if (Replay.suffices(Replay.compare(made, text), entry.derived())) {
      return;
    }
    String file = register.shown(charter.text(Version.of(entry.version())));
    byte[] is = text.text().getBytes(StandardCharsets.UTF_8);
    FirstDifference first = FirstDifference.of(file, is, made.result().text());
    findings.add(
        error(
            "verify/not-what-its-instrument-makes",
            first.place(),
            "version " + entry.version() + " is not what its instrument makes of its base",
            "the instrument makes " + first.label()));
  }

  private Optional<byte[]> file(Path path, String version) {
    String name = register.shown(path) + " of version " + version;
    try {
      if (Files.isSymbolicLink(path)) {
        damaged("verify/symlink", path, name + " is a symbolic link");
        return Optional.empty();
      }
      if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new NoSuchFileException(path.toString());
      }
      byte[] read = Files.readAllBytes(path);
      bytes += read.length;
      return Optional.of(read);
    } catch (NoSuchFileException e) {
      damaged("verify/missing", path, name + " is not there");
    } catch (IOException e) {
      findings.add(TextFile.notReadable(register.shown(path), e));
    }
    return Optional.empty();
  }

  private void damaged(String code, Path file, String message) {
    findings.add(error(code, Place.of(register.shown(file)), message, ""));
  }

  private static Diagnostic error(String code, Place place, String message, String label) {
    return new Diagnostic(
        Diagnostic.Severity.ERROR,
        code,
        place,
        message,
        label,
        "fetch the file from a copy that verifies (version control, a backup)");
  }
}
