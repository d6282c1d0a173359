package org.codicil.cli;

import java.util.List;
import org.codicil.format.Gate;
import org.codicil.register.CharterFolder;
import org.codicil.register.Version;

/** What the register holds, as lines to read. */
final class Listing {
  private Listing() {}

  /** A charter in two lines: id and title, then its versions. */
  static String summary(CharterFolder charter) {
    List<String> names = charter.versions().stream().map(Version::name).toList();
    String title = Gate.line(charter.sheet().title());
    String versions = names.isEmpty() ? "no version yet" : String.join(", ", names);
    return (charter.id() + "  " + title).strip() + "\n    " + versions + "\n";
  }

  /** A charter's versions, one a line, with what is known of each. */
  static String versions(CharterFolder charter) {
    int width = charter.versions().stream().mapToInt(v -> v.name().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (Version version : charter.versions()) {
      String name = version.name() + " ".repeat(width - version.name().length());
      String adopted = fact("adopted", version.date(), 18);
      String line = charter.id() + "@" + name + adopted + fact("in force", version.inForce(), 0);
      out.append(line.stripTrailing()).append("\n");
    }
    return out.toString();
  }

  private static String fact(String what, String value, int width) {
    String fact = value.isEmpty() ? "" : what + " " + Gate.line(value);
    return "  " + fact + " ".repeat(Math.max(0, width - fact.length()));
  }
}
