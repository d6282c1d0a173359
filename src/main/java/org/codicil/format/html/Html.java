package org.codicil.format.html;

import org.codicil.format.Gate;

/**
 * Writes HTML. Text and attribute values can only get in escaped, characters nobody could see by
 * their code points; tag names, attribute names and {@link #raw} are for this package's own
 * literals.
 */
final class Html {
  private final StringBuilder out = new StringBuilder(1 << 14);

  /**
   * Opens an element; attributes come as name, value, name, value; an empty value leaves one out.
   */
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** An element with nothing but text in it. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  Html line() {
    out.append('\n');
    return this;
  }

  /** Own markup, never words of a charter. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  private void escape(String words) {
    String text = Gate.pass(words);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
