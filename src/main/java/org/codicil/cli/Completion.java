package org.codicil.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a completion script. */
@Command(
    description = "Prints a script that completes commands and options in your shell.",
    footer = {
      "Examples:",
      "  source <(codicil completion bash)          now, in this shell",
      "  codicil completion zsh > ~/.codicil.zsh    for .zshrc to source",
    })
final class Completion implements Callable<Integer> {
  private final Root root;

  /** The shells there is a script for. */
  enum Shell {
    bash,
    zsh
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "bash or zsh")
  private Shell shell;

  Completion(Root root) {
    this.root = root;
  }

  /** One script serves both: under zsh it switches on zsh's own emulation of bash completion. */
  @Override
  public Integer call() {
    String script = AutoComplete.bash("codicil", spec.parent().commandLine());
    String first = shell == Shell.zsh ? "autoload -Uz compinit && compinit\n" : "";
    root.desk().console().printOwn(first + script);
    return ExitCode.DONE.number();
  }
}
