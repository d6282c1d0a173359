package org.codicil.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Outputs kept beside the tests; {@code -Dgolden=update} writes them anew. */
public final class GoldenFiles {
  private static final Path ROOT = Path.of("src/test/resources/golden");

  private GoldenFiles() {}

  /** Holds an output against its golden file. */
  public static void check(String name, byte[] actual) throws IOException {
    Path path = ROOT.resolve(name);
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(path.getParent());
      Files.write(path, actual);
    }
    assertThat(new String(actual, StandardCharsets.UTF_8))
        .as(name)
        .isEqualTo(Files.readString(path));
  }
}
