package org.codicil.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;

/**
 * Keeps outputs off the archive: a redline written to {@code charters/csto/2018.md} by a slip of
 * the hand would be the end of that version. Where there is no ledger, nothing is adopted, and
 * texts are their owner's to change.
 */
final class Adopted {
  private Adopted() {}

  /** Why a file must not be replaced: it stands in the folder of a charter with a ledger. */
  static Optional<Diagnostic> guard(Path target) {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      Path folder = target.toAbsolutePath().getParent().toRealPath();
      boolean amendments = folder.endsWith(CharterFolder.AMENDMENTS);
      Path charter = amendments ? folder.getParent() : folder;
      boolean ledger = Files.exists(charter.resolve(Ledger.FILE), LinkOption.NOFOLLOW_LINKS);
      return ledger ? Optional.of(refusal(target)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Diagnostic refusal(Path target) {
    return Diagnostic.error(
        "write/adopted",
        Place.of(target.toString()),
        "cannot write " + target + ": it stands among adopted texts, which are never replaced",
        "name a file elsewhere");
  }
}
