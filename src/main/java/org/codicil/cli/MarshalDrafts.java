package org.codicil.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.review.MarshalledList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the list a chair goes through. */
@Command(
    description = "Lists the amendments of several drafts in the order of the text they amend.",
    footer = {
      "Examples:",
      "  codicil marshal drafts/pact.md drafts/territories.md",
      "  codicil marshal drafts/pact.md drafts/territories.md -o list.pdf -o list.md",
    })
final class MarshalDrafts implements Callable<Integer> {
  private final Root root;

  @Parameters(arity = "1..*", paramLabel = "DRAFT", description = "drafts on one charter")
  private List<String> drafts;

  @Mixin private GivenBase base = new GivenBase();

  @Mixin private Destination destination = new Destination();

  MarshalDrafts(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    String list = MarshalledList.of(Dockets.of(desk, drafts, base.name()));
    new Paper(desk, destination).put(Dockets.heading(drafts), list);
    return ExitCode.DONE.number();
  }
}
