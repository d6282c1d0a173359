package org.codicil.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** A date as it is written in a document: 7 October 2002. */
public final class Day {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Day() {}

  /** What is no date of the calendar stays as it was written. */
  public static String of(String date) {
    try {
      return LocalDate.parse(date).format(WORDS);
    } catch (DateTimeParseException e) {
      return Gate.line(date);
    }
  }
}
