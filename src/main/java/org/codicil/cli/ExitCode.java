package org.codicil.cli;

import java.util.List;
import org.codicil.charter.Diagnostic;

/** How a command ended, for scripts. The numbers follow BSD's sysexits where it has one. */
enum ExitCode {
  DONE(0, "done"),
  DIFFERENCES(1, "differences or findings, where the command was asked to signal them"),
  USAGE(2, "the command line makes no sense"),
  BAD_TEXT(
      65, "a text cannot be read: not UTF-8, too large, nested too deep, front matter not YAML"),
  NOT_FOUND(66, "a file, charter, version or provision that does not exist"),
  DEFECT(70, "a defect in codicil; nothing was printed or written"),
  CANNOT_WRITE(73, "an output cannot be written; nothing was written"),
  BASE_MOVED(75, "a draft's base has changed, or another codicil is writing; try again"),
  INTERRUPTED(130, "interrupted (Ctrl-C)");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  int number() {
    return number;
  }

  String meaning() {
    return meaning;
  }

  /** The exit code that a command ends with which failed for these reasons; the first decides. */
  static ExitCode of(List<Diagnostic> diagnostics) {
    String code =
        diagnostics.stream()
            .filter(Diagnostic::isError)
            .map(Diagnostic::code)
            .findFirst()
            .orElse("");
    return switch (code.substring(0, Math.max(0, code.indexOf('/')))) {
      case "usage" -> USAGE;
      case "write" -> CANNOT_WRITE;
      case "cite" -> NOT_FOUND;
      case "adopt" -> adopt(code);
      case "verify", "ledger" -> DIFFERENCES;
      case "amend" -> code.equals("amend/base-changed") ? BASE_MOVED : BAD_TEXT;
      case "register" -> code.startsWith("register/bad-") ? badRegister(code) : NOT_FOUND;
      default -> BAD_TEXT;
    };
  }

  private static ExitCode adopt(String code) {
    return switch (code) {
      case "adopt/base-moved", "adopt/draft-changed", "adopt/busy", "adopt/adopted" -> BASE_MOVED;
      case "adopt/in-the-way" -> CANNOT_WRITE;
      case "adopt/bad-version", "adopt/bad-date", "adopt/bad-event", "adopt/no-item" -> USAGE;
      case "adopt/all-items" -> USAGE;
      default -> BAD_TEXT;
    };
  }

  private static ExitCode badRegister(String code) {
    return code.equals("register/bad-sheet") ? BAD_TEXT : USAGE;
  }
}
