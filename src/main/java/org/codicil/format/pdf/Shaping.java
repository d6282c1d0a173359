package org.codicil.format.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Gives Arabic letters the form that their neighbours ask for and sets a run from right to left in
 * the order in which it is painted. The forms are those of Unicode's presentation blocks, which the
 * face draws without substitution of glyphs and readers of the text layer turn back into letters.
 */
final class Shaping implements BidiReorderer {
  private static final Pattern VOWELS = Pattern.compile("[\\uFE70-\\uFE7F]");

  private final ArabicShaping joining =
      new ArabicShaping(
          ArabicShaping.LETTERS_SHAPE
              | ArabicShaping.TEXT_DIRECTION_LOGICAL
              | ArabicShaping.LENGTH_GROW_SHRINK);
  private final ArabicShaping parting =
      new ArabicShaping(
          ArabicShaping.LETTERS_UNSHAPE
              | ArabicShaping.TEXT_DIRECTION_LOGICAL
              | ArabicShaping.LENGTH_GROW_SHRINK);

  @Override
  public String reorderRTLTextToLTR(String text) {
    return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
  }

  @Override
  public String shapeText(String text) {
    String shaped = shaped(joining, text);
    return VOWELS.matcher(shaped).find()
        ? VOWELS.matcher(shaped).replaceAll(vowel -> mark(vowel.group()))
        : shaped;
  }

  /** The vowel sign itself, which takes no room of its own, instead of its spaced-out form. */
  private static String mark(String form) {
    String apart = Normalizer.normalize(form, Normalizer.Form.NFKC);
    return apart.substring(apart.length() - 1);
  }

  @Override
  public String deshapeText(String text) {
    return shaped(parting, text);
  }

  private static String shaped(ArabicShaping shaping, String text) {
    try {
      return shaping.shape(text);
    } catch (ArabicShapingException e) {
      throw new IllegalStateException("options that do not fit each other", e);
    }
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
