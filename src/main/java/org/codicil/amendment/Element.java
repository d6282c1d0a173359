package org.codicil.amendment;

import java.util.List;

/** A part of a phrase. */
sealed interface Element {
  /** Words that must stand there as they are; blanks and letter case aside. */
  record Literal(String words) implements Element {}

  /** A typed hole. */
  record Slot(String name, Type type) implements Element {}

  /** One of several runs of elements; the empty run makes it optional. Only variants have these. */
  record Choice(List<List<Element>> runs) implements Element {}

  /** What a slot can hold. */
  enum Type {
    /** A citation, with the words for a part of it. */
    TARGET,
    /** Words between quotation marks, or in a blockquote. */
    WORDS,
    /** Whole provisions, in a blockquote. */
    BLOCK,
    /** "second". */
    ORDINAL,
    /** "3". */
    COUNT,
    /** Words up to what follows, none of them quoted in part: a citation, a new number. */
    FREE,
    /** Words without any quotation or block. */
    PROSE,
    /** Whatever stands there, blocks included. */
    ANY
  }

  static Type typeOf(String slot) {
    return switch (slot) {
      case "target", "anchor" -> Type.TARGET;
      case "old", "new", "from", "to", "column" -> Type.WORDS;
      case "payload" -> Type.BLOCK;
      case "ordinal" -> Type.ORDINAL;
      case "count" -> Type.COUNT;
      case "prose" -> Type.PROSE;
      case "any" -> Type.ANY;
      default -> Type.FREE;
    };
  }
}
