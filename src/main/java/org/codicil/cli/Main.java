package org.codicil.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import org.codicil.redline.ProofFailure;
import picocli.CommandLine;

/** The program's entry: the one place that touches the process and ends it. */
public final class Main {
  private Main() {}

  /** Ends the process with the status of {@link #run}. */
  public static void main(String[] args) {
    int status = run(args);
    // A run that ended well leaves nothing behind, so the exit hooks (temporary files) are enough.
    System.exit(status);
  }

  /** Runs one command line on this process's own streams. Returns the exit code. */
  static int run(String... args) {
    Streams streams =
        new Streams(
            // Buffered, because a bare file stream asks a pipe for its length, which it has not.
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Path.of("").toAbsolutePath(),
            new Streams.Terminals(
                Screen.isTerminal(1), Screen.isTerminal(2), Screen.isTerminal(0)));
    return run(args, streams);
  }

  /** Runs one command line. Returns the exit code; never throws, never ends the process. */
  static int run(String[] args, Streams streams) {
    Root root = new Root(streams);
    Trouble trouble = new Trouble(root);
    try {
      CommandLine line = Commands.line(root, args, streams);
      line.setParameterExceptionHandler(trouble);
      line.setExecutionExceptionHandler(trouble);
      return line.execute(args);
    } catch (ProofFailure | StackOverflowError | OutOfMemoryError e) {
      return trouble.of(e);
    }
  }
}
