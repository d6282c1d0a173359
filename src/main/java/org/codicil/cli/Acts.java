package org.codicil.cli;

import java.util.Locale;
import org.codicil.amendment.Facet;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Instruction.Move;
import org.codicil.amendment.Instruction.Replacement;
import org.codicil.amendment.Instruction.WordInsertion;
import org.codicil.amendment.Phrasebook;
import org.codicil.amendment.Position;
import org.codicil.charter.Provision;

/** Amending acts in the words of a lawyer. */
final class Acts {
  private Acts() {}

  /**
   * "insertion of a paragraph".
   *
   * @param provision what it is done to, or null if that is not known
   */
  static String of(Instruction instruction, Provision provision) {
    if (instruction instanceof Replacement replacement) {
      return replacement.words().isEmpty() ? "deletion of words" : "replacement of words";
    }
    if (instruction instanceof WordInsertion) {
      return "insertion of words";
    }
    String name = instruction.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    Facet facet = instruction.target().facet();
    if (facet != Facet.WHOLE) {
      return name + " of a " + facet.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    return provision == null ? name : name + " of " + withArticle(kind(provision));
  }

  static String kind(Provision provision) {
    return provision.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String withArticle(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** What it speaks of, with the place where new text goes. */
  static String target(Instruction instruction, Phrasebook book) {
    String written = book.written(instruction.target());
    if (instruction instanceof Insertion insertion) {
      return place(insertion.position()) + written;
    }
    if (instruction instanceof Move move) {
      return written + ", to " + place(move.position()) + book.written(move.anchor());
    }
    return written;
  }

  private static String place(Position position) {
    return switch (position) {
      case BEFORE -> "before ";
      case AFTER -> "after ";
      case AT_BEGINNING -> "at the beginning of ";
      case AT_END -> "at the end of ";
      case IN_ORDER -> "by the alphabet in ";
    };
  }
}
