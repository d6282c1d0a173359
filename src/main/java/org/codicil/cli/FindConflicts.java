package org.codicil.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.review.Conflicts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds what keeps drafts apart. */
@Command(
    description = "Finds conflicts among drafts by carrying them out together and in both orders.",
    footer = {
      "Examples:",
      "  codicil conflicts drafts/pact.md drafts/territories.md",
      "  codicil conflicts drafts/a.md drafts/b.md drafts/c.md -o conflicts.pdf",
    })
final class FindConflicts implements Callable<Integer> {
  private final Root root;

  @Parameters(arity = "2..*", paramLabel = "DRAFT", description = "drafts on one charter")
  private List<String> drafts;

  @Mixin private GivenBase base = new GivenBase();

  @Option(names = "--exit-code", description = "exit with 1 if there are conflicts")
  private boolean signal;

  @Mixin private Destination destination = new Destination();

  FindConflicts(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    Conflicts conflicts = Conflicts.among(Dockets.of(desk, drafts, base.name()));
    new Paper(desk, destination).put(Dockets.heading(drafts), conflicts.report());
    boolean signalled = signal && !conflicts.isEmpty();
    return (signalled ? ExitCode.DIFFERENCES : ExitCode.DONE).number();
  }
}
