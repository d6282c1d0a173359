package org.codicil.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.amendment.Consolidation;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/**
 * Brings an existing text into the ledger as a version: the first, or the one after the latest. A
 * later one needs an instrument; where none is given or lies in the folder, one is derived.
 */
public final class Deposit {
  private final Register register;
  private final Request request;
  private final Workspace workspace;
  private final List<Diagnostic> warnings = new ArrayList<>();

  private Deposit(Register register, Request request, Workspace workspace) {
    this.register = register;
    this.request = request;
    this.workspace = workspace;
  }

  /**
   * What is asked for.
   *
   * @param file the text, as a person names it
   * @param charter whose version it becomes
   * @param version its name
   * @param date the day of its adoption, or empty to take what charter.yaml says
   * @param inForce when it enters into force; {@link EntryIntoForce#UNSAID} likewise
   * @param instrument the file of the instrument that made it, if any
   */
  public record Request(
      String file,
      CharterId charter,
      String version,
      String date,
      EntryIntoForce inForce,
      Optional<String> instrument) {}

  /**
   * Brings it in. Errors: import/…, adopt/…, register/…, read/…, write/…. Warnings: import/derived
   * and others.
   */
  public static Outcome<LedgerEntry> bring(Register register, Request request) {
    return bring(register, request, Disk.local());
  }

  static Outcome<LedgerEntry> bring(Register register, Request request, Disk disk) {
    if (register.workspace().isEmpty()) {
      return Outcome.failure(Register.noWorkspace(request.charter().value()));
    }
    Workspace workspace = register.workspace().get();
    try {
      Deposit deposit = new Deposit(register, request, workspace);
      Outcome<Enactment> prepared = deposit.prepare();
      if (prepared.value().isEmpty()) {
        return Outcome.failure(prepared.diagnostics());
      }
      Outcome<LedgerEntry> published = Publication.publish(disk, workspace, prepared.value().get());
      List<Diagnostic> all = new ArrayList<>(deposit.warnings);
      all.addAll(published.diagnostics());
      return new Outcome<>(published.value(), all);
    } catch (IOException e) {
      return Outcome.failure(TextFile.notReadable(request.file(), e));
    }
  }

  private Outcome<Enactment> prepare() throws IOException {
    Outcome<CharterFolder> found = folder();
    if (found.value().isEmpty()) {
      return Outcome.failure(found.diagnostics());
    }
    CharterFolder charter = found.value().get();
    Path file = register.folder().resolve(request.file());
    Outcome<Charter> text = new TextFile(request.file(), file).read();
    if (text.value().isEmpty()) {
      return Outcome.failure(text.diagnostics());
    }
    if (DraftFile.isDraft(text.value().get())) {
      return Outcome.failure(isDraft());
    }
    Version version = version(charter);
    Optional<byte[]> seen = Founding.seen(charter);
    Ledger ledger = charter.ledger().orElseGet(() -> Founding.of(before(charter)));
    Optional<Diagnostic> fault =
        Succession.fault(charter.path(), ledger, version.name(), version.date());
    if (fault.isPresent()) {
      return Outcome.failure(fault.get());
    }
    byte[] bytes = text.value().get().text().getBytes(StandardCharsets.UTF_8);
    LedgerEntry entry = LedgerEntry.found(version, inForce(version), Sha256.of(bytes));
    List<Enactment.NewFile> files = new ArrayList<>();
    files.add(new Enactment.NewFile(charter.text(version), bytes));
    Optional<LedgerEntry> last = ledger.latest();
    if (last.isPresent()) {
      Outcome<Origin> origin = origin(charter, last.get(), version, text.value().get());
      if (origin.value().isEmpty()) {
        return Outcome.failure(origin.diagnostics());
      }
      byte[] made = origin.value().get().instrument();
      if (made.length > 0) {
        files.add(new Enactment.NewFile(charter.instrument(version.name()), made));
        LedgerEntry.Base base = new LedgerEntry.Base(last.get().version(), last.get().text());
        entry = entry.madeBy(Sha256.of(made), origin.value().get().derived(), base);
      }
    }
    return Outcome.of(new Enactment(charter.id(), seen, ledger, entry, files, List.of()));
  }

  private Outcome<CharterFolder> folder() throws IOException {
    Path path = workspace.folder(request.charter());
    return Files.exists(path)
        ? register.charter(request.charter())
        : Outcome.of(
            new CharterFolder(
                request.charter(), path, CharterSheet.NONE, List.of(), Optional.empty()));
  }

  /** A charter without a ledger, as it was before this version. */
  private CharterFolder before(CharterFolder charter) {
    List<Version> older =
        charter.versions().stream()
            .filter(it -> Version.BY_NAME.compare(it.name(), request.version()) < 0)
            .toList();
    return new CharterFolder(
        charter.id(), charter.path(), charter.sheet(), older, Optional.empty());
  }

  /** What was asked for, and what the sheet says where nothing was. */
  private Version version(CharterFolder charter) {
    Version listed =
        charter.sheet().versions().stream()
            .filter(it -> it.name().equals(request.version()))
            .findFirst()
            .orElse(Version.of(request.version()));
    String date = request.date().isEmpty() ? listed.date() : request.date();
    return new Version(request.version(), date, listed.inForce());
  }

  private EntryIntoForce inForce(Version version) {
    boolean said = !request.inForce().equals(EntryIntoForce.UNSAID);
    boolean listed = EntryIntoForce.isDate(version.inForce());
    return said || !listed ? request.inForce() : EntryIntoForce.on(version.inForce());
  }

  /** Where a text comes from: its instrument, or no bytes if nothing was changed but the layout. */
  private record Origin(byte[] instrument, boolean derived) {}

  private Outcome<Origin> origin(
      CharterFolder charter, LedgerEntry last, Version version, Charter text) throws IOException {
    String name = charter.id() + "@" + last.version();
    Outcome<Charter> base = new TextFile(name, charter.text(Version.of(last.version()))).read();
    if (base.value().isEmpty()) {
      return Outcome.failure(base.diagnostics());
    }
    Path lying = charter.instrument(version.name());
    if (request.instrument().isPresent() || Files.isRegularFile(lying)) {
      String shown = request.instrument().orElse(register.shown(lying));
      return given(shown, register.folder().resolve(shown), base.value().get(), text);
    }
    byte[] derived = DerivedInstrument.of(name, base.value().get(), version, text);
    if (derived.length == 0) {
      warnings.add(sameWords(name, base.value().get().text().equals(text.text())));
      return Outcome.of(new Origin(derived, false));
    }
    Optional<Consolidation> made =
        DraftFile.of("derived", lying, derived)
            .value()
            .flatMap(draft -> draft.execute(base.value().get()).value());
    boolean proved = made.isPresent() && Replay.suffices(Replay.compare(made.get(), text), true);
    if (!proved) {
      return Outcome.failure(
          Diagnostic.error(
              "import/not-derived",
              Place.of(request.file()),
              "no instrument could be derived that makes this text of " + name,
              "write the instrument and give it with --instrument FILE"));
    }
    return Outcome.of(new Origin(derived, true));
  }

  private Diagnostic isDraft() {
    return Diagnostic.error(
        "import/is-draft",
        Place.of(request.file()),
        "this is an instrument, not the text of a charter: its front matter says what it amends",
        "codicil adopt " + request.file() + " makes a version of what it amends");
  }

  private Diagnostic sameWords(String before, boolean exactly) {
    return new Diagnostic(
        Diagnostic.Severity.WARNING,
        "import/same-words",
        Place.of(request.file()),
        (exactly ? "this is, byte for byte, the text of " : "no word differs from ") + before,
        "",
        exactly ? "look whether it is the right file" : "only the layout changed: no instrument");
  }

  private Outcome<Origin> given(String shown, Path path, Charter base, Charter text) {
    Outcome<DraftFile> instrument = DraftFile.read(shown, path);
    if (instrument.value().isEmpty()) {
      return Outcome.failure(instrument.diagnostics());
    }
    Outcome<Consolidation> made = instrument.value().get().execute(base);
    if (made.value().isEmpty()) {
      return Outcome.failure(made.diagnostics());
    }
    if (Replay.compare(made.value().get(), text) != Replay.Result.EXACT) {
      byte[] is = text.text().getBytes(StandardCharsets.UTF_8);
      FirstDifference first =
          FirstDifference.of(request.file(), is, made.value().get().result().text());
      return Outcome.failure(
          new Diagnostic(
              Diagnostic.Severity.ERROR,
              "import/other-text",
              first.place(),
              "this is not what " + shown + " makes of " + base.name(),
              "the instrument makes " + first.label(),
              "correct one of the two; nothing was changed"));
    }
    return Outcome.of(new Origin(instrument.value().get().bytes(), false));
  }
}
