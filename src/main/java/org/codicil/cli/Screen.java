package org.codicil.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** What the operating system says about the terminal. */
final class Screen {
  private Screen() {}

  /** Whether a standard stream (1 or 2) is a terminal. */
  static boolean isTerminal(int descriptor) {
    if (System.console() != null) {
      return true;
    }
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** The columns of the terminal this process runs in, if that can be learned quickly. */
  static OptionalInt columns() {
    File terminal = new File("/dev/tty");
    if (!terminal.exists()) {
      return OptionalInt.empty();
    }
    try {
      Process process =
          new ProcessBuilder("stty", "size")
              .redirectInput(terminal)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      byte[] answer = process.getInputStream().readNBytes(100);
      process.waitFor(1, TimeUnit.SECONDS);
      String[] size = new String(answer, StandardCharsets.US_ASCII).strip().split(" ");
      return size.length == 2 && size[1].matches("[1-9][0-9]{0,4}")
          ? OptionalInt.of(Integer.parseInt(size[1]))
          : OptionalInt.empty();
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }
}
