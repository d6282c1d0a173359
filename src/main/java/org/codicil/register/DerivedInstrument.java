package org.codicil.register;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.codicil.amendment.Derivation;
import org.codicil.amendment.Fingerprint;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Phrasebook;
import org.codicil.amendment.Wording;
import org.codicil.charter.Charter;
import org.codicil.format.markdown.MarkdownReader;

/** The instrument that nobody proposed: computed from the two texts between which it stands. */
final class DerivedInstrument {
  private DerivedInstrument() {}

  /** The file's bytes; none if no words differ. */
  static byte[] of(String baseName, Charter base, Version version, Charter text) {
    List<Instruction> instructions = Derivation.derive(base, text, MarkdownReader::read);
    if (instructions.isEmpty()) {
      return new byte[0];
    }
    Phrasebook book = Phrasebook.of(base.about().language());
    StringBuilder out = new StringBuilder("---\n");
    out.append("amends: ").append(baseName).append('\n');
    out.append(Fingerprint.KEY).append(": ").append(Sha256.of(base.text())).append('\n');
    out.append("version: \"").append(version.name()).append("\"\n");
    out.append("title: ").append(Wording.title(base, version.name()));
    out.append('\n').append("language: ").append(book.language()).append('\n');
    out.append("derived: true\n---\n");
    out.append(Wording.section(instructions, book));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
