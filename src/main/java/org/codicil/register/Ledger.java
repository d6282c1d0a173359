package org.codicil.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Outcome;

/**
 * The versions of a charter in the order of their adoption, each entry chained to the one before by
 * its fingerprint. Entries are only ever added; that an entry is there is the adoption.
 */
public record Ledger(List<LedgerEntry> entries) {
  /** The name of the file. */
  public static final String FILE = "ledger.yaml";

  /** A charter of which nothing is adopted yet. */
  public static final Ledger EMPTY = new Ledger(List.of());

  static final String HEADER =
      "# Adopted versions; written by codicil, checked by codicil verify.\n";

  public Ledger {
    entries = List.copyOf(entries);
  }

  /** Reads a ledger; anything that {@link #print} would not have written is an error: ledger/…. */
  static Outcome<Ledger> read(String name, byte[] bytes) {
    return LedgerReader.read(name, bytes);
  }

  /** This ledger with one more entry, chained to the last. */
  Ledger with(LedgerEntry entry) {
    List<LedgerEntry> longer = new ArrayList<>(entries);
    longer.add(entry.after(latest().map(last -> Sha256.of(last.print()))));
    return new Ledger(longer);
  }

  /** The whole file. */
  byte[] print() {
    StringBuilder out = new StringBuilder(HEADER);
    entries.forEach(entry -> out.append(entry.print()));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  public Optional<LedgerEntry> latest() {
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
  }

  public Optional<LedgerEntry> find(String version) {
    return entries.stream().filter(entry -> entry.version().equals(version)).findFirst();
  }
}
