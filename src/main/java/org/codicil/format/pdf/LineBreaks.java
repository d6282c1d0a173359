package org.codicil.format.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end, after Unicode's rules, whatever the machine's language. */
final class LineBreaks implements FSTextBreaker {
  private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);

  @Override
  public int next() {
    return lines.next();
  }

  @Override
  public void setText(String text) {
    lines.setText(text);
  }
}
