package org.codicil.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codicil.amendment.Fingerprint;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Phrasebook;
import org.codicil.amendment.Wording;
import org.codicil.charter.Charter;

/**
 * An amending instrument about to be written down.
 *
 * @param base the text it amends
 * @param title what it is called
 * @param proposer who brings it in, or empty
 * @param power the provision under which the charter may be amended, or empty
 * @param note its explanatory note; empty for none
 * @param instructions what it does, in order
 * @param finalProvisions what follows the instructions; empty for none
 */
public record Proposal(
    Charter base,
    String title,
    String proposer,
    String power,
    String note,
    List<Instruction> instructions,
    String finalProvisions) {
  public Proposal {
    instructions = List.copyOf(instructions);
  }

  /** An instrument without prose: what turns one text into another. */
  public static Proposal derived(Charter base, String title, List<Instruction> instructions) {
    return new Proposal(base, title, "", "", "", instructions, "");
  }

  /** The draft as a file holds it, ending in one line feed. */
  public String text() {
    Phrasebook book = Phrasebook.of(base.about().language());
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put(DraftFile.AMENDS, base.name());
    keys.put(Fingerprint.KEY, Fingerprint.of(base));
    keys.put("title", title);
    put(keys, "proposer", proposer);
    put(keys, "power", power);
    put(keys, "language", book.language().equals("en") ? "" : book.language());
    StringBuilder out = new StringBuilder(Preface.of(keys));
    if (!note.isEmpty()) {
      out.append("## Explanatory note\n\n").append(note.strip()).append("\n\n");
    }
    out.append(Wording.section(instructions, book));
    if (!finalProvisions.isEmpty()) {
      out.append("\n## Final provisions\n\n").append(finalProvisions.strip()).append('\n');
    }
    return out.toString();
  }

  private static void put(Map<String, String> keys, String key, String value) {
    if (!value.isEmpty()) {
      keys.put(key, value);
    }
  }
}
