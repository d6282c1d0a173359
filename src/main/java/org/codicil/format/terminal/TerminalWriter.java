package org.codicil.format.terminal;

import org.codicil.format.Writer;
import org.codicil.redline.Redline;

/**
 * Writes a redline, or a clean text, for a terminal. All words pass {@link org.codicil.format.Gate}
 * first, so nothing in a charter can command the terminal; without colour the output holds no
 * escape sequence at all. Cost is linear in the text.
 */
public final class TerminalWriter implements Writer {
  public static final int NARROWEST_PAIR = 60;

  private final TerminalOptions options;

  public TerminalWriter(TerminalOptions options) {
    this.options = options;
  }

  @Override
  public byte[] write(Redline redline) {
    Page page = new Page(options);
    Names names = new Names(redline);
    if (redline.isPlain()) {
      new CleanLayout(page).write(redline);
      return page.bytes();
    }
    Masthead.open(page, redline, names);
    body(page, redline, names);
    Masthead.close(page, redline);
    return page.bytes();
  }

  /**
   * The numbers that follow and the changed provisions alone, without title, figures and proof, to
   * stand in a larger page.
   */
  public byte[] changes(Redline redline) {
    Page page = new Page(options);
    Names names = new Names(redline);
    Masthead.followers(page, redline, names);
    body(page, redline, names);
    return page.bytes();
  }

  private void body(Page page, Redline redline, Names names) {
    switch (options.layout()) {
      case STAT -> new StatLayout(page, names).write(redline);
      case SIDE_BY_SIDE -> {
        if (options.width() < NARROWEST_PAIR) {
          inline(page, redline, names);
        } else {
          new ChangedUnits(page, names, new PairBody(page, names)).write(redline);
        }
      }
      case INLINE -> inline(page, redline, names);
    }
  }

  private static void inline(Page page, Redline redline, Names names) {
    new ChangedUnits(page, names, new InlineBody(page, names)).write(redline);
  }
}
