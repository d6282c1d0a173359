package org.codicil.cli;

import picocli.CommandLine;

/** The version from the jar's manifest, where the build wrote it. */
final class ProjectVersion implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"codicil " + (version == null ? "(not packaged)" : version)};
  }
}
