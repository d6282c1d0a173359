package org.codicil.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say what a proposal is to change. */
final class Substance {
  @Option(
      names = "--clause",
      paramLabel = "NAME",
      description = "start from a model clause of this workspace (clauses/NAME.md)")
  private String clause;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "fill a gap of the clause; may be repeated")
  private Map<String, String> said = new LinkedHashMap<>();

  @Option(
      names = "--after",
      paramLabel = "PROVISION",
      description = "where the new article goes, as in \"Article 7\"")
  private String after;

  @Option(
      names = "--schedule",
      paramLabel = "FILE.csv",
      description = "territories: state,territory,kind,status,limits,note and what else you keep")
  private String schedule;

  @Option(
      names = "--as",
      paramLabel = "HEADING",
      description = "the schedule's heading (default: ${DEFAULT-VALUE})",
      defaultValue = "Schedule I. Territories")
  private String heading;

  @Option(
      names = "--from",
      paramLabel = "EDITED.md",
      description = "take over what was changed in an edited copy")
  private String edited;

  @Option(names = "--edit", description = "edit a copy of the text now, in $VISUAL or $EDITOR")
  private boolean edit;

  String clause() {
    return clause;
  }

  Map<String, String> said() {
    return said;
  }

  String after() {
    return after;
  }

  String schedule() {
    return schedule;
  }

  String heading() {
    return heading;
  }

  String edited() {
    return edited;
  }

  boolean edit() {
    return edit;
  }
}
