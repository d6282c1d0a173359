package org.codicil.register;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** What the operating system says when it does not do what it was asked, without file names. */
final class DiskTrouble {
  private DiskTrouble() {}

  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "not permitted";
    }
    String said = e instanceof FileSystemException trouble ? trouble.getReason() : e.getMessage();
    return said == null || said.isBlank() ? "the disk refuses it" : said;
  }
}
