package org.codicil.register;

import java.nio.file.Files;
import java.util.Optional;
import org.codicil.amendment.Consolidation;
import org.codicil.charter.Charter;
import org.codicil.charter.Outcome;
import org.codicil.format.markdown.MarkdownReader;

/**
 * The ledger of a charter that has none yet: its texts as they are found, in their order, each with
 * its instrument if there is one that makes exactly this text of the one before.
 */
final class Founding {
  private Founding() {}

  /**
   * The bytes of the ledger that was read, if there is one: printed again, not read again, since
   * between two readings another writer may have added to it.
   */
  static Optional<byte[]> seen(CharterFolder charter) {
    return charter.ledger().map(Ledger::print);
  }

  /** Texts that cannot be read end the ledger where they stand. */
  static Ledger of(CharterFolder charter) {
    Ledger ledger = Ledger.EMPTY;
    Charter before = null;
    for (Version version : charter.versions()) {
      Outcome<Charter> read =
          new TextFile(charter.id() + "@" + version.name(), charter.text(version)).read();
      if (read.value().isEmpty()) {
        return ledger;
      }
      Charter text = read.value().get();
      ledger = ledger.with(entry(charter, version, ledger, before, text));
      before = text;
    }
    return ledger;
  }

  private static LedgerEntry entry(
      CharterFolder charter, Version version, Ledger ledger, Charter before, Charter text) {
    boolean dated = EntryIntoForce.isDate(version.inForce());
    LedgerEntry found =
        LedgerEntry.found(
            new Version(version.name(), isDate(version.date()) ? version.date() : "", ""),
            dated ? EntryIntoForce.on(version.inForce()) : EntryIntoForce.UNSAID,
            Sha256.of(text.text()));
    Optional<DraftFile> instrument = instrument(charter, version);
    if (before == null || instrument.isEmpty()) {
      return found;
    }
    Optional<Consolidation> made =
        instrument
            .get()
            .execute(MarkdownReader.read(before.name(), before.text()))
            .value()
            .filter(it -> it.result().text().equals(text.text()));
    LedgerEntry last = ledger.latest().get();
    return made.isEmpty()
        ? found
        : found.madeBy(
            Sha256.of(instrument.get().bytes()),
            false,
            new LedgerEntry.Base(last.version(), last.text()));
  }

  private static boolean isDate(String words) {
    return EntryIntoForce.isDate(words);
  }

  private static Optional<DraftFile> instrument(CharterFolder charter, Version version) {
    var file = charter.instrument(version.name());
    return Files.isRegularFile(file)
        ? DraftFile.read(file.getFileName().toString(), file).value()
        : Optional.empty();
  }
}
