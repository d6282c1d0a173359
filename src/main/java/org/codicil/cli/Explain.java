package org.codicil.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.amendment.Item;
import org.codicil.charter.Diagnostic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "N",
      description = "the item's number: 2, or 2(b)")
  private String number;

  @Mixin private GivenBase base = new GivenBase();

  Explain(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    TabledDraft tabled = TabledDraft.of(desk, draft, base.name());
    List<Item> items = tabled.draft().amending(tabled.base()).items();
    List<Item> asked = items.stream().filter(item -> number == null || isAsked(item)).toList();
    if (asked.isEmpty() && number != null) {
      String has = "its items are 1 to " + items.get(Math.max(0, items.size() - 1)).number();
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
    desk.warn(asked.isEmpty() ? tabled.draft().diagnostics() : told(tabled, faults));
    boolean sound = faults.stream().noneMatch(Diagnostic::isError);
    return (sound ? ExitCode.DONE : ExitCode.BAD_TEXT).number();
  }

  /** An item by itself may lack what another one brings: warnings count if the whole has them. */
  private static List<Diagnostic> told(TabledDraft tabled, List<Diagnostic> faults) {
    List<Diagnostic> whole = tabled.file().execute(tabled.base()).diagnostics();
    return faults.stream().filter(d -> d.isError() || whole.contains(d)).toList();
  }

  /** "2" asks for all points of item 2, "2(b)" or "2b" for one. */
  private boolean isAsked(Item item) {
    String asked = number.replaceAll("[().\\s]", "");
    return asked.equals(String.valueOf(item.number()))
        || asked.equals(item.label().replaceAll("[()]", ""));
  }
}
