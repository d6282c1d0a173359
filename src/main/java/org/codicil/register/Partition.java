package org.codicil.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.codicil.amendment.Draft;
import org.codicil.amendment.Item;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.codicil.charter.Place;

/**
 * A draft cut in two: the items that are adopted, and a draft of the others. Both keep the
 * explanatory note and the final provisions, and count their items from 1; where there is a note, a
 * sentence at its end says which number became which.
 *
 * @param adopted the instrument that is adopted
 * @param rest what remains to be decided, still naming the old base
 */
record Partition(String adopted, String rest) {
  /** Errors: adopt/no-item, adopt/all-items. */
  static Outcome<Partition> of(Draft draft, Set<Integer> only) {
    Set<Integer> known = new TreeSet<>();
    draft.items().forEach(item -> known.add(item.number()));
    for (int number : only) {
      if (!known.contains(number)) {
        return Outcome.failure(
            Diagnostic.error(
                "adopt/no-item",
                Place.of(draft.name()),
                "the draft has no item " + number,
                "it has items 1 to " + known.size()));
      }
    }
    if (only.containsAll(known)) {
      return Outcome.failure(
          Diagnostic.error(
              "adopt/all-items",
              Place.of(draft.name()),
              "these are all the items there are",
              "leave out --only"));
    }
    Set<Integer> others = new TreeSet<>(known);
    others.removeAll(only);
    return Outcome.of(new Partition(with(draft, only), with(draft, others)));
  }

  /** The draft as one that amends another version. */
  static String rebased(String text, String version, Sha256 base) {
    String front = replaced(text, "amends", version);
    return replaced(front, "base", base.toString());
  }

  private static String replaced(String text, String key, String value) {
    int end = text.indexOf("\n---", 3);
    Matcher line = Pattern.compile("(?m)^" + key + ":.*?$").matcher(text);
    return end > 0 && line.find() && line.start() < end
        ? text.substring(0, line.start()) + key + ": " + value + text.substring(line.end())
        : text;
  }

  private static String with(Draft draft, Set<Integer> chosen) {
    List<Item> items = draft.items();
    String text = draft.text();
    int first = items.get(0).setting().line();
    StringBuilder out = new StringBuilder();
    List<Integer> taken = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int start = items.get(i).setting().line();
      boolean point = i > 0 && items.get(i - 1).setting().line() == start;
      if (chosen.contains(items.get(i).number()) && !point) {
        String source = text.substring(start, end(items, i));
        taken.add(items.get(i).number());
        out.append(source.replaceFirst("[0-9]+", String.valueOf(taken.size())));
      }
    }
    out.insert(0, noted(draft, text.substring(0, first), taken));
    String after = text.substring(items.get(items.size() - 1).end());
    boolean open = !after.isEmpty() && !chosen.contains(items.get(items.size() - 1).number());
    return open ? out.toString().stripTrailing() + "\n\n" + after.stripLeading() : out + after;
  }

  /** The explanatory note speaks of items by the numbers they had; it is told which they have. */
  private static String noted(Draft draft, String before, List<Integer> taken) {
    int front = before.startsWith("---") ? before.indexOf("\n---", 3) + 4 : 0;
    int heading = before.lastIndexOf("\n#") + 1;
    if (heading <= front || before.substring(front, heading).isBlank()) {
      return before;
    }
    List<Integer> now = IntStream.rangeClosed(1, taken.size()).boxed().toList();
    String said =
        draft
            .phrasebook()
            .word("divided")
            .replace("{old}", listed(taken))
            .replace("{new}", listed(now));
    return before.substring(0, heading) + "*" + said + "*\n\n" + before.substring(heading);
  }

  private static String listed(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** Where the next number stands, or the last act ends. */
  private static int end(List<Item> items, int of) {
    int line = items.get(of).setting().line();
    return items.stream()
        .mapToInt(item -> item.setting().line())
        .filter(other -> other > line)
        .findFirst()
        .orElse(items.get(items.size() - 1).end());
  }
}
