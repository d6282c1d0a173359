package org.codicil.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;
import org.codicil.charter.ReferenceWords;
import org.codicil.redline.Reference.Tie;

/**
 * Finds in the old text what its references name, and so which number each has to bear in the new,
 * so that a reference that only follows can be told from one that was changed. What is not found,
 * or found twice, keeps its number: a wrong "follows" would hide a change.
 */
final class Targets {
  private static final int DEEPEST = 3;

  private final Charter charter;
  private final List<Node> sections;
  private final boolean any;
  private Map<String, List<Node>> units;

  Targets(Charter charter, List<Node> oldSections) {
    this.charter = charter;
    this.sections = oldSections;
    this.any = isAny(oldSections);
  }

  /** Whether any provision has another number than it had. */
  boolean isAny() {
    return any;
  }

  private static boolean isAny(List<Node> nodes) {
    for (Node node : nodes) {
      if (node.matched() && !node.provision.number().equals(node.match.provision.number())
          || isAny(node.children)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The numbers that references made in a provision follow to; their own where nothing is known.
   */
  List<String> follow(List<Reference> references, Node from, Node section) {
    List<String> numbers = new ArrayList<>(references.size());
    if (!any) {
      references.forEach(reference -> numbers.add(reference.number()));
      return numbers;
    }
    Node[] named = new Node[references.size()];
    boolean[] sought = new boolean[references.size()];
    for (int k = 0; k < references.size(); k++) {
      Reference reference = references.get(k);
      Node target = target(references, k, from, section, named, sought);
      numbers.add(
          target == null || isSplit(reference, target)
              ? parts(reference, section)
              : ownPart(reference, number(target, reference.ordinal())));
    }
    return numbers;
  }

  private Node target(
      List<Reference> all, int k, Node from, Node section, Node[] named, boolean[] sought) {
    if (!sought[k]) {
      sought[k] = true;
      Reference reference = all.get(k);
      int holder = holder(all, k);
      Node within = holder < 0 ? null : target(all, holder, from, section, named, sought);
      if (!reference.isInner()) {
        named[k] = unit(reference.kind(), reference.whole(), within, section);
        named[k] = named[k] == null ? dotted(reference, section) : named[k];
      } else if (holder >= 0) {
        named[k] = within == null ? null : inside(List.of(within), reference, DEEPEST);
      } else {
        named[k] = near(reference, from, section);
      }
    }
    return named[k];
  }

  /** Which other reference names the unit that holds what this one names, or -1. */
  private static int holder(List<Reference> all, int k) {
    int first = k;
    while (first > 0 && all.get(first).tie() == Tie.SIBLING) {
      first--;
    }
    int left = first > 0 && all.get(first).tie() == Tie.ADDRESS ? first - 1 : -1;
    int right = k + 1;
    while (right < all.size() && all.get(right).tie() == Tie.SIBLING) {
      right++;
    }
    right = right < all.size() && all.get(right).tie() == Tie.ADDRESS ? right : -1;
    for (int equal = 0; equal <= 1; equal++) {
      if (left >= 0 && holds(all.get(left), all.get(k), equal)) {
        return left;
      }
      if (right >= 0 && holds(all.get(right), all.get(k), equal)) {
        return right;
      }
    }
    return -1;
  }

  /**
   * Whether one kind of unit holds another; languages differ in what a paragraph and a point is.
   */
  private static boolean holds(Reference outer, Reference inner, int equal) {
    boolean same = equal == 1 && outer.isInner() && outer.kind() == inner.kind();
    return same || rank(outer.kind()) < rank(inner.kind());
  }

  private static int rank(Kind kind) {
    return switch (kind) {
      case SCHEDULE -> 0;
      case PARAGRAPH -> Kind.PARAGRAPH.ordinal();
      default -> kind.ordinal();
    };
  }

  private Node unit(Kind kind, String number, Node within, Node section) {
    if (units == null) {
      units = new HashMap<>();
      sections.forEach(this::index);
    }
    List<Node> found = units.getOrDefault(kind + " " + number, List.of());
    for (Kind other : new Kind[] {Kind.ARTICLE, Kind.SECTION, Kind.SUBSECTION}) {
      if (found.isEmpty() && kind != other && isBasic(kind)) {
        found = units.getOrDefault(other + " " + number, List.of());
      }
    }
    return found.size() == 1
        ? found.get(0)
        : nearest(found, within == null ? section.provision : within.provision);
  }

  private static boolean isBasic(Kind kind) {
    return kind == Kind.ARTICLE || kind == Kind.SECTION || kind == Kind.SUBSECTION;
  }

  private void index(Node section) {
    if (section.provision.isNumbered()) {
      String number = ReferenceWords.normal(section.provision.number());
      units
          .computeIfAbsent(section.provision.kind() + " " + number, n -> new ArrayList<>(1))
          .add(section);
    }
  }

  /** Of units with one number the one that stands in the innermost container around a place. */
  private Node nearest(List<Node> found, Provision place) {
    for (Provision at = place; !found.isEmpty() && at.kind() != Kind.CHARTER; at = parent(at)) {
      int first = before(found, at.start());
      int last = before(found, end(at));
      if (last > first) {
        return last == first + 1 ? found.get(first) : null;
      }
    }
    return null;
  }

  /** How many of the nodes, which stand in order, begin before an offset. */
  private static int before(List<Node> nodes, int offset) {
    int low = 0;
    int high = nodes.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (nodes.get(middle).provision.start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Provision parent(Provision provision) {
    return charter.parent(provision).orElse(charter.root());
  }

  private static int end(Provision provision) {
    Provision last = provision;
    while (!last.children().isEmpty()) {
      last = last.children().get(last.children().size() - 1);
    }
    return Math.max(provision.block().end(), last.block().end());
  }

  /** A paragraph or point without an address: in the same provision, else in those around it. */
  private Node near(Reference reference, Node from, Node section) {
    if (reference.kind() == Kind.PARAGRAPH) {
      Node found = inside(List.of(section), reference, DEEPEST);
      if (found != null) {
        return found;
      }
    }
    for (Node at = from; at != null; at = at.parent) {
      Node found = inside(List.of(at), reference, 1);
      if (found != null) {
        return found;
      }
    }
    return inside(List.of(section), reference, DEEPEST);
  }

  /** The only one with its number at the first level that has one. */
  private static Node inside(List<Node> holders, Reference reference, int depth) {
    List<Node> all = new ArrayList<>();
    Node found = null;
    for (Node holder : holders) {
      for (Node child : holder.children) {
        all.add(child);
        if (child.provision.isNumbered()
            && ReferenceWords.normal(child.provision.number()).equals(reference.whole())) {
          if (found != null) {
            return null;
          }
          found = child;
        }
      }
    }
    if (found != null || all.isEmpty()) {
      return found;
    }
    if (reference.ordinal() && holders.size() == 1 && isPlain(all)) {
      int place = Integer.parseInt(reference.number()) - 1;
      return place < all.size() ? all.get(place) : null;
    }
    return depth > 1 ? inside(all, reference, depth - 1) : null;
  }

  private static boolean isPlain(List<Node> nodes) {
    return nodes.stream()
        .allMatch(n -> n.provision.kind() == Kind.PARAGRAPH && !n.provision.isNumbered());
  }

  /** The number a provision has in the new text, or its place there. */
  private static String number(Node node, boolean counted) {
    if (!node.matched()) {
      return "";
    }
    String number = node.match.provision.number();
    boolean place = number.isEmpty() && counted && node.match.parent != null;
    return place
        ? Integer.toString(node.match.parent.children.indexOf(node.match) + 1)
        : ReferenceWords.normal(number);
  }

  /** What of a whole number stands in the reference's own token. */
  private static String ownPart(Reference reference, String whole) {
    String before =
        reference.ordinal() && !reference.before().isEmpty()
            ? reference.before() + "-"
            : reference.before();
    boolean fits =
        whole.length() > before.length() + reference.after().length()
            && whole.startsWith(before)
            && whole.endsWith(reference.after());
    return fits
        ? whole.substring(before.length(), whole.length() - reference.after().length())
        : reference.number();
  }

  /** "3.1": paragraph 1 of Article 3, where no unit has that number. */
  private Node dotted(Reference reference, Node section) {
    int dot = reference.number().indexOf('.');
    Node unit =
        dot <= 0
            ? null
            : unit(
                reference.kind(),
                reference.before() + reference.number().substring(0, dot),
                null,
                section);
    return unit == null ? null : inside(List.of(unit), tail(reference, dot), 1);
  }

  private static Reference tail(Reference reference, int cut) {
    String tail = reference.number().substring(cut + 1);
    return new Reference(0, Kind.PARAGRAPH, tail, "", "", false, Tie.ADDRESS);
  }

  private static boolean isSplit(Reference reference, Node target) {
    return !reference.isInner() && !target.provision.kind().isHeaded();
  }

  /** "3.1", "3-5": a number that is none as a whole, but its parts may be. */
  private String parts(Reference reference, Node section) {
    String number = reference.number();
    int dot = number.indexOf('.');
    int hyphen = number.indexOf('-');
    if (reference.isInner() || dot <= 0 && hyphen <= 0) {
      return number;
    }
    int cut = dot > 0 ? dot : hyphen;
    String head = number.substring(0, cut);
    String tail = number.substring(cut + 1);
    Node unit = unit(reference.kind(), reference.before() + head, null, section);
    if (unit == null || tail.isEmpty()) {
      return number;
    }
    Node end =
        dot > 0
            ? inside(List.of(unit), tail(reference, cut), 1)
            : unit(reference.kind(), reference.before() + tail, null, section);
    String first = ownPart(reference, number(unit, false));
    String last = end == null ? tail : ownPart(reference, number(end, false));
    return (unit.matched() ? first : head)
        + number.charAt(cut)
        + (end != null && end.matched() ? last : tail);
  }
}
