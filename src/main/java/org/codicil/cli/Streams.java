package org.codicil.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * All that a run sees of the process around it; a test gives its own.
 *
 * @param environment the environment variables
 * @param folder the working folder, absolute
 * @param terminals which of the streams are a terminal
 */
record Streams(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Path folder,
    Terminals terminals) {
  /** Which of the streams are a terminal. */
  record Terminals(boolean out, boolean err, boolean in) {
    /** Nobody types at standard input. */
    Terminals(boolean out, boolean err) {
      this(out, err, false);
    }
  }

  /** An environment variable; set to nothing counts as not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
