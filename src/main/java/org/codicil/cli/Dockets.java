package org.codicil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.codicil.amendment.Draft;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.register.Adoption;
import org.codicil.register.DraftFile;
import org.codicil.review.Checks;
import org.codicil.review.Docket;

/** Drafts laid on the table with the texts they amend. */
final class Dockets {
  /** Neighbours beyond this many are not worth the wait at the start. */
  private static final int MOST_NEIGHBOURS = 40;

  private Dockets() {}

  /** A draft with the base it names; ends the command if either cannot be had. */
  static Docket of(Desk desk, String name) {
    DraftFile file = Refused.unless(DraftFile.read(name, desk.folder().resolve(name)));
    Charter base = desk.text(Refused.unless(file.amends()).toString());
    return Docket.of(file.draft(), base, MarkdownReader::read);
  }

  /** What checks find in a draft that is to be adopted; an error among it ends the command. */
  static List<Diagnostic> findings(Adoption adoption) {
    Draft draft = adoption.instrument().draft();
    Docket docket = Docket.of(draft, adoption.consolidation().base(), MarkdownReader::read);
    List<Diagnostic> findings =
        Checks.of(docket).stream().map(finding -> finding.in(draft)).toList();
    if (findings.stream().anyMatch(Diagnostic::isError)) {
      throw new Refused(findings);
    }
    return findings;
  }

  static List<Docket> of(Desk desk, List<String> names) {
    return names.stream().map(name -> of(desk, name)).toList();
  }

  /** The other drafts in the same folder that amend the same text. */
  static List<Docket> beside(Desk desk, Docket docket) {
    Path own = desk.folder().resolve(docket.draft().name()).normalize();
    List<Docket> others = new ArrayList<>();
    for (Path path : drafts(own.getParent())) {
      if (!path.equals(own)) {
        String name = path.getFileName().toString();
        DraftFile.read(name, path)
            .value()
            .filter(file -> sameBase(file, docket))
            .map(file -> Docket.of(file.draft(), docket.base(), MarkdownReader::read))
            .ifPresent(others::add);
      }
    }
    return others;
  }

  private static boolean sameBase(DraftFile file, Docket docket) {
    String own = docket.draft().frontMatter().getOrDefault("amends", "");
    return !own.isEmpty() && own.equals(file.draft().frontMatter().get("amends"));
  }

  private static List<Path> drafts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".md"))
          .map(Path::normalize)
          .sorted()
          .limit(MOST_NEIGHBOURS)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
