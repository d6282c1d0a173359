package org.codicil.format.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/**
 * Cuts a paragraph into runs of one direction, after the Unicode Bidirectional Algorithm (UAX #9).
 * Cost: linear in the paragraph.
 */
final class RightToLeftRuns implements BidiSplitter {
  private final Bidi bidi = new Bidi();

  @Override
  public void setParagraph(String paragraph, byte direction) {
    byte level =
        switch (direction) {
          case LTR -> Bidi.LTR;
          case RTL -> Bidi.RTL;
          default -> Bidi.LEVEL_DEFAULT_LTR;
        };
    bidi.setPara(paragraph, level, null);
  }

  @Override
  public int countTextRuns() {
    return bidi.countRuns();
  }

  @Override
  public BidiTextRun getVisualRun(int number) {
    BidiRun run = bidi.getVisualRun(number);
    return new BidiTextRun(
        run.getStart(), run.getLength(), run.getDirection() == Bidi.LTR ? LTR : RTL);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    return switch (Bidi.getBaseDirection(paragraph)) {
      case Bidi.LTR -> LTR;
      case Bidi.RTL -> RTL;
      default -> NEUTRAL;
    };
  }
}
