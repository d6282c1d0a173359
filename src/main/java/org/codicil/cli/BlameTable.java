package org.codicil.cli;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.codicil.charter.Charter;
import org.codicil.charter.Provision;
import org.codicil.format.Gate;
import org.codicil.register.Archive;
import org.codicil.register.Blame;

/** A text with, beside each paragraph, the version that last changed it. */
final class BlameTable {
  private BlameTable() {}

  /**
   * @param within the provision to print, with all it holds
   */
  static String of(Archive archive, Provision within, int width) {
    Charter text = archive.text(archive.size() - 1);
    Set<Provision> inside = Collections.newSetFromMap(new IdentityHashMap<>());
    within.forEach(inside::add);
    List<Blame.Line> lines =
        Blame.of(archive).stream().filter(line -> inside.contains(line.provision())).toList();
    int name = lines.stream().mapToInt(line -> line.version().name().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (Blame.Line line : lines) {
      Provision provision = line.provision();
      boolean headed = provision.kind().isHeaded();
      String label = provision.isNumbered() ? number(text, provision) + " " : "";
      String words = (label + text.ownText(provision).replaceAll("\\s+", " ")).strip();
      String head = line.version().name() + " ".repeat(name - line.version().name().length());
      out.append(headed && out.length() > 0 ? " ".repeat(name) + " │\n" : "");
      for (String wrapped : TextLines.wrap(Gate.line(words), width - name - 3)) {
        out.append(head).append(" │ ").append(wrapped).append('\n');
        head = " ".repeat(name);
      }
    }
    return out.toString();
  }

  /** Label and number as printed, without the signs of the source before them. */
  private static String number(Charter text, Provision provision) {
    int start = provision.block().numberStart();
    String before = text.text().substring(provision.start(), start);
    String label = provision.label().isEmpty() ? "" : provision.label() + " ";
    String bracket = before.endsWith("(") ? "(" : "";
    int end = provision.block().textStart();
    String after = text.text().substring(start, end).strip();
    return label + bracket + after;
  }
}
