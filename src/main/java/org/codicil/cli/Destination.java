package org.codicil.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say where a document goes and in which format. */
final class Destination {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "write to FILE, in the format of its ending: .pdf, .html, .json, .md"
              + " (CriticMarkup); may be repeated")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "say the format: ${COMPLETION-CANDIDATES}")
  private Format format;

  /** One file to write. */
  record Target(String name, Path path, Format format) {}

  boolean hasFiles() {
    return !files.isEmpty();
  }

  /** The format to print: the one said, if it does not belong to a file. */
  Format printed() {
    return format == null || hasFiles() ? Format.terminal : format;
  }

  /** The files to write; ends the command if a format is unknown or contradicts the ending. */
  List<Target> targets(Path folder) {
    List<Target> targets = new ArrayList<>();
    for (String file : files) {
      targets.add(new Target(file, folder.resolve(file), format(file)));
    }
    return targets;
  }

  private Format format(String file) {
    Optional<Format> ending = Format.of(file);
    if (format != null && ending.isPresent() && ending.get() != format) {
      String said = "the ending says " + ending.get() + ", --format says " + format;
      throw Refused.usage("format", file, said, "leave --format out, or choose another name");
    }
    String hint = "end it in " + String.join(", ", Format.endings()) + ", or give --format";
    return Optional.ofNullable(format)
        .or(() -> ending)
        .orElseThrow(() -> Refused.usage("ending", file, "no format has this ending", hint));
  }
}
