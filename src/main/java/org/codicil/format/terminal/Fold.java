package org.codicil.format.terminal;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/**
 * Names a stretch of units or paragraphs that is not shown: {@code ⋯ Articles 8 to 29 unchanged}.
 */
final class Fold {
  private final Names names;
  private final List<Unit> units = new ArrayList<>();

  Fold(Names names) {
    this.names = names;
  }

  void add(Unit unit) {
    if (unit.head() != null && unit.provision().kind() == Kind.TITLE) {
      return;
    }
    units.add(unit);
  }

  /** The line for all units since the last time, or empty. */
  String take() {
    List<Unit> named = units.stream().filter(Unit::hasWords).toList();
    named = named.isEmpty() ? List.copyOf(units) : named;
    boolean follow = units.stream().anyMatch(Unit::hasFollowers);
    units.clear();
    if (named.isEmpty()) {
      return "";
    }
    boolean closes = named.size() > 1 && named.get(named.size() - 1).isConclusion();
    named = closes ? named.subList(0, named.size() - 1) : named;
    Unit first = named.get(0);
    Unit last = named.get(named.size() - 1);
    return "⋯ "
        + (named.size() == 1 ? names.of(first) : range(first, last, named.size() == 2))
        + (closes
            ? (named.size() == 2 ? ", and the closing formula" : " and the closing formula")
            : "")
        + " unchanged"
        + (follow ? " but for numbers that follow" : "");
  }

  private String range(Unit first, Unit last, boolean both) {
    String joint = both ? " and " : " to ";
    if (first.head() != null && last.head() != null) {
      Provision a = first.provision();
      Provision b = last.provision();
      if (a.isNumbered()
          && b.isNumbered()
          && a.label().equals(b.label())
          && holder(a).equals(holder(b))
          && a.named("").indexOf(' ') >= 0) {
        return Plural.of(a, a.number() + joint + b.number());
      }
    }
    return names.of(first) + joint + names.of(last);
  }

  /** The address of what holds a provision; numbers of one holder run on. */
  private static String holder(Provision provision) {
    String eId = provision.eId().value();
    int last = eId.lastIndexOf("__");
    return last < 0 ? "" : eId.substring(0, last);
  }

  /** The line for paragraphs inside a unit that is shown. */
  static String paragraphs(int count) {
    return "⋯ " + (count == 1 ? "1 paragraph" : count + " paragraphs") + " unchanged";
  }
}
