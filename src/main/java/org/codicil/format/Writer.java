package org.codicil.format;

import org.codicil.redline.Redline;

/** Turns a redline into the bytes of one format. Same redline and options, same bytes. */
public interface Writer {
  /**
   * @return the whole document, ready to be stored
   */
  byte[] write(Redline redline);
}
