package org.codicil.charter;

import java.util.List;
import java.util.function.Consumer;

/**
 * A node of the text: its own words (one block) followed by its children.
 *
 * <p>A chapter's or article's own block is its heading line; a paragraph's is its text, which is
 * the lead-in where points follow; a table row's is only its first bar, the words are in its cells.
 *
 * @param kind what it is
 * @param eId its address, unique in the charter
 * @param label the word before or after the number as printed ("Article", "§", "Kapitel"), or empty
 * @param number the number as lawyers write it, cleaned of markup ("7 bis", "IV", "a"), or empty
 * @param ordinal its place among its parent's children of the same kind, from 1
 * @param block where its own words stand
 * @param inlines styled stretches of its text, in order, without overlap; what is not covered is
 *     plain
 * @param children what it holds, in order
 */
public record Provision(
    Kind kind,
    EId eId,
    String label,
    String number,
    int ordinal,
    Block block,
    List<Inline> inlines,
    List<Provision> children) {
  public Provision {
    inlines = List.copyOf(inlines);
    children = List.copyOf(children);
  }

  /** Offset where the provision with all its children ends. */
  public int end() {
    Provision last = this;
    while (!last.children.isEmpty()) {
      last = last.children.get(last.children.size() - 1);
    }
    return last.block.end();
  }

  public int start() {
    return block.start();
  }

  public boolean isNumbered() {
    return !number.isEmpty();
  }

  /** The label with a number, or a range of numbers: "Article 5", "第五条". */
  public String named(String number) {
    boolean framed = label.length() == 2 && Han.opens(label.charAt(0));
    if (!framed) {
      return label + " " + number;
    }
    boolean closed = number.indexOf(label.charAt(1)) >= 0;
    return label.charAt(0) + number + (closed ? "" : label.substring(1));
  }

  /** Whether it stands in a charter's closing formula ("Done at …"). */
  public boolean isInConclusion() {
    return eId.value().startsWith(Kind.CONCLUSION.abbreviation() + "__");
  }

  /** This provision, then all below it, in document order. */
  public void forEach(Consumer<Provision> action) {
    action.accept(this);
    for (Provision child : children) {
      child.forEach(action);
    }
  }
}
