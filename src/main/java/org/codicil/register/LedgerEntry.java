package org.codicil.register;

import java.util.Optional;

/**
 * One adopted version as the ledger has it.
 *
 * @param version its name
 * @param date when it was adopted, ISO 8601, or empty where an older text was brought in without
 * @param inForce when it enters into force
 * @param text fingerprint of {@code <version>.md}
 * @param instrument fingerprint of {@code amendments/<version>.md}; empty for a text that no
 *     instrument made (the first, or one brought in as found)
 * @param derived whether that instrument was computed from the texts, not proposed by anyone
 * @param base the version it amends, if there is an instrument
 * @param previous fingerprint of the entry before, byte for byte; empty for the first
 */
public record LedgerEntry(
    String version,
    String date,
    EntryIntoForce inForce,
    Sha256 text,
    Optional<Sha256> instrument,
    boolean derived,
    Optional<Base> base,
    Optional<Sha256> previous) {
  /** The text that an instrument was executed on. */
  public record Base(String version, Sha256 text) {}

  /** An entry for a text that no instrument made. */
  static LedgerEntry found(Version version, EntryIntoForce inForce, Sha256 text) {
    return new LedgerEntry(
        version.name(),
        version.date(),
        inForce,
        text,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  LedgerEntry after(Optional<Sha256> entryBefore) {
    return new LedgerEntry(version, date, inForce, text, instrument, derived, base, entryBefore);
  }

  LedgerEntry madeBy(Sha256 itsInstrument, boolean isDerived, Base itsBase) {
    return new LedgerEntry(
        version,
        date,
        inForce,
        text,
        Optional.of(itsInstrument),
        isDerived,
        Optional.of(itsBase),
        previous);
  }

  /**
   * The entry as it stands in the file: one YAML document, its last line a seal over all the lines
   * before, so that the last entry cannot be changed unnoticed either.
   */
  String print() {
    StringBuilder out = new StringBuilder("---\n");
    quoted(out, "version", version);
    if (!date.isEmpty()) {
      quoted(out, "date", date);
    }
    if (inForce.isUndetermined()) {
      out.append("in-force: ").append(EntryIntoForce.UNDETERMINED).append('\n');
      quoted(out, "event", inForce.event());
    } else if (!inForce.date().isEmpty()) {
      quoted(out, "in-force", inForce.date());
    }
    out.append("text: ").append(text).append('\n');
    instrument.ifPresent(hash -> out.append("instrument: ").append(hash).append('\n'));
    if (derived) {
      out.append("derived: true\n");
    }
    base.ifPresent(
        it -> {
          quoted(out, "base", it.version());
          out.append("base-text: ").append(it.text()).append('\n');
        });
    previous.ifPresent(hash -> out.append("previous: ").append(hash).append('\n'));
    return out.append("seal: ").append(Sha256.of(out.toString())).append('\n').toString();
  }

  private static void quoted(StringBuilder out, String key, String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
    out.append(key).append(": \"").append(escaped).append("\"\n");
  }
}
