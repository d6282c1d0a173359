package org.codicil.register;

import java.util.Map;

/** The front matter of an instrument as it is written: one key a line, between two lines of ---. */
public final class Preface {
  private static final String FENCE = "---";

  private Preface() {}

  /** Front matter with these keys, in their order; values that YAML could misread are quoted. */
  public static String of(Map<String, String> keys) {
    StringBuilder out = new StringBuilder(FENCE + "\n");
    keys.forEach((key, value) -> out.append(line(key, value)).append('\n'));
    return out.append(FENCE).append('\n').toString();
  }

  /**
   * A draft's text with other values for some keys; all else stays sign for sign. A key that was
   * not there comes after the first.
   */
  public static String with(String text, Map<String, String> keys) {
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    int from = text.indexOf('\n') + 1;
    int to = text.indexOf("\n" + FENCE, from - 1) + 1;
    if (!text.startsWith(FENCE, text.startsWith("\uFEFF") ? 1 : 0) || to < from) {
      return of(keys).replace("\n", end) + text;
    }
    StringBuilder head = new StringBuilder(text.substring(from, to));
    for (Map.Entry<String, String> key : keys.entrySet()) {
      set(head, key.getKey(), line(key.getKey(), key.getValue()), end);
    }
    return text.substring(0, from) + head + text.substring(to);
  }

  private static void set(StringBuilder head, String key, String line, String end) {
    int at = head.indexOf("\n" + key + ":") + 1;
    if (at == 0 && head.indexOf(key + ":") != 0) {
      head.insert(head.indexOf("\n") + 1, line + end);
      return;
    }
    int stop = head.indexOf(end, at);
    head.replace(at, stop < 0 ? head.length() : stop, line);
  }

  private static String line(String key, String value) {
    return (key + ": " + scalar(value)).stripTrailing();
  }

  private static String scalar(String value) {
    boolean plain =
        value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ,.@/()“”’_–—-]*") && value.equals(value.strip());
    if (plain || value.isEmpty()) {
      return value;
    }
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ");
    return "\"" + escaped.replaceAll("\\p{Cntrl}", "") + "\"";
  }
}
