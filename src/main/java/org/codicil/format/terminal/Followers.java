package org.codicil.format.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.codicil.charter.Provision;
import org.codicil.redline.MarkedBlock;
import org.codicil.redline.Redline;

/**
 * Folds the numbers that merely follow into lines: {@code Articles 11–30 are now 12–31 (20
 * headings, 14 references follow)}.
 */
final class Followers {
  private final Redline redline;
  private final Names names;
  private final List<String> lines = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private Group lastHeaded;
  private Group lastInside;

  private Followers(Redline redline, Names names) {
    this.redline = redline;
    this.names = names;
  }

  static List<String> lines(Redline redline, Names names) {
    Followers followers = new Followers(redline, names);
    redline.blocks().forEach(followers::add);
    int references = redline.statistics().references();
    for (Group group : followers.groups) {
      boolean alone = followers.groups.size() == 1 && references > 0;
      followers.lines.add(group.words(alone ? references : 0));
    }
    if (followers.groups.size() != 1 && references > 0) {
      boolean one = references == 1;
      followers.lines.add(one ? "1 reference follows" : references + " references follow");
    }
    return followers.lines;
  }

  /** Whether a block's new number is told in a line; any other change of a number is shown. */
  static boolean folds(MarkedBlock block) {
    Provision old = block.before();
    Provision now = block.after();
    return old != null
        && now != null
        && block.status() == MarkedBlock.Status.KEPT
        && !old.number().equals(now.number())
        && old.isNumbered()
        && now.isNumbered()
        && old.kind() == now.kind();
  }

  private void add(MarkedBlock block) {
    if (!folds(block)) {
      return;
    }
    Provision old = block.before();
    Provision now = block.after();
    Provision parent = redline.after().parent(now).orElse(null);
    boolean headed = now.kind().isHeaded();
    Group last = headed ? lastHeaded : lastInside;
    if (last == null || !last.takes(old, now, parent)) {
      last = new Group(old, now, parent);
      groups.add(last);
    }
    lastHeaded = headed ? last : lastHeaded;
    lastInside = headed ? lastInside : last;
  }

  /** Numbers that follow one another on both sides. */
  private final class Group {
    private final Provision firstOld;
    private final Provision firstNew;
    private final Provision parent;
    private Provision lastOld;
    private Provision lastNew;
    private int count = 1;

    Group(Provision old, Provision now, Provision parent) {
      firstOld = old;
      firstNew = now;
      lastOld = old;
      lastNew = now;
      this.parent = parent;
    }

    boolean takes(Provision old, Provision now, Provision holder) {
      boolean place = old.kind().isHeaded() || holder == parent;
      boolean runsOn =
          old.kind() == firstOld.kind()
              && Ordinal.of(old.number()) == Ordinal.of(lastOld.number()) + 1
              && Ordinal.of(now.number()) == Ordinal.of(lastNew.number()) + 1;
      if (!place || !runsOn || !now.label().equals(firstNew.label())) {
        return false;
      }
      lastOld = old;
      lastNew = now;
      count++;
      return true;
    }

    String words(int references) {
      boolean headed = firstNew.kind().isHeaded();
      String where = headed || parent == null ? "" : names.of(parent, true) + ", ";
      String follow =
          references == 0
              ? ""
              : references == 1 ? "1 reference follows" : references + " references follow";
      if (count == 1) {
        String one = where + name(firstOld.number()) + " is now " + number(firstNew.number());
        return one + (follow.isEmpty() ? "" : " (" + follow + ")");
      }
      String noun = Plural.count(count, headed ? "heading" : "number");
      return where
          + (firstNew.label().isEmpty()
              ? Plural.of(kind()) + " " + firstOld.number() + "–" + lastOld.number()
              : Plural.of(firstNew, firstOld.number() + "–" + lastOld.number()))
          + " are now "
          + (firstNew.number() + "–" + lastNew.number())
          + (" (" + noun + (follow.isEmpty() ? ")" : ", " + follow + ")"));
    }

    private String kind() {
      return firstNew.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String name(String number) {
      return firstNew.label().isEmpty() ? kind() + " " + number : firstNew.named(number);
    }

    /** The number alone, unless its label stands around it. */
    private String number(String number) {
      String named = name(number);
      return named.indexOf(' ') < 0 ? named : number;
    }
  }
}
