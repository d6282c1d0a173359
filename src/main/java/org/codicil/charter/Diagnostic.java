package org.codicil.charter;

/**
 * Expected trouble, as data.
 *
 * @param severity whether work can go on
 * @param code stable name, {@code area/what} ({@code read/not-utf8}); each error has an entry in
 *     docs/diagnostics.md
 * @param place where
 * @param message what is wrong, in one sentence without a full stop
 * @param label what to write under the underlined words, or empty
 * @param hint what to do about it, or empty
 */
public record Diagnostic(
    Severity severity, String code, Place place, String message, String label, String hint) {
  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING,
    NOTE
  }

  public static Diagnostic error(String code, Place place, String message, String hint) {
    return new Diagnostic(Severity.ERROR, code, place, message, "", hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The same, where work goes on all the same. */
  public Diagnostic asWarning() {
    return new Diagnostic(Severity.WARNING, code, place, message, label, hint);
  }
}
