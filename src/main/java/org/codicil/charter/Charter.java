package org.codicil.charter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One text of a charter: its exact source and the provisions found in it. Immutable.
 *
 * <p>The provisions' blocks tile the source, so writing the charter back is writing the source.
 */
public final class Charter {
  private final String name;
  private final String text;
  private final Metadata about;
  private final Provision root;
  private final List<Provision> provisions = new ArrayList<>();
  private final Map<EId, Provision> byEId = new HashMap<>();
  private final Map<Provision, Provision> parents = new IdentityHashMap<>();
  private volatile Map<String, List<Provision>> cited;

  /**
   * @param name what to call it in messages: a path or {@code csto@2010}
   * @param text the whole source; a byte order mark, if any, is its first character
   */
  public Charter(String name, String text, Metadata about, Provision root) {
    this.name = name;
    this.text = text;
    this.about = about;
    this.root = root;
    index(root, null);
  }

  private void index(Provision provision, Provision parent) {
    provisions.add(provision);
    byEId.put(provision.eId(), provision);
    if (parent != null) {
      parents.put(provision, parent);
    }
    for (Provision child : provision.children()) {
      index(child, provision);
    }
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  public Metadata about() {
    return about;
  }

  public Charter with(Metadata metadata) {
    return new Charter(name, text, metadata, root);
  }

  public Provision root() {
    return root;
  }

  /** All provisions in document order, the root first. */
  public List<Provision> provisions() {
    return java.util.Collections.unmodifiableList(provisions);
  }

  /**
   * All provisions by their citations in small letters. Made at the first call, which costs a
   * citation of every provision; whoever comes at the same time makes it twice and the same.
   */
  Map<String, List<Provision>> cited() {
    Map<String, List<Provision>> known = cited;
    if (known == null) {
      known = new HashMap<>();
      for (Provision provision : provisions()) {
        if (provision.kind() != Kind.CHARTER) {
          String citation = Labels.lower(Tables.squeeze(Citation.of(this, provision)));
          known.computeIfAbsent(citation, c -> new ArrayList<>(1)).add(provision);
        }
      }
      cited = known;
    }
    return known;
  }

  public Optional<Provision> find(EId eId) {
    return Optional.ofNullable(byEId.get(eId));
  }

  /** The provision that holds this one (the same object as in this charter); empty for the root. */
  public Optional<Provision> parent(Provision provision) {
    return Optional.ofNullable(parents.get(provision));
  }

  /**
   * A provision's own words as written, Markdown signs included, without marker, number and gap.
   */
  public String ownText(Provision provision) {
    return text.substring(provision.block().textStart(), provision.block().textEnd());
  }

  /** A provision's whole source, children included. */
  public String source(Provision provision) {
    return text.substring(provision.start(), provision.end());
  }
}
