package org.codicil.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Charter;
import org.codicil.charter.Metadata;
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

  /** The drafts: file, title, what each amends and who proposes it. */
  static String drafts(Desk desk, List<Path> files) {
    StringBuilder out = new StringBuilder(files.isEmpty() ? "" : "\ndrafts\n");
    for (Path file : files) {
      String name = "drafts/" + file.getFileName();
      Optional<Metadata> about =
          desk.register().load(file.toString(), desk.console()::in).value().map(Charter::about);
      String title = about.map(it -> "  " + Gate.line(it.title())).orElse("");
      out.append("    ").append(Gate.line(name)).append(title.stripTrailing()).append('\n');
      String said = about.map(it -> Gate.line(it.version())).orElse("");
      out.append(said.isEmpty() ? "" : "        " + said + "\n");
    }
    return out.toString();
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
