package org.codicil.format.markdown;

import java.nio.charset.StandardCharsets;
import org.codicil.charter.Charter;

/** Writes charters back as they were read, byte for byte. */
public final class MarkdownWriter {
  private MarkdownWriter() {}

  public static byte[] bytes(Charter charter) {
    return charter.text().getBytes(StandardCharsets.UTF_8);
  }
}
