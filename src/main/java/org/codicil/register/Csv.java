package org.codicil.register;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/**
 * Comma-separated values after RFC 4180: quotes double inside quotes, and may hold line ends. Where
 * the decimal sign is a comma, spreadsheets separate by semicolons; the first line shows which sign
 * it is, a tab included.
 */
final class Csv {
  private final String name;
  private final String text;
  private final char separator;
  private final String ends;
  private int at;

  private Csv(String name, String text) {
    this.name = name;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.separator = separator(this.text.lines().findFirst().orElse(""));
    this.ends = separator + "\r\n";
  }

  /** The sign between the names of the columns: a comma unless there is none. */
  private static char separator(String head) {
    char other = head.indexOf(';') >= 0 ? ';' : '\t';
    return head.indexOf(',') < 0 && head.indexOf(other) >= 0 ? other : ',';
  }

  /** A value and where it stands. */
  record Field(String value, Place place) {}

  /** The rows that are not empty lines. Errors: csv/quote. */
  static Outcome<List<List<Field>>> read(String name, String text) {
    return new Csv(name, text).rows();
  }

  private Outcome<List<List<Field>>> rows() {
    List<List<Field>> rows = new ArrayList<>();
    while (at < text.length()) {
      List<Field> row = new ArrayList<>();
      do {
        int start = at;
        String value = field();
        if (value == null) {
          Place place = Place.at(name, text, start, Math.min(text.length(), start + 1));
          return Outcome.failure(
              Diagnostic.error(
                  "csv/quote",
                  place,
                  "this quotation mark does not enclose the value",
                  "close it before the next "
                      + (separator == ',' ? "comma" : separator == ';' ? "semicolon" : "tab")
                      + ", and double quotation marks inside"));
        }
        row.add(new Field(value.strip(), Place.at(name, text, start, Math.max(start + 1, at))));
      } while (next());
      if (row.size() > 1 || !row.get(0).value().isEmpty()) {
        rows.add(row);
      }
    }
    return Outcome.of(rows);
  }

  /** Passes a separator, or the end of a line; whether it was a separator. */
  private boolean next() {
    if (at < text.length() && text.charAt(at) == separator) {
      at++;
      return true;
    }
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return false;
  }

  /** The value from here to the next separator or line end; null if its quotes are wrong. */
  private String field() {
    StringBuilder value = new StringBuilder();
    if (at < text.length() && text.charAt(at) == '"') {
      at++;
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c != '"') {
          value.append(c);
        } else if (at < text.length() && text.charAt(at) == '"') {
          value.append(text.charAt(at++));
        } else {
          return at == text.length() || ends.indexOf(text.charAt(at)) >= 0
              ? value.toString()
              : null;
        }
      }
      return null;
    }
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      if (text.charAt(at) == '"') {
        return null;
      }
      value.append(text.charAt(at++));
    }
    return value.toString();
  }
}
