package org.codicil.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Draft;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.codicil.format.markdown.MarkdownReader;

/** Reads all that an adoption needs and refuses what cannot be adopted; writes nothing. */
final class Preparation {
  private final Register register;
  private final Adoption.Request request;
  private final DraftFile draft;
  private final CharterFolder charter;
  private final List<Diagnostic> warnings = new ArrayList<>();

  Preparation(Register register, Adoption.Request request, DraftFile draft, CharterFolder charter) {
    this.register = register;
    this.request = request;
    this.draft = draft;
    this.charter = charter;
  }

  Outcome<Adoption> prepare(Reference.Registered amends) throws IOException {
    Optional<byte[]> seen = Founding.seen(charter);
    Ledger ledger = charter.ledger().orElseGet(() -> Founding.of(charter));
    if (ledger.latest().isEmpty()) {
      return Outcome.failure(nothingToAmend());
    }
    LedgerEntry last = ledger.latest().get();
    if (!amends.version().orElse(last.version()).equals(last.version())) {
      return Outcome.failure(moved(amends, last));
    }
    Optional<Diagnostic> fault =
        Succession.fault(charter.path(), ledger, request.version(), request.date());
    if (fault.isPresent()) {
      return Outcome.failure(fault.get());
    }
    Outcome<Charter> base = base(last);
    if (base.value().isEmpty()) {
      return Outcome.failure(base.diagnostics());
    }
    Outcome<Chosen> chosen = chosen();
    if (chosen.value().isEmpty()) {
      return Outcome.failure(chosen.diagnostics());
    }
    Outcome<Consolidation> executed = execute(chosen.value().get(), base.value().get());
    if (executed.value().isEmpty()) {
      return Outcome.failure(executed.diagnostics());
    }
    warnings.addAll(executed.diagnostics());
    retroactive().ifPresent(warnings::add);
    Consolidation consolidation = executed.value().get();
    if (consolidation.result().text().equals(consolidation.base().text())) {
      return Outcome.failure(changesNothing());
    }
    return Outcome.of(adoption(ledger, seen, chosen.value().get(), consolidation, last), warnings);
  }

  /** Law may well be made for the past, but more often somebody mistyped a year. */
  private Optional<Diagnostic> retroactive() {
    String day = request.inForce().date();
    return day.isEmpty() || day.compareTo(request.date()) >= 0
        ? Optional.empty()
        : Optional.of(
            new Diagnostic(
                Diagnostic.Severity.WARNING,
                "adopt/retroactive",
                Place.of(day),
                "it enters into force on " + day + ", before its adoption on " + request.date(),
                "",
                "if that is not meant, correct --date or --in-force"));
  }

  /** The instrument, and the text of what is left of the draft. */
  private record Chosen(DraftFile instrument, Draft asWritten, Optional<String> rest) {}

  /** What is wrong is said of the draft as it lies there, not of the items cut out of it. */
  private static Outcome<Consolidation> execute(Chosen chosen, Charter base) {
    Outcome<Consolidation> made = chosen.instrument().execute(base);
    if (chosen.rest().isEmpty()) {
      return made;
    }
    Outcome<Consolidation> there =
        Consolidation.execute(chosen.asWritten(), base, MarkdownReader::read);
    return there.value().isEmpty() || made.value().isEmpty()
        ? Outcome.failure(there.value().isEmpty() ? there.diagnostics() : made.diagnostics())
        : Outcome.of(made.value().get(), there.diagnostics());
  }

  private Outcome<Chosen> chosen() {
    if (request.only().isEmpty()) {
      return Outcome.of(new Chosen(draft, draft.draft(), Optional.empty()));
    }
    if (!draft.draft().isReadable()) {
      return Outcome.failure(draft.draft().diagnostics());
    }
    Outcome<Partition> parts = Partition.of(draft.draft(), request.only());
    if (parts.value().isEmpty()) {
      return Outcome.failure(parts.diagnostics());
    }
    byte[] bytes = utf8(parts.value().get().adopted());
    Outcome<DraftFile> instrument = DraftFile.of(draft.name(), draft.path(), bytes);
    Draft chosen = draft.draft().only(request.only());
    Optional<String> rest = Optional.of(parts.value().get().rest());
    return instrument
        .value()
        .map(it -> Outcome.of(new Chosen(it, chosen, rest)))
        .orElseGet(() -> Outcome.failure(instrument.diagnostics()));
  }

  private Outcome<Charter> base(LedgerEntry last) {
    String name = charter.id() + "@" + last.version();
    Outcome<Charter> base = register.load(name, InputStream::nullInputStream);
    if (base.value().isPresent() && !Sha256.of(base.value().get().text()).equals(last.text())) {
      return Outcome.failure(
          Diagnostic.error(
              "adopt/base-damaged",
              Place.of(name),
              "the text of " + name + " is not the one that was adopted",
              "codicil verify " + charter.id() + " says where it differs"));
    }
    return base;
  }

  private Adoption adoption(
      Ledger ledger,
      Optional<byte[]> seen,
      Chosen chosen,
      Consolidation consolidation,
      LedgerEntry last)
      throws IOException {
    byte[] text = utf8(consolidation.result().text());
    DraftFile instrument = chosen.instrument();
    LedgerEntry entry =
        LedgerEntry.found(
                new Version(request.version(), request.date(), ""),
                request.inForce(),
                Sha256.of(text))
            .madeBy(
                Sha256.of(instrument.bytes()),
                false,
                new LedgerEntry.Base(last.version(), last.text()));
    Path textFile = charter.text(Version.of(request.version()));
    List<Enactment.NewFile> files = new ArrayList<>();
    files.add(new Enactment.NewFile(textFile, text));
    files.add(new Enactment.NewFile(charter.instrument(request.version()), instrument.bytes()));
    Optional<String> rest = chosen.rest().map(words -> rebased(words, consolidation.result()));
    Workspace workspace = register.workspace().orElseThrow();
    List<Enactment.Departure> departures = new ArrayList<>();
    departure(workspace, draft.path(), draft.bytes(), rest.map(Preparation::utf8))
        .ifPresent(departures::add);
    Optional<byte[]> review = review(departures);
    if (review.isPresent()) {
      files.add(new Enactment.NewFile(charter.review(request.version()), review.get()));
      Path beside = ReviewFile.beside(draft.path()).path();
      if (rest.isEmpty()) {
        departure(workspace, beside, review.get(), Optional.empty()).ifPresent(departures::add);
      }
    }
    Enactment enactment = new Enactment(charter.id(), seen, ledger, entry, files, departures);
    return new Adoption(
        charter,
        instrument,
        chosen.asWritten(),
        consolidation,
        entry,
        warnings,
        workspace,
        enactment);
  }

  /** The rest of the draft on the new version; what no longer fits is said, and kept as it is. */
  private String rebased(String rest, Charter result) {
    String version = charter.id() + "@" + request.version();
    String text = Partition.rebased(rest, version, Sha256.of(result.text()));
    Charter base = MarkdownReader.read(version, result.text());
    Outcome<DraftFile> draftOfRest = DraftFile.of(draft.name(), draft.path(), utf8(text));
    boolean fits =
        draftOfRest.value().map(it -> it.execute(base).value().isPresent()).orElse(false);
    if (!fits) {
      warnings.add(
          new Diagnostic(
              Diagnostic.Severity.WARNING,
              "adopt/rest-needs-work",
              Place.of(draft.name()),
              "the items that remain do not fit " + version + " as they are worded",
              "",
              "they stay in the draft; codicil check " + draft.name() + " says what to change"));
    }
    return text;
  }

  /** A file goes, if it is one of this workspace; one from elsewhere is not ours to take. */
  private static Optional<Enactment.Departure> departure(
      Workspace workspace, Path file, byte[] seen, Optional<byte[]> rest) {
    return Aftermath.mayTouch(workspace, file)
        .map(path -> new Enactment.Departure(path, seen, rest));
  }

  /**
   * What reviewers decided on the draft: it is kept beside the instrument, and goes with a draft
   * that goes. Where some items stay, it stays beside them too.
   */
  private Optional<byte[]> review(List<Enactment.Departure> departures) throws IOException {
    Path file = ReviewFile.beside(draft.path()).path();
    return !departures.isEmpty() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  private Diagnostic nothingToAmend() {
    return Diagnostic.error(
        "register/no-version",
        Place.of(charter.id().value()),
        charter.id() + " has no version yet, so there is nothing to amend",
        "bring in its text: codicil import FILE --as " + charter.id() + "@1");
  }

  private Diagnostic moved(Reference.Registered amends, LedgerEntry last) {
    boolean same =
        last.instrument().isPresent() && last.instrument().get().equals(Sha256.of(draft.bytes()));
    String latest = charter.id() + "@" + last.version();
    if (same) {
      return Diagnostic.error(
          "adopt/adopted",
          Place.of(draft.name()),
          "this very draft is already adopted, as " + latest,
          "remove the draft; nothing else is left to do");
    }
    String diff = "codicil diff " + amends + " " + latest;
    return Diagnostic.error(
        "adopt/base-moved",
        Place.of(draft.name()),
        "the draft amends " + amends + ", but the latest version is " + latest,
        since(amends, latest)
                .map(it -> "since then: " + it + "; see ")
                .orElse("see what moved with ")
            + diff
            + ", then codicil rebase "
            + draft.name()
            + " -o "
            + draft.name());
  }

  private Optional<String> since(Reference.Registered amends, String latest) {
    Outcome<Charter> old = register.load(amends, InputStream::nullInputStream);
    Outcome<Charter> now = register.load(latest, InputStream::nullInputStream);
    return old.value().isEmpty() || now.value().isEmpty()
        ? Optional.empty()
        : Optional.of(Movement.between(old.value().get(), now.value().get()));
  }

  private Diagnostic changesNothing() {
    return Diagnostic.error(
        "adopt/changes-nothing",
        Place.of(draft.name()),
        "the draft changes nothing in the text",
        "a version is adopted only where the text changes");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
