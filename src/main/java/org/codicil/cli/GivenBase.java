package org.codicil.cli;

import picocli.CommandLine.Option;

/** The option that names the text a draft amends. */
final class GivenBase {
  @Option(
      names = "--base",
      paramLabel = "OLD",
      description = "the text to amend, if not the version the draft names")
  private String name;

  /** As a person named it; null for the version the draft names. */
  String name() {
    return name;
  }
}
