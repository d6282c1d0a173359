package org.codicil.cli;

import java.util.List;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;
import org.codicil.format.Gate;
import org.codicil.redline.ProofFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/**
 * What a run says, and the status it ends with, when it does not end well. A class and not two
 * lambdas, because making a lambda of an interface as old as picocli's costs every start.
 */
final class Trouble implements IParameterExceptionHandler, IExecutionExceptionHandler {
  /** Stack frames in the report of a defect: enough to find it, few enough to read. */
  private static final int FRAMES = 8;

  private final Root root;

  Trouble(Root root) {
    this.root = root;
  }

  /** A command line that cannot be read. */
  @Override
  public int handleParseException(ParameterException e, String[] given) {
    return of(new Refused(List.of(Misreading.of(e))));
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    return of(e);
  }

  /** Anything that ended a command. */
  int of(Throwable e) {
    if (e instanceof Refused refused) {
      Console console = root.desk().console();
      ErrorPrinter printer = new ErrorPrinter(console.colourOfErrors(), console.width());
      return end(printer.print(refused.reasons()), ExitCode.of(refused.reasons()));
    }
    if (e instanceof OutputLost lost) {
      return lost.isBrokenPipe()
          ? ExitCode.DONE.number()
          : refuse("write/output-lost", "cannot write to standard output: " + lost.getMessage());
    }
    if (e instanceof OutOfMemoryError) {
      return end("codicil: the text needs more memory than there is", ExitCode.DEFECT);
    }
    return end(defect(e), ExitCode.DEFECT);
  }

  private int refuse(String code, String message) {
    return of(new Refused(List.of(Diagnostic.error(code, Place.of(""), message, ""))));
  }

  private static String defect(Throwable e) {
    String what =
        e instanceof ProofFailure
            ? "the redline failed its own proof; nothing was printed or written"
            : e.getClass().getSimpleName();
    String detail = e.getMessage() == null ? "" : ": " + Gate.line(e.getMessage());
    StringBuilder out = new StringBuilder("codicil: this is a defect in codicil: " + what + detail);
    StackTraceElement[] frames = e.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
      out.append("\n    at ").append(frames[i]);
    }
    return out.append("\n  please report it with the command and, if you may, the text").toString();
  }

  private int end(String said, ExitCode code) {
    try {
      root.desk().console().say(said);
    } catch (OutputLost e) {
      return code.number();
    }
    return code.number();
  }
}
