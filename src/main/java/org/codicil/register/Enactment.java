package org.codicil.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A version ready to be published: all that will be written, and what was seen when it was made
 * ready, so that publishing it can tell whether the register has moved since.
 *
 * @param charter whose version it is
 * @param ledgerSeen the bytes of the ledger; empty if there was none
 * @param ledger what the ledger has to hold first (its content, or what founds it)
 * @param entry the version's own entry
 * @param files the files to make, each once: text, instrument, the review of the draft
 * @param departures the files that have done their work with it: the draft
 */
record Enactment(
    CharterId charter,
    Optional<byte[]> ledgerSeen,
    Ledger ledger,
    LedgerEntry entry,
    List<NewFile> files,
    List<Departure> departures) {
  /** A file that comes into being. */
  record NewFile(Path path, byte[] bytes) {}

  /**
   * A file that goes, or gives way to what remains of it.
   *
   * @param seen what it held when everything was made ready
   * @param rest what it will hold, if anything
   */
  record Departure(Path path, byte[] seen, Optional<byte[]> rest) {}

  Enactment {
    files = List.copyOf(files);
    departures = List.copyOf(departures);
  }
}
