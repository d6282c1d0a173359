package org.codicil.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft with instructions written anew, each where it stood; prose and everything outside the
 * items stay sign for sign. An item of several points that is written anew becomes an item for
 * each, and the items after it count on.
 *
 * @param text the draft's source afterwards
 * @param changed the items whose wording is another now, as they were numbered
 */
public record Restyling(String text, List<Integer> changed) {
  public Restyling {
    changed = List.copyOf(changed);
  }

  /** Every instruction in its canonical wording. */
  public static Restyling of(Draft draft) {
    Map<Item, Instruction> all = new LinkedHashMap<>();
    draft.items().forEach(item -> item.instruction().ifPresent(i -> all.put(item, i)));
    return with(draft, all);
  }

  /**
   * The draft with each act under a number of its own, for whoever decides them one by one; items
   * of one act stay as they are worded. A draft without points, or with errors, is returned itself.
   */
  public static Draft separated(Draft draft) {
    Map<Item, Instruction> points = new LinkedHashMap<>();
    for (Item item : draft.items()) {
      if (item.setting().isPoint()) {
        item.instruction().ifPresent(act -> points.put(item, act));
      }
    }
    return points.isEmpty() || !draft.isReadable()
        ? draft
        : Draft.read(draft.name(), with(draft, points).text(), draft.frontMatter());
  }

  /**
   * These instructions in place of what some items hold, in canonical wording.
   *
   * @throws IllegalStateException if what was written does not read as what was meant
   */
  static Restyling with(Draft draft, Map<Item, Instruction> instead) {
    return new Run(draft, instead).restyle();
  }

  private static final class Run {
    private final Draft draft;
    private final Map<Item, Instruction> instead;
    private final StringBuilder out = new StringBuilder();
    private final List<Integer> changed = new ArrayList<>();
    private final List<Instruction> meant = new ArrayList<>();
    private int at;
    private int added;

    Run(Draft draft, Map<Item, Instruction> instead) {
      this.draft = draft;
      this.instead = instead;
    }

    Restyling restyle() {
      String work = "";
      for (List<Item> acts : numbered(draft.items())) {
        Item first = acts.get(0);
        boolean restarts = !first.setting().work().equals(work) && first.number() == 1;
        added = restarts ? 0 : added;
        work = first.setting().work();
        boolean anew = acts.stream().anyMatch(instead::containsKey);
        acts.stream().flatMap(a -> act(a).stream()).forEach(meant::add);
        copy(first.setting().line());
        if (first.setting().isPoint() && anew) {
          separate(acts);
        } else {
          number(first);
          acts.forEach(this::one);
        }
      }
      copy(draft.text().length());
      String text = out.toString();
      if (!Draft.read(draft.name(), text, draft.frontMatter()).instructions().equals(meant)) {
        throw new IllegalStateException("the reworded draft does not read as it was meant");
      }
      return new Restyling(text, changed);
    }

    private java.util.Optional<Instruction> act(Item item) {
      return java.util.Optional.ofNullable(instead.get(item)).or(item::instruction);
    }

    private void copy(int to) {
      out.append(draft.text(), at, Math.max(at, to));
      at = Math.max(at, to);
    }

    /** The item's number as it counts now. */
    private void number(Item item) {
      if (added > 0) {
        out.append(item.number() + added);
        at += String.valueOf(item.number()).length();
      }
    }

    private void one(Item item) {
      if (!instead.containsKey(item)) {
        return;
      }
      copy(item.start());
      String was = draft.text().substring(item.start(), item.end());
      String words = was.stripTrailing();
      int line = draft.text().lastIndexOf('\n', item.start() - 1) + 1;
      String is = written(instead.get(item), item.start() - line);
      out.append(is).append(was, words.length(), was.length());
      at = item.end();
      if (!is.equals(words)) {
        changed.add(item.number());
      }
    }

    private void separate(List<Item> acts) {
      changed.add(acts.get(0).number());
      String end = draft.text().contains("\r\n") ? "\r\n" : "\n";
      List<String> items = new ArrayList<>();
      for (Item item : acts) {
        String number = acts.get(0).number() + added + items.size() + ". ";
        String words =
            act(item)
                .map(act -> written(act, number.length()))
                .orElseGet(() -> draft.text().substring(item.start(), item.end()));
        items.add(number + words);
      }
      out.append(String.join(end + end, items));
      added += acts.size() - 1;
      at = acts.get(acts.size() - 1).end();
      while (at < draft.text().length() && ";,.".indexOf(draft.text().charAt(at)) >= 0) {
        at++;
      }
    }

    private String written(Instruction instruction, int indent) {
      String blanks = " ".repeat(indent);
      String sentence = Wording.sentence(instruction, draft.phrasebook(), blanks);
      return draft.text().contains("\r\n") ? sentence.replace("\n", "\r\n") : sentence;
    }
  }

  /** The items by number, the points of one together. */
  private static List<List<Item>> numbered(List<Item> items) {
    List<List<Item>> numbered = new ArrayList<>();
    int line = -1;
    for (Item item : items) {
      if (item.setting().line() != line) {
        numbered.add(new ArrayList<>());
      }
      numbered.get(numbered.size() - 1).add(item);
      line = item.setting().line();
    }
    return numbered;
  }
}
