package org.codicil.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.amendment.Item;
import org.codicil.charter.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a draft's instructions do, each by itself. */
@Command(
    description = "Explains a draft's instructions, one by one.",
    footer = {
      "Examples:",
      "  codicil explain drafts/territories.md        each instruction",
      "  codicil explain drafts/territories.md 2      the second one",
    })
final class Explain implements Callable<Integer> {
  private final Root root;

  @Parameters(index = "0", paramLabel = "DRAFT", description = "a draft, or -")
  private String draft;

  @Parameters(index = "1", arity = "0..1", paramLabel = "N", description = "the item's number")
  private Integer number;

  @Option(
      names = "--base",
      paramLabel = "OLD",
      description = "the text to amend, if not the version the draft names")
  private String base;

  Explain(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    TabledDraft tabled = TabledDraft.of(desk, draft, base);
    List<Item> items = tabled.draft().items();
    List<Item> asked =
        items.stream().filter(item -> number == null || item.number() == number).toList();
    if (asked.isEmpty() && number != null) {
      String has = "its items are 1 to " + items.size();
      String hint = items.isEmpty() ? "it has no items" : has;
      throw Refused.usage("no-item", draft, "the draft has no item " + number, hint);
    }
    desk.warn(tabled.moved());
    StringBuilder out = new StringBuilder();
    List<Diagnostic> faults = new ArrayList<>();
    for (Item item : asked) {
      out.append(out.isEmpty() ? "" : "\n");
      faults.addAll(new Explanation(tabled, item, desk.console().width()).write(out));
    }
    desk.console().printOwn(out.toString());
    desk.warn(asked.isEmpty() ? tabled.draft().diagnostics() : faults);
    boolean sound = faults.stream().noneMatch(Diagnostic::isError);
    return (sound ? ExitCode.DONE : ExitCode.BAD_TEXT).number();
  }
}
