package org.codicil.amendment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.codicil.amendment.Instruction.Renumbering;
import org.codicil.amendment.Instruction.Repeal;
import org.codicil.charter.Provision;

/** Says runs of repeals and renumberings in one item: "Renumber Articles 12 to 20 as …". */
final class Ranges {
  private final Blocks old;
  private final Phrasebook book;

  private Ranges(Blocks old, Phrasebook book) {
    this.old = old;
    this.book = book;
  }

  static List<Op> grouped(List<Op> ops, Blocks old, Phrasebook book) {
    Ranges ranges = new Ranges(old, book);
    List<Op> result = new ArrayList<>();
    List<Op> renumberings = new ArrayList<>();
    for (Op op : ops) {
      if (op.instruction() instanceof Renumbering) {
        renumberings.add(op);
      }
    }
    Map<Op, List<Op>> runs = new IdentityHashMap<>();
    for (List<Op> run : ranges.runs(renumberings)) {
      boolean one = run.size() > 1 && ranges.isFound(run);
      run.forEach(op -> runs.put(op, one ? run : List.of(op)));
    }
    for (Op op : ops) {
      List<Op> run = runs.getOrDefault(op, List.of(op));
      if (run.size() == 1) {
        result.add(op);
      } else if (run.get(0) == op) {
        result.add(ranges.joined(run));
      }
    }
    return ranges.repeals(result);
  }

  /** Whether the range, as it would be cited, is these provisions and no others. */
  private boolean isFound(List<Op> run) {
    List<Provision> provisions = run.stream().map(Op::about).toList();
    String citation = range(provisions.get(0), provisions.get(provisions.size() - 1));
    return !citation.isEmpty()
        && new Resolver(old, book)
            .resolve(Target.of(citation), Pointer.unwritten(1))
            .value()
            .filter(spot -> same(spot.provisions(), provisions))
            .isPresent();
  }

  /** The same objects; comparing provisions by value would compare whole texts. */
  private static boolean same(List<Provision> some, List<Provision> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i) == others.get(i);
    }
    return same;
  }

  /** Renumberings of provisions that follow one another, to numbers that do. */
  private List<List<Op>> runs(List<Op> ops) {
    List<List<Op>> runs = new ArrayList<>();
    for (Op op : ops) {
      List<Op> run = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (run != null && follows(run.get(run.size() - 1), op)) {
        run.add(op);
      } else {
        runs.add(new ArrayList<>(List.of(op)));
      }
    }
    return runs;
  }

  private boolean follows(Op one, Op other) {
    Provision a = one.about();
    Provision b = other.about();
    if (a.kind() != b.kind() || !a.label().equals(b.label())) {
      return false;
    }
    for (int block = old.indexOf(a) + 1; block < old.indexOf(b); block++) {
      if (old.at(block).kind() == a.kind() && old.at(block).isNumbered()) {
        return false;
      }
    }
    boolean plain = sameContainer(a, b) || a.eId().value().indexOf("__") < 0;
    String next = Counting.next(last(((Renumbering) one.instruction()).number())).orElse("");
    return plain && next.equals(last(((Renumbering) other.instruction()).number()));
  }

  private boolean sameContainer(Provision a, Provision b) {
    return old.charter().parent(a).orElse(null) == old.charter().parent(b).orElse(null);
  }

  private static String last(String number) {
    return number.substring(number.lastIndexOf(' ') + 1).replaceAll("[()]", "");
  }

  private Op joined(List<Op> run) {
    Op first = run.get(0);
    Op last = run.get(run.size() - 1);
    Renumbering from = (Renumbering) first.instruction();
    Renumbering to = (Renumbering) last.instruction();
    String citation = range(first.about(), last.about());
    String label = from.number().substring(0, from.number().lastIndexOf(' ') + 1).strip();
    String number =
        (book.plural(label).orElse(label) + " " + last(from.number())).strip()
            + " "
            + book.word("to")
            + " "
            + last(to.number());
    return new Op(
        new Renumbering(Target.of(citation), number, from.references()),
        first.owner(),
        first.about());
  }

  /** "Articles 5 to 7"; empty where the language has no plural for it. */
  private String range(Provision first, Provision last) {
    String cited = old.cite(first);
    String number = first.number();
    String label = first.label();
    boolean paragraph = label.isEmpty();
    if (paragraph) {
      int open = cited.lastIndexOf('(');
      String noun = first.kind() == org.codicil.charter.Kind.PARAGRAPH ? "paragraph" : "point";
      String plural = book.plural(book.word(noun)).orElse("");
      return open < 0 || plural.isEmpty()
          ? ""
          : cited.substring(0, open)
              + ", "
              + plural
              + " "
              + number
              + " "
              + book.word("to")
              + " "
              + last.number();
    }
    String shown =
        cited.endsWith(" " + number)
            ? cited.substring(0, cited.length() - number.length() - 1)
            : "";
    int word = shown.lastIndexOf(' ') + 1;
    String plural = book.plural(shown.substring(word)).orElse("");
    return plural.isEmpty()
        ? ""
        : shown.substring(0, word)
            + plural
            + " "
            + number
            + " "
            + book.word("to")
            + " "
            + last.number();
  }

  /** Repeals of neighbours with numbers become one. */
  private List<Op> repeals(List<Op> ops) {
    List<Op> result = new ArrayList<>();
    int i = 0;
    while (i < ops.size()) {
      int end = i;
      while (end + 1 < ops.size() && repealFollows(ops.get(end), ops.get(end + 1))) {
        end++;
      }
      String citation = end > i ? range(ops.get(i).about(), ops.get(end).about()) : "";
      if (citation.isEmpty() || !isFound(ops.subList(i, end + 1))) {
        result.add(ops.get(i++));
      } else {
        Op first = ops.get(i);
        result.add(new Op(new Repeal(Target.of(citation)), first.owner(), first.about()));
        i = end + 1;
      }
    }
    return result;
  }

  private boolean repealFollows(Op one, Op other) {
    if (!(one.instruction() instanceof Repeal) || !(other.instruction() instanceof Repeal)) {
      return false;
    }
    Provision a = one.about();
    Provision b = other.about();
    return a.isNumbered()
        && b.isNumbered()
        && a.kind() == b.kind()
        && sameContainer(a, b)
        && old.lastOf(a) + 1 == old.indexOf(b);
  }
}
