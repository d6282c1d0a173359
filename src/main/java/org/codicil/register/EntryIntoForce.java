package org.codicil.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/**
 * When a version enters into force: on a day, or on a day nobody can name yet because it depends on
 * an event (the last ratification, a number of acceptances).
 *
 * @param date ISO 8601, or empty
 * @param event what it waits for where the day is undetermined, or empty
 */
public record EntryIntoForce(String date, String event) {
  /** Nothing is said of it. */
  public static final EntryIntoForce UNSAID = new EntryIntoForce("", "");

  static final String UNDETERMINED = "undetermined";
  private static final int LONGEST_EVENT = 200;

  public static EntryIntoForce on(String date) {
    return new EntryIntoForce(date, "");
  }

  /** Whether the day is known to be open. */
  public boolean isUndetermined() {
    return !event.isEmpty();
  }

  /**
   * Reads {@code 2027-01-15} or {@code undetermined:the last ratification}. Errors: adopt/bad-date,
   * adopt/bad-event.
   */
  public static Outcome<EntryIntoForce> parse(String words) {
    if (!words.startsWith(UNDETERMINED)) {
      return isDate(words)
          ? Outcome.of(on(words))
          : Outcome.failure(badDate(words, "or as undetermined:\"the last ratification\""));
    }
    String event = words.substring(UNDETERMINED.length()).replaceFirst("^[: ]+", "").strip();
    return event.isEmpty() || !isLine(event)
        ? Outcome.failure(
            Diagnostic.error(
                "adopt/bad-event",
                Place.of(words),
                "an undetermined entry into force names the event it waits for, on one line",
                "write undetermined:\"the last ratification\""))
        : Outcome.of(new EntryIntoForce("", event));
  }

  /** Whether this is a day as the ledger writes it. */
  static boolean isDate(String words) {
    try {
      return words.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") && LocalDate.parse(words) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether these words fit on one line of the ledger and hide nothing there. */
  static boolean isLine(String words) {
    return words.length() <= LONGEST_EVENT
        && words.codePoints().allMatch(c -> c >= ' ' && isPlain(Character.getType(c)));
  }

  private static boolean isPlain(int type) {
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && type != Character.UNASSIGNED;
  }

  static Diagnostic badDate(String words, String hint) {
    return Diagnostic.error(
        "adopt/bad-date",
        Place.of(words),
        "“" + words + "” is not a day of the calendar",
        "write it as 2027-01-15" + (hint.isEmpty() ? "" : ", " + hint));
  }

  @Override
  public String toString() {
    return isUndetermined() ? UNDETERMINED + ": " + event : date;
  }
}
