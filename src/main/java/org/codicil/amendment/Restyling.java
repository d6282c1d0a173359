package org.codicil.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft with instructions written anew, each where it stood; numbers, prose and everything
 * outside the items stay sign for sign.
 *
 * @param text the draft's source afterwards
 * @param changed the items whose wording is another now
 */
public record Restyling(String text, List<Integer> changed) {
  public Restyling {
    changed = List.copyOf(changed);
  }

  /** Every instruction in its canonical wording. */
  public static Restyling of(Draft draft) {
    Map<Integer, Instruction> all = new LinkedHashMap<>();
    draft.items().forEach(item -> item.instruction().ifPresent(i -> all.put(item.number(), i)));
    return with(draft, all);
  }

  /**
   * These instructions in place of what some items hold, in canonical wording.
   *
   * @param instead by the items' numbers
   * @throws IllegalStateException if what was written does not read as what was meant
   */
  static Restyling with(Draft draft, Map<Integer, Instruction> instead) {
    StringBuilder out = new StringBuilder();
    List<Integer> changed = new ArrayList<>();
    List<Instruction> meant = new ArrayList<>();
    int at = 0;
    for (Item item : draft.items()) {
      Instruction instruction = instead.get(item.number());
      meant.addAll(Optional.ofNullable(instruction).or(item::instruction).stream().toList());
      if (instruction == null) {
        continue;
      }
      String was = draft.text().substring(item.start(), item.end());
      String words = was.stripTrailing();
      String is = written(draft, item, instruction);
      out.append(draft.text(), at, item.start())
          .append(is)
          .append(was, words.length(), was.length());
      at = item.end();
      if (!is.equals(words)) {
        changed.add(item.number());
      }
    }
    out.append(draft.text(), at, draft.text().length());
    String text = out.toString();
    if (!Draft.read(draft.name(), text, draft.frontMatter()).instructions().equals(meant)) {
      throw new IllegalStateException("the reworded draft does not read as it was meant");
    }
    return new Restyling(text, changed);
  }

  private static String written(Draft draft, Item item, Instruction instruction) {
    int line = draft.text().lastIndexOf('\n', item.start() - 1) + 1;
    String indent = " ".repeat(item.start() - line);
    String sentence = Wording.sentence(instruction, draft.phrasebook(), indent);
    return draft.text().contains("\r\n") ? sentence.replace("\n", "\r\n") : sentence;
  }
}
