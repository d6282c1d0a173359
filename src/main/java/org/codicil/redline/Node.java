package org.codicil.redline;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/**
 * A provision while it is being matched: a headed stretch of text with what stands under it up to
 * the next heading, or a paragraph with its points. Working state of one comparison, never shared.
 */
final class Node {
  final Charter charter;
  final Provision provision;
  List<Node> children;
  final Family family;

  /** Words in it and below. */
  final int words;

  /** Own words alone, numbers left out; 0 if it has none. */
  final long title;

  /** Own words and everything below, with numbers and references left out. */
  final long hash;

  /** Whether its own words refer to another provision by number. */
  final boolean refers;

  /** What it is called where it is called anything: its number, a row's key, else empty. */
  final String label;

  Node parent;
  Node match;

  /** Matched where it stands, as against moved. */
  boolean inPlace;

  /** The next part of a paragraph that was split, or of those joined into one. */
  Node next;

  /** A stretch of text that has its heading on the other side only. */
  boolean headless;

  /** A further part of a paragraph, written with its first. */
  boolean continues;

  private final Fingerprint own;
  private Bag bag;

  /** Kinds that may stand for one another when texts are compared. */
  enum Family {
    METADATA,
    HEADED,
    PROSE,
    TABLE,
    ROW,
    CELL,
    NOTE,
    SOURCE;

    /** A paragraph of its own, whatever the format takes it for. */
    boolean isLine() {
      return this == PROSE || this == NOTE || this == SOURCE;
    }

    static Family of(Kind kind) {
      return switch (kind) {
        case FRONT_MATTER -> METADATA;
        case TABLE -> TABLE;
        case ROW -> ROW;
        case CELL -> CELL;
        case FOOTNOTE -> NOTE;
        case HTML, CODE, LINK_DEFINITION -> SOURCE;
        case RULE -> HEADED;
        default -> kind.isHeaded() ? HEADED : PROSE;
      };
    }
  }

  Node(Charter charter, Provision provision, List<Node> children, Fingerprint own) {
    this.charter = charter;
    this.provision = provision;
    this.children = children;
    this.own = own;
    this.family = Family.of(provision.kind());
    int total = own.words();
    long mixed = own.hash() * 31 + family.ordinal();
    for (Node child : children) {
      child.parent = this;
      total += child.words;
      mixed = Fingerprint.mix(mixed, child.hash);
    }
    this.title = own.words() == 0 ? 0 : own.hash();
    this.words = total;
    this.hash = mixed;
    this.refers = own.refers();
    this.label = labelOf(provision, children);
  }

  /** The end of a headed stretch, as a stretch of its own without a heading. */
  static Node headless(Node host, List<Node> children) {
    Node node = new Node(host.charter, host.provision, children, new Fingerprint(0, 0, false));
    node.headless = true;
    return node;
  }

  /** The line alone, without what stands under it. */
  Node bare() {
    return new Node(charter, provision, List.of(), own);
  }

  private String labelOf(Provision provision, List<Node> children) {
    if (family == Family.ROW && !children.isEmpty()) {
      return charter.ownText(children.get(0).provision).strip();
    }
    return provision.number();
  }

  /** The words of this provision and all below, for similarity; computed when first asked for. */
  Bag bag() {
    if (bag == null) {
      bag = Bag.of(List.of(this));
    }
    return bag;
  }

  boolean matched() {
    return match != null;
  }

  void match(Node other, boolean here) {
    match = other;
    inPlace = here;
    other.match = this;
    other.inPlace = here;
  }

  void part() {
    match.match = null;
    match.inPlace = false;
    match = null;
    inPlace = false;
  }

  /** This provision and the further parts that were split from it or joined to it. */
  List<Node> parts() {
    if (next == null) {
      return List.of(this);
    }
    List<Node> parts = new ArrayList<>();
    for (Node node = this; node != null; node = node.next) {
      parts.add(node);
    }
    return parts;
  }
}
