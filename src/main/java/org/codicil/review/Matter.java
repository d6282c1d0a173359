package org.codicil.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Phrasebook;
import org.codicil.amendment.Position;
import org.codicil.amendment.Wording;
import org.codicil.charter.Provision;

/**
 * One instruction of a draft as a reviewer meets it.
 *
 * @param item its number in the draft
 * @param instruction what it does
 * @param words as it is written in the draft, without its number
 * @param content what it is known by: a fingerprint of its meaning, whatever its wording or number
 * @param on the provision it speaks of, as cited in the draft
 * @param provision what that is in the base; the root if it could not be found
 * @param unit the article (or schedule, preamble, chapter) that provision belongs to
 * @param unitName how that is cited
 * @param brings units with a number that it makes, by what they are known by, and their names
 */
public record Matter(
    int item,
    Instruction instruction,
    String words,
    String content,
    String on,
    Provision provision,
    Provision unit,
    String unitName,
    Map<String, String> brings) {
  public Matter {
    brings = Map.copyOf(brings);
  }

  /** The unit's name where it begins a line: "Closing formula". */
  public String heading() {
    return unitName.isEmpty()
        ? unitName
        : Character.toTitleCase(unitName.charAt(0)) + unitName.substring(1);
  }

  /** Where it belongs in the order of the text: new text goes where it will stand. */
  long place() {
    Position position = instruction instanceof Insertion i ? i.position() : Position.BEFORE;
    return switch (position) {
      case AT_END -> 4L * provision.end() - 2;
      case AFTER -> 4L * provision.end() - 1;
      default -> 4L * provision.start();
    };
  }

  /** Sixteen hexadecimal digits of the SHA-256 of the canonical English wording. */
  public static String content(Instruction instruction) {
    String words = Wording.sentence(instruction, Phrasebook.of("en"), "");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
