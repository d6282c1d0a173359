package org.codicil.redline;

import java.util.ArrayList;
import java.util.List;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/**
 * Cuts a charter into its headed stretches, in reading order: every heading with the text under it
 * up to the next; a rule across the page opens a stretch too. Chapters and articles stand side by
 * side here, so that an article keeps its match when it comes to stand in another chapter or the
 * chapter's heading changes.
 */
final class Sections {
  private final Charter charter;
  private final References references;
  private final List<Node> sections = new ArrayList<>();
  private Provision head;
  private List<Node> body = new ArrayList<>();

  private Sections(Charter charter, References references) {
    this.charter = charter;
    this.references = references;
    this.head = charter.root();
  }

  static List<Node> of(Charter charter, References references) {
    Sections cut = new Sections(charter, references);
    cut.charter.root().children().forEach(cut::add);
    cut.close();
    return cut.sections;
  }

  private void add(Provision provision) {
    if (provision.kind().isHeaded()) {
      close();
      head = provision;
      provision.children().forEach(this::add);
    } else if (provision.kind() == Kind.RULE) {
      close();
      head = provision;
    } else {
      body.add(node(provision));
    }
  }

  private void close() {
    if (head != charter.root() || !body.isEmpty()) {
      sections.add(new Node(charter, head, body, Fingerprint.of(charter, head, references)));
    }
    body = new ArrayList<>();
  }

  private Node node(Provision provision) {
    List<Node> children = new ArrayList<>(provision.children().size());
    for (Provision child : provision.children()) {
      children.add(node(child));
    }
    return new Node(charter, provision, children, Fingerprint.of(charter, provision, references));
  }
}
