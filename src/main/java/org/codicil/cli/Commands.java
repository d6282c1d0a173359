package org.codicil.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The commands by name. A start makes only the one that is called: reading the annotations of all
 * of them would cost more than most commands do.
 */
enum Commands {
  init,
  list,
  show,
  outline,
  diff,
  propose,
  derive,
  apply,
  explain,
  fmt,
  rebase,
  review,
  check,
  conflicts,
  combine,
  marshal,
  render,
  adopt,
  history,
  verify,
  import_,
  demo,
  help,
  completion;

  /** The command line for these arguments, with the one command they call or else with all. */
  static CommandLine line(Root root, String[] args, Streams streams) {
    CommandLine line = new CommandLine(root);
    Commands called = called(args);
    for (Commands command : values()) {
      if (called == null || called == command) {
        line.addSubcommand(command.word(), command.make(root));
      }
    }
    return dressed(line, args, streams);
  }

  /** The command line with all commands. */
  static CommandLine all(Root root, Streams streams) {
    return line(root, new String[0], streams);
  }

  private static Commands called(String[] args) {
    for (String arg : args) {
      for (Commands command : values()) {
        if (command.word().equals(arg) && command != help && command != completion) {
          return command;
        }
      }
      if (!arg.startsWith("-")) {
        return null;
      }
    }
    return null;
  }

  /** What a person types; a word that Java keeps for itself has a line after it here. */
  String word() {
    return name().replace("_", "");
  }

  private Object make(Root root) {
    return switch (this) {
      case init -> new Init(root);
      case list -> new ListCharters(root);
      case show -> new Show(root);
      case outline -> new ShowOutline(root);
      case diff -> new Diff(root);
      case propose -> new Propose(root);
      case derive -> new Derive(root);
      case apply -> new Apply(root);
      case explain -> new Explain(root);
      case fmt -> new Fmt(root);
      case rebase -> new Rebase(root);
      case review -> new ReviewDraft(root);
      case check -> new CheckDraft(root);
      case conflicts -> new FindConflicts(root);
      case combine -> new CombineDrafts(root);
      case marshal -> new MarshalDrafts(root);
      case render -> new Render(root);
      case adopt -> new Adopt(root);
      case history -> new ShowHistory(root);
      case verify -> new Verify(root);
      case import_ -> new ImportText(root);
      case demo -> new Demo(root);
      case help -> new ShowHelp(root);
      case completion -> new Completion(root);
    };
  }

  /** Help pages in the colours and width of this console, with the exit codes at their end. */
  private static CommandLine dressed(CommandLine line, String[] args, Streams streams) {
    Console console = new Console(streams, colour(args), false);
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(String.valueOf(code.number()), code.meaning());
    }
    boolean help = java.util.Arrays.asList(args).contains("--help") || called(args) == null;
    if (help) {
      int width = Math.max(60, Math.min(100, console.width()));
      line.setUsageHelpWidth(width);
      for (CommandLine each : line.getSubcommands().values()) {
        UsageMessageSpec usage = each.getCommandSpec().usageMessage();
        usage.exitCodeListHeading("%nExit codes:%n").exitCodeList(codes);
      }
    }
    line.setColorScheme(Help.defaultColorScheme(console.colour() ? Help.Ansi.ON : Help.Ansi.OFF));
    line.setOut(new java.io.PrintWriter(new ConsoleWriter(console), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  /** Help is printed while the options are still being read, so their word is looked up here. */
  private static Console.Colour colour(String[] args) {
    Console.Colour colour = Console.Colour.auto;
    for (int i = 0; i < args.length; i++) {
      String value = args[i].startsWith("--color=") ? args[i].substring(8) : "";
      if (args[i].equals("--color") && i + 1 < args.length) {
        value = args[i + 1];
      }
      for (Console.Colour each : Console.Colour.values()) {
        colour = each.name().equals(value) ? each : colour;
      }
    }
    return colour;
  }
}
