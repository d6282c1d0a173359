package org.codicil.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.format.Gate;
import org.codicil.review.Combination;
import org.codicil.review.Docket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one instrument of several drafts. */
@Command(
    description = "Makes one instrument of drafts; what conflicts is left out and listed.",
    footer = {
      "Examples:",
      "  codicil combine drafts/pact.md drafts/territories.md -o drafts/both.md",
      "  codicil combine drafts/a.md drafts/b.md --exit-code > both.md",
    })
final class CombineDrafts implements Callable<Integer> {
  private final Root root;

  @Parameters(arity = "2..*", paramLabel = "DRAFT", description = "drafts on one charter")
  private List<String> drafts;

  @Mixin private GivenBase base = new GivenBase();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "write to a new FILE; one that is there stays")
  private String file;

  @Option(names = "--exit-code", description = "exit with 1 if something needs a choice")
  private boolean signal;

  CombineDrafts(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    List<Docket> dockets = Dockets.of(desk, drafts, base.name());
    Combination combination = Combination.of(dockets);
    Refused.unless(combination.execute());
    String amends = dockets.get(0).draft().frontMatter().getOrDefault("amends", "");
    String text = combination.text(amends.strip());
    if (file == null) {
      desk.console().print(text.getBytes(StandardCharsets.UTF_8));
    } else {
      NewFiles.write(desk.folder().resolve(file), text);
      desk.console().say("codicil: wrote " + Gate.line(file));
    }
    int open = combination.choices().size();
    combination
        .choices()
        .forEach(c -> desk.console().say("codicil: needs a choice: " + Gate.line(c)));
    return (signal && open > 0 ? ExitCode.DIFFERENCES : ExitCode.DONE).number();
  }
}
