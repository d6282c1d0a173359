package org.codicil.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the help of a command, or of a topic. */
@Command(
    description = "Shows help on a command or on exit-codes.",
    footer = {
      "Examples:",
      "  codicil help diff           what diff takes",
      "  codicil help exit-codes     what the exit codes mean",
    })
final class ShowHelp implements Callable<Integer> {
  private final Root root;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "TOPIC", description = "a command, or exit-codes")
  private String topic;

  ShowHelp(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    CommandLine all = spec.parent().commandLine();
    if (topic != null && topic.equals("exit-codes")) {
      StringBuilder out = new StringBuilder();
      for (ExitCode code : ExitCode.values()) {
        String number = String.valueOf(code.number());
        out.append(" ".repeat(4 - number.length())).append(number);
        out.append("  ").append(code.meaning()).append("\n");
      }
      root.desk().console().printOwn(out.toString());
      return ExitCode.DONE.number();
    }
    CommandLine asked = topic == null ? all : all.getSubcommands().get(topic);
    if (asked == null) {
      throw new ParameterException(spec.commandLine(), "there is no help on “" + topic + "”");
    }
    asked.usage(all.getOut());
    return ExitCode.DONE.number();
  }
}
