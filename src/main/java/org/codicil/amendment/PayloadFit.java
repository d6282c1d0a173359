package org.codicil.amendment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/**
 * Sets new text as the base sets what it stands beside: heading level, indentation, list sign and
 * line ends. Words are never touched.
 */
final class PayloadFit {
  private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6})(?=[ \t])");
  private static final Pattern BULLET = Pattern.compile("^([-*+])(?=[ \t])");
  private final Blocks blocks;
  private final CharterReader reader;

  PayloadFit(Blocks blocks, CharterReader reader) {
    this.blocks = blocks;
    this.reader = reader;
  }

  String fit(String payload, Provision beside) {
    String text = payload.replace("\r\n", "\n").replaceAll("[ \t\n]+$", "");
    text = indented(text, beside);
    text = bullets(text, beside);
    text = text.startsWith("#") ? levelled(text, beside) : text;
    return ends(text);
  }

  /** The text with the base's line ends, and nothing else changed. */
  String ends(String text) {
    return blocks.lineEnd().equals("\n") ? text : text.replace("\n", blocks.lineEnd());
  }

  private String indented(String text, Provision beside) {
    if (beside.kind().isHeaded()) {
      return text;
    }
    String indent = blocks.indent(beside);
    String own = leadingBlanks(text);
    if (indent.equals(own)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String body = line.startsWith(own) ? line.substring(own.length()) : line.stripLeading();
      String blank = indent.indexOf('>') >= 0 ? indent.stripTrailing() : "";
      out.append(line.isBlank() ? blank : indent + body).append('\n');
    }
    return out.substring(0, out.length() - 1);
  }

  private static String leadingBlanks(String text) {
    return text.substring(0, text.length() - text.stripLeading().length());
  }

  private String bullets(String text, Provision beside) {
    Matcher theirs = BULLET.matcher(lineOf(beside).stripLeading());
    String indent = leadingBlanks(text);
    Matcher ours = BULLET.matcher(text.stripLeading());
    if (!theirs.find() || !ours.find() || theirs.group(1).equals(ours.group(1))) {
      return text;
    }
    return text.replaceAll(
        "(?m)^" + indent + Pattern.quote(ours.group(1)) + "(?=[ \t])",
        Matcher.quoteReplacement(indent + theirs.group(1)));
  }

  private String lineOf(Provision provision) {
    String text = blocks.charter().text();
    int from = provision.start();
    int to = text.indexOf('\n', from);
    return text.substring(from, to < 0 ? text.length() : to);
  }

  /** Shifts all headings by as much as the first differs from its like in the base. */
  private String levelled(String text, Provision beside) {
    Matcher first = HEADING.matcher(text);
    if (!first.find()) {
      return text;
    }
    int wanted = wantedLevel(text, beside).orElse(first.group(1).length());
    int shift = wanted - first.group(1).length();
    if (shift == 0) {
      return text;
    }
    return HEADING
        .matcher(text)
        .replaceAll(m -> "#".repeat(Math.max(1, Math.min(6, m.group(1).length() + shift))));
  }

  private Optional<Integer> wantedLevel(String text, Provision beside) {
    Charter read = reader.read("", text);
    Kind kind =
        read.provisions().stream()
            .skip(1)
            .map(Provision::kind)
            .filter(Kind::isHeaded)
            .findFirst()
            .orElse(beside.kind());
    int at = blocks.indexOf(beside);
    for (int distance = 0; distance < blocks.size(); distance++) {
      for (int place : new int[] {at - distance, at + distance}) {
        if (place > 0 && place < blocks.size() && blocks.at(place).kind() == kind) {
          Matcher level = HEADING.matcher(lineOf(blocks.at(place)));
          if (level.find() && level.start() == 0) {
            return Optional.of(level.group(1).length());
          }
        }
      }
    }
    return Optional.empty();
  }
}
