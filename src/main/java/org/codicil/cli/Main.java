package org.codicil.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's entry: the one place that ends the process. */
@Command(
    name = "codicil",
    description = "Keeps charters as Markdown and redlines their amendments.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ProjectVersion.class)
public final class Main implements Runnable {
  private Main() {}

  /** Ends the process with the status of {@link #run}. */
  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs one command line in this process. Returns the exit code. */
  static int run(String... args) {
    return new CommandLine(new Main()).execute(args);
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /** Reads the version from the jar's manifest, where the build wrote it. */
  static final class ProjectVersion implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"codicil " + (version == null ? "(not packaged)" : version)};
    }
  }
}
