package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Place;

/**
 * A document of amending instructions. What could not be read is in the diagnostics, so that a
 * draft with faults can still be shown; only one without errors can be executed.
 *
 * @param name what to call it in messages
 * @param text its whole source, front matter included
 * @param frontMatter its front matter, parsed elsewhere: {@code amends}, {@code base}, {@code
 *     title} …
 * @param items the numbered items of its section of amendments, in order
 * @param diagnostics what is wrong with it
 */
public record Draft(
    String name,
    String text,
    Map<String, String> frontMatter,
    List<Item> items,
    List<Diagnostic> diagnostics) {
  public Draft {
    frontMatter = Map.copyOf(frontMatter);
    items = List.copyOf(items);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Reads a draft in the language its front matter names ({@code language}), else in English. */
  public static Draft read(String name, String text, Map<String, String> frontMatter) {
    Phrasebook book = Phrasebook.of(frontMatter.getOrDefault("language", "en"));
    ItemSplitter.Cut cut = ItemSplitter.split(text, book);
    if (!cut.found()) {
      Diagnostic missing =
          Diagnostic.error(
              "amend/no-amendments",
              Place.of(name),
              "the draft has no section “" + book.word("section") + "”",
              "begin it with the line: ## " + book.word("section"));
      return new Draft(name, text, frontMatter, List.of(), List.of(missing));
    }
    ItemReader reader = new ItemReader(name, text, book);
    List<Item> items = new ArrayList<>();
    List<Diagnostic> numbering = new ArrayList<>();
    int last = 0;
    String work = "";
    for (ItemSplitter.Raw raw : cut.items()) {
      List<Item> acts = reader.read(raw);
      if (raw.number() == 0) {
        continue;
      }
      boolean restarts = !raw.setting().work().equals(work) && raw.number() == 1;
      if (raw.number() != last + 1 && !restarts) {
        numbering.add(outOfSequence(acts.get(0), last + 1));
      }
      last = raw.number();
      work = raw.setting().work();
      items.addAll(acts);
    }
    List<Diagnostic> diagnostics = new ArrayList<>(reader.diagnostics());
    diagnostics.addAll(numbering);
    cut.openFences().forEach(at -> diagnostics.add(openFence(name, text, at)));
    if (items.stream().noneMatch(item -> item.instruction().isPresent())
        && diagnostics.stream().noneMatch(Diagnostic::isError)) {
      diagnostics.add(
          new Diagnostic(
              Diagnostic.Severity.WARNING,
              "amend/no-instruction",
              Place.of(name),
              "the draft changes nothing",
              "",
              "write each act as a numbered item: 1. In Article 3, replace “X” with “Y”."));
    }
    return new Draft(name, text, frontMatter, items, diagnostics);
  }

  private static Diagnostic openFence(String name, String text, int at) {
    return Diagnostic.error(
        "amend/open-fence",
        Place.at(name, text, at, at + 3),
        "this block of new text is opened and never closed",
        "close it with a line of the same signs, or put the new text into a blockquote (>)");
  }

  private static Diagnostic outOfSequence(Item item, int expected) {
    return new Diagnostic(
        Diagnostic.Severity.ERROR,
        "amend/item-number",
        item.place(),
        "item " + item.number() + " stands where item " + expected + " is expected",
        "expected " + expected,
        "number the items 1, 2, 3 …, so that each can be cited");
  }

  /**
   * The part of it that amends this text, where it amends several. Errors stay, whatever part they
   * are in: an instrument with a fault is not executed on any of its charters.
   */
  public Draft amending(Charter base) {
    return Works.of(this, base);
  }

  /** The language its instructions are worded in. */
  public Phrasebook phrasebook() {
    return Phrasebook.of(frontMatter.getOrDefault("language", "en"));
  }

  /** The instructions in order, prose left out. */
  public List<Instruction> instructions() {
    return items.stream().map(Item::instruction).flatMap(Optional::stream).toList();
  }

  /** One item of it by itself, on whatever base, to see what that item alone does. */
  public Draft only(Item item) {
    Map<String, String> keys = new java.util.LinkedHashMap<>(frontMatter);
    keys.remove(Fingerprint.KEY);
    return new Draft(name, text, keys, List.of(item), List.of());
  }

  /** The items of these numbers, where they stand in the draft. */
  public Draft only(Set<Integer> numbers) {
    List<Item> chosen = items.stream().filter(it -> numbers.contains(it.number())).toList();
    return new Draft(name, text, frontMatter, chosen, diagnostics);
  }

  public boolean isReadable() {
    return diagnostics.stream().noneMatch(Diagnostic::isError);
  }
}
