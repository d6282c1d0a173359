package org.codicil.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Effect;
import org.codicil.amendment.Item;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;
import org.codicil.charter.Provision;

/** Tells where a file differs from what was adopted, as far as anything can tell it. */
final class Damage {
  private static final String COPY =
      "fetch the file from a copy that verifies (version control, a backup)";

  private final Register register;
  private final CharterFolder charter;

  Damage(Register register, CharterFolder charter) {
    this.register = register;
    this.charter = charter;
  }

  /** The text that was adopted, if lines of the versions beside it or one byte lead there. */
  Optional<byte[]> restoredText(LedgerEntry entry, byte[] is) {
    Optional<byte[]> converted = Conversion.undone(is, entry.text());
    if (converted.isPresent()) {
      return converted;
    }
    List<LedgerEntry> entries = charter.ledger().orElseThrow().entries();
    List<byte[]> relatives = new ArrayList<>();
    int at = entries.indexOf(entry);
    for (int near : new int[] {at + 1, at - 1}) {
      if (near >= 0 && near < entries.size()) {
        bytes(charter.text(Version.of(entries.get(near).version()))).ifPresent(relatives::add);
      }
    }
    return Restoration.of(is, entry.text(), relatives);
  }

  /** A file that is not what the ledger says, with the place of the first difference if known. */
  Diagnostic of(String code, Path path, String version, byte[] is, Optional<byte[]> right) {
    String name = register.shown(path);
    String message = name + " is not what was adopted as version " + version;
    if (right.isEmpty()) {
      String hint = "the ledger has its fingerprint only, so no line can be named; " + COPY;
      return finding(code, Place.of(name), message, "", hint);
    }
    String text = new String(right.get(), StandardCharsets.UTF_8);
    FirstDifference first = FirstDifference.of(name, is, text);
    Optional<String> conversion = Conversion.between(right.get(), is);
    if (conversion.isPresent()) {
      String said = message + ": it is the same text " + conversion.get();
      return finding(code, first.place(), said, "", Conversion.UNDO);
    }
    return finding(code, first.place(), message, first.label(), COPY);
  }

  /**
   * A damaged instrument: at the byte that was changed; else at the item that no longer makes the
   * adopted text of its base, or can no longer be read.
   *
   * @param base the text it amends, or null if that is not certain
   * @param text the text it made, or null
   */
  Diagnostic ofInstrument(LedgerEntry entry, byte[] is, Charter base, Charter text) {
    String code = "verify/instrument-changed";
    Path path = charter.instrument(entry.version());
    Sha256 wanted = entry.instrument().orElseThrow();
    Optional<byte[]> right =
        Conversion.undone(is, wanted).or(() -> Restoration.of(is, wanted, List.of()));
    Diagnostic plain = of(code, path, entry.version(), is, right);
    if (right.isPresent() || base == null || text == null) {
      return plain;
    }
    Outcome<DraftFile> read = DraftFile.of(register.shown(path), path, is);
    Outcome<Consolidation> made =
        read.value()
            .map(draft -> draft.execute(base))
            .orElseGet(() -> Outcome.failure(read.diagnostics()));
    if (made.value().isEmpty()) {
      Diagnostic first = made.diagnostics().get(0);
      return finding(code, first.place(), plain.message(), "now " + first.message(), COPY);
    }
    Consolidation done = made.value().get();
    if (Replay.suffices(Replay.compare(done, text), entry.derived())) {
      String label = "its instructions still make the adopted text; what changed is not among them";
      return finding(code, plain.place(), plain.message(), "", label + "; " + COPY);
    }
    byte[] now = done.result().text().getBytes(StandardCharsets.UTF_8);
    FirstDifference first = FirstDifference.of("", now, text.text());
    return item(read.value().orElseThrow(), done, first)
        .map(
            item ->
                finding(
                    code,
                    item.place(),
                    plain.message(),
                    "item " + item.number() + " should make " + first.label(),
                    COPY))
        .orElse(plain);
  }

  /** The item whose effect covers the line at which the result goes wrong. */
  private static Optional<Item> item(DraftFile draft, Consolidation done, FirstDifference first) {
    int line = first.place().line();
    for (Effect effect : done.effects()) {
      Optional<Provision> touched = done.result().find(effect.after());
      if (touched.isPresent() && covers(done.result(), touched.get(), line)) {
        return draft.draft().items().stream()
            .filter(item -> item.number() == effect.number())
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static boolean covers(Charter text, Provision provision, int line) {
    int start = Place.at("", text.text(), provision.start(), provision.start()).line();
    int last = Math.max(provision.start(), provision.end() - 1);
    return start <= line && line <= Place.at("", text.text(), last, last).line();
  }

  private static Optional<byte[]> bytes(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(Files.readAllBytes(file))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Diagnostic finding(
      String code, Place place, String message, String label, String hint) {
    return new Diagnostic(Diagnostic.Severity.ERROR, code, place, message, label, hint);
  }
}
