package org.codicil.cli;

import java.util.LinkedHashSet;
import java.util.List;
import org.codicil.register.Adoption;
import org.codicil.register.EntryIntoForce;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that say what is adopted, as what, and when. */
final class AdoptionTerms {
  @Parameters(paramLabel = "DRAFT", description = "the draft's file")
  private String draft;

  @Option(names = "--version", required = true, paramLabel = "NAME", description = "as in 2027")
  private String version;

  @Option(names = "--date", required = true, paramLabel = "DATE", description = "day of adoption")
  private String date;

  @Option(
      names = "--in-force",
      paramLabel = "WHEN",
      description = "a day, or undetermined:\"the last ratification\"")
  private String inForce;

  @Option(names = "--only", split = ",", paramLabel = "N", description = "adopt these items only")
  private List<Integer> only = List.of();

  Adoption.Request request() {
    EntryIntoForce force =
        inForce == null ? EntryIntoForce.UNSAID : Refused.unless(EntryIntoForce.parse(inForce));
    return new Adoption.Request(draft, version, date, force, new LinkedHashSet<>(only));
  }
}
