package org.codicil.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Shows long output page by page. The program is named by the person's environment only (never by
 * anything in a workspace): CODICIL_PAGER, else PAGER, else less; {@code cat} or nothing at all
 * means none.
 */
final class Pager {
  private static final String USUAL = "less -FRX";

  private Pager() {}

  /** Shows the data and waits until the reader is done; false if there is no pager to show it. */
  static boolean show(byte[] data, Streams streams) {
    String program = program(streams);
    if (program.equals("cat") || streams.variable("TERM").equals("dumb")) {
      return false;
    }
    ProcessBuilder builder =
        new ProcessBuilder(List.of("sh", "-c", program))
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("LESSSECURE", "1");
    builder.environment().put("LESSCHARSET", "utf-8");
    builder.environment().putIfAbsent("LESS", "FRX");
    try {
      return wait(builder.start(), data);
    } catch (IOException e) {
      return false;
    }
  }

  private static String program(Streams streams) {
    if (streams.environment().containsKey("CODICIL_PAGER")) {
      String own = streams.variable("CODICIL_PAGER");
      return own.isEmpty() ? "cat" : own;
    }
    String usual = streams.variable("PAGER");
    return usual.isEmpty() || usual.equals("less") ? USUAL : usual;
  }

  /** Ctrl-C belongs to the pager: the process must not end before it does. */
  private static boolean wait(Process process, byte[] data) {
    Thread last = new Thread(() -> join(process));
    Runtime.getRuntime().addShutdownHook(last);
    try (OutputStream pages = process.getOutputStream()) {
      pages.write(data);
    } catch (IOException e) {
      join(process);
    }
    int status = join(process);
    try {
      Runtime.getRuntime().removeShutdownHook(last);
    } catch (IllegalStateException e) {
      return true;
    }
    return status != 126 && status != 127;
  }

  private static int join(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
