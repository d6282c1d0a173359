package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: real pipes. */
class ProcessTest {
  @TempDir Path folder;

  @Test
  void readsAPipeAndWritesAPipe() throws Exception {
    Files.writeString(folder.resolve("new.md"), Samples.NEW);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder command =
        new ProcessBuilder(
            java.toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            absolute(System.getProperty("java.class.path")),
            "org.codicil.cli.Main",
            "diff",
            "-",
            "new.md",
            "--format",
            "marked",
            "--exit-code");
    Process process = command.directory(folder.toFile()).redirectErrorStream(true).start();
    try (OutputStream input = process.getOutputStream()) {
      input.write(Samples.OLD.getBytes(StandardCharsets.UTF_8));
    }
    byte[] printed = process.getInputStream().readAllBytes();
    assertThat(new String(printed, StandardCharsets.UTF_8))
        .contains("It meets [-once-]{+twice+} a year.");
    assertThat(process.waitFor()).isEqualTo(ExitCode.DIFFERENCES.number());
  }

  private static String absolute(String classPath) {
    String separator = System.getProperty("path.separator");
    StringBuilder absolute = new StringBuilder();
    for (String entry : classPath.split(java.util.regex.Pattern.quote(separator))) {
      absolute.append(Path.of(entry).toAbsolutePath()).append(separator);
    }
    return absolute.toString();
  }
}
