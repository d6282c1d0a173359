package org.codicil.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output takes no more: its reader has left, or the disk is full. */
final class OutputLost extends RuntimeException {
  OutputLost(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /** Whether the reader left ({@code codicil show csto | head}), which is no trouble at all. */
  boolean isBrokenPipe() {
    String message = getMessage() == null ? "" : getMessage().toLowerCase(Locale.ROOT);
    return message.contains("pipe") || message.contains("reset by peer");
  }
}
