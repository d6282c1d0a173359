package org.codicil.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.codicil.amendment.Derivation;
import org.codicil.amendment.Fingerprint;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Phrasebook;
import org.codicil.amendment.Wording;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;
import org.codicil.format.Gate;
import org.codicil.format.markdown.MarkdownReader;

/** The draft that stands between two texts, kept so that decisions have something to stand by. */
final class DerivedDraft {
  private final Desk desk;

  DerivedDraft(Desk desk) {
    this.desk = desk;
  }

  /** Makes the draft, or finds the one made before; gives its name. */
  String between(String before, String after) {
    List<Charter> texts = desk.texts(List.of(before, after));
    Charter old = texts.get(0);
    List<Instruction> instructions = Derivation.derive(old, texts.get(1), MarkdownReader::read);
    if (instructions.isEmpty()) {
      throw new Refused(
          List.of(
              Diagnostic.error(
                  "review/no-change",
                  Place.of(after),
                  "no words differ, so there is nothing to decide",
                  "codicil diff shows changes of look, if there are any")));
    }
    Path folder = desk.folder().relativize(desk.workspace().root().resolve("drafts"));
    String name = folder.resolve(id(before) + "-to-" + id(after) + ".md").toString();
    Path path = desk.folder().resolve(name);
    if (!Files.exists(path)) {
      NewFiles.folder(path.toAbsolutePath().getParent());
      NewFiles.write(path, text(old, texts.get(1), instructions));
      desk.console().say("codicil: wrote " + Gate.line(name) + ", the changes as a draft");
    }
    return name;
  }

  /** A name for a file, from whatever the text is called. */
  private static String id(String text) {
    String last = text.substring(text.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
    return last.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static String text(Charter old, Charter now, List<Instruction> instructions) {
    Phrasebook book = Phrasebook.of(old.about().language());
    return "---\namends: "
        + old.name()
        + "\n"
        + Fingerprint.KEY
        + ": "
        + Fingerprint.of(old)
        + "\ntitle: Changes from "
        + old.name()
        + " to "
        + now.name()
        + "\nlanguage: "
        + book.language()
        + "\nderived: true\n---\n"
        + Wording.section(instructions, book);
  }
}
