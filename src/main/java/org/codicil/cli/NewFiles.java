package org.codicil.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;
import org.codicil.register.AtomicFile;

/** Folders and files that a command adds; what is there already is never touched. */
final class NewFiles {
  private NewFiles() {}

  /** Makes a folder, with those above it, if it is not there. */
  static Path folder(Path path) {
    try {
      return Files.createDirectories(path);
    } catch (IOException e) {
      String message = "cannot make the folder " + path.getFileName();
      String hint = "check who owns " + path.getParent() + ", and what else has that name";
      Place place = Place.of(path.toString());
      throw new Refused(List.of(Diagnostic.error("write/failed", place, message, hint)));
    }
  }

  /**
   * Tells git to leave adopted texts as they are: their fingerprints are in the ledger, and git may
   * be set to change the ends of lines. Returns what else to do, or an empty string.
   */
  static String forGit(Path folder) {
    Path file = folder.resolve(".gitattributes");
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      write(file, Beginning.GIT);
      return "";
    }
    try {
      String written = Files.readString(file);
      return written.contains(Beginning.AS_IT_IS)
          ? ""
          : "\n  .gitattributes is yours; add to it: " + Beginning.AS_IT_IS;
    } catch (IOException e) {
      return "";
    }
  }

  /** Writes a text to a new file. */
  static void write(Path file, String text) {
    AtomicFile.create(file, text.getBytes(StandardCharsets.UTF_8))
        .ifPresent(
            reason -> {
              throw new Refused(List.of(reason));
            });
  }
}
