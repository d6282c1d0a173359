package org.codicil.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What stands before or after every command: the options they share. */
@Command(
    name = "codicil",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = ProjectVersion.class,
    sortOptions = false,
    usageHelpAutoWidth = false,
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    commandListHeading = "%nCommands:%n",
    descriptionHeading = "%n",
    footerHeading = "%n",
    description = "Keeps charters as Markdown and redlines their amendments.",
    footer = {
      "Examples:",
      "  codicil list                                   what is in this workspace",
      "  codicil diff csto@2010 csto@2018               what changed, in the terminal",
      "  codicil diff old.md new.md -o redline.pdf      and the redline to print",
      "  codicil help diff                              all about one command",
    })
final class Root implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      description = "auto, always or never (also: NO_COLOR, CLICOLOR_FORCE)")
  private Console.Colour colour = Console.Colour.auto;

  @Option(
      names = "--no-pager",
      scope = ScopeType.INHERIT,
      description = "print at once, also on a terminal")
  private boolean unpaged;

  Root(Streams streams) {
    this.streams = streams;
  }

  /** The desk the command works at, as the options of this run want it. */
  Desk desk() {
    return new Desk(streams.folder(), new Console(streams, colour, !unpaged));
  }

  /** Without a command there is nothing to do but to say what could be done. */
  @Override
  public Integer call() {
    desk().console().say(spec.commandLine().getUsageMessage().stripTrailing());
    return ExitCode.USAGE.number();
  }
}
