package org.codicil.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codicil.amendment.Draft;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.register.Adoption;
import org.codicil.register.CharterFolder;
import org.codicil.register.DraftFile;
import org.codicil.register.Reference;
import org.codicil.register.Version;
import org.codicil.review.Checks;
import org.codicil.review.Docket;

/** Drafts laid on the table with the texts they amend. */
final class Dockets {
  /** Neighbours beyond this many are not worth the wait at the start. */
  private static final int MOST_NEIGHBOURS = 40;

  private Dockets() {}

  /**
   * A draft with the base it names; ends the command if either cannot be had.
   *
   * @param base the base as named on the command line; null for the one the draft names
   */
  static Docket of(Desk desk, String name, String base) {
    DraftFile file = Refused.unless(DraftFile.read(name, desk.folder().resolve(name)));
    Charter text =
        desk.text(base == null ? Refused.unless(TabledDraft.amends(file)).toString() : base);
    return Docket.of(file.draft(), text, MarkdownReader::read);
  }

  /** What checks find in a draft that is to be adopted; an error among it ends the command. */
  static List<Diagnostic> findings(Adoption adoption) {
    Draft draft = adoption.asWritten();
    Docket docket = Docket.of(draft, adoption.consolidation().base(), MarkdownReader::read);
    List<Diagnostic> findings = new ArrayList<>();
    Checks.of(docket).forEach(finding -> findings.add(finding.in(draft)));
    if (findings.stream().anyMatch(Diagnostic::isError)) {
      throw new Refused(findings);
    }
    findings.addAll(Objections.to(docket, adoption.instrument().path()));
    return findings;
  }

  /** Several drafts; said of each whose charter has a newer version by now. */
  static List<Docket> of(Desk desk, List<String> names, String base) {
    List<Docket> dockets = names.stream().map(name -> of(desk, name, base)).toList();
    if (base == null) {
      names.forEach(name -> desk.warn(behind(desk, name).stream().toList()));
    }
    return dockets;
  }

  private static Optional<Diagnostic> behind(Desk desk, String name) {
    DraftFile file = Refused.unless(DraftFile.read(name, desk.folder().resolve(name)));
    Reference.Registered amends = Refused.unless(file.amends());
    String latest =
        desk.charter(amends.charter())
            .value()
            .flatMap(CharterFolder::latest)
            .map(Version::name)
            .orElse("");
    return amends.version().isEmpty() || latest.isEmpty() || amends.version().get().equals(latest)
        ? Optional.empty()
        : Optional.of(
            new Diagnostic(
                Diagnostic.Severity.WARNING,
                "review/newer-version",
                Place.of(name),
                "the draft amends " + amends + ", but the latest version is " + latest,
                "",
                "codicil rebase " + name + " brings it there"));
  }

  /** The drafts' names without their folders, for the head of a page. */
  static String heading(List<String> names) {
    return names.stream()
        .map(name -> Path.of(name).getFileName().toString().replaceFirst("\\.md$", ""))
        .collect(Collectors.joining(", "));
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
