package org.codicil.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.codicil.charter.Provision;
import org.codicil.redline.Change;

/** Folds numbers that merely follow: "Articles 11–30 are now 12–31" instead of twenty lines. */
final class NumberFold {
  private NumberFold() {}

  static List<ChangeEntry> of(List<Change> renumbered, Map<Integer, String> anchors) {
    List<ChangeEntry> entries = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= renumbered.size(); i++) {
      if (i == renumbered.size() || !follows(renumbered.get(i - 1), renumbered.get(i))) {
        entries.add(fold(renumbered.subList(from, i), anchors));
        from = i;
      }
    }
    return entries;
  }

  private static boolean follows(Change a, Change b) {
    return a.before().kind() == b.before().kind()
        && a.before().label().equals(b.before().label())
        && step(a.before(), b.before()) == 1
        && step(a.after(), b.after()) == 1
        && a.before().kind().isHeaded();
  }

  /** How far one number is from another, or 0 where that cannot be told. */
  private static int step(Provision a, Provision b) {
    try {
      return Integer.parseInt(b.number()) - Integer.parseInt(a.number());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static ChangeEntry fold(List<Change> run, Map<Integer, String> anchors) {
    Change first = run.get(0);
    Change last = run.get(run.size() - 1);
    boolean one = run.size() == 1;
    String old = range(first.before(), last.before(), one);
    String now = range(first.after(), last.after(), one);
    return new ChangeEntry(
        Change.Category.RENUMBERED,
        named(first.before(), old, one),
        one ? "is now " + now : "are now " + now,
        one ? "" : Figures.count(run.size(), "number follows", "numbers follow"),
        anchors.getOrDefault(first.id(), ""));
  }

  private static String named(Provision first, String numbers, boolean one) {
    String label = first.label();
    return label.isEmpty()
        ? "No. " + numbers
        : one || plural(label).equals(label) ? first.named(numbers) : plural(label) + " " + numbers;
  }

  private static String range(Provision first, Provision last, boolean one) {
    return one ? first.number() : first.number() + "–" + last.number();
  }

  static String plural(String label) {
    return label.matches("Article|Chapter|Section|Part|Title|Paragraph|Schedule")
        ? label + "s"
        : label;
  }
}
