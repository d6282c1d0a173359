package org.codicil.redline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.codicil.charter.Kind;

/**
 * Which number each provision of the old text has in the new, so that a reference that only follows
 * can be told from one that was changed. A number that several provisions bear is left out: a wrong
 * "follows" would hide a change.
 */
final class Renumbering {
  private static final String AMBIGUOUS = "";
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<Node, Map<String, String>> inside = new HashMap<>();
  private boolean any;

  Renumbering(List<Node> oldSections) {
    for (Node section : oldSections) {
      add(numbers, section);
      for (Node child : section.children) {
        inside.computeIfAbsent(section, s -> new HashMap<>());
        add(inside.get(section), child);
      }
    }
  }

  private void add(Map<String, String> into, Node node) {
    if (node.matched() && node.provision.isNumbered()) {
      String key = key(node.provision.kind(), node.provision.number());
      String number = node.match.provision.number();
      any |= !number.equals(node.provision.number());
      into.merge(key, number, (x, y) -> x.equals(y) ? x : AMBIGUOUS);
    }
  }

  /** Whether any provision has another number than it had. */
  boolean isAny() {
    return any;
  }

  private static String key(Kind kind, String number) {
    return kind + " " + number;
  }

  /**
   * The number that a reference made in an old section follows to; the same number if its target
   * stands or is not known.
   */
  String follow(Kind kind, String number, Node section) {
    Map<String, String> local = inside.get(section);
    boolean near = kind == Kind.PARAGRAPH || kind == Kind.POINT || kind == Kind.SUBPOINT;
    Map<String, String> known = near && local != null ? local : numbers;
    String followed = known.getOrDefault(key(kind, number), number);
    return followed.equals(AMBIGUOUS) ? number : followed;
  }
}
