package org.codicil.amendment;

/**
 * One amending act, after the {@code textualMod} types of Akoma Ntoso 3.0. We say substitution for
 * a provision or a part of it, replacement for words. Two instructions that mean the same are
 * equal, however they were worded; where they stand in a draft is {@link Item}'s business.
 *
 * <p>Empty texts: a replacement by nothing is a deletion of words.
 */
public sealed interface Instruction {
  /** What it speaks of. */
  Target target();

  /** The Akoma Ntoso name of the act. */
  String act();

  /** The provision goes, with everything in it. */
  record Repeal(Target target) implements Instruction {
    @Override
    public String act() {
      return "repeal";
    }
  }

  /** The number stays, the text gives way to "[Reserved]". */
  record Reservation(Target target) implements Instruction {
    @Override
    public String act() {
      return "substitution";
    }
  }

  /** The provision, or the part of it, reads anew. */
  record Substitution(Target target, String payload) implements Instruction {
    @Override
    public String act() {
      return "substitution";
    }
  }

  /** New provisions beside or inside the one cited. */
  record Insertion(Target target, Position position, String payload) implements Instruction {
    @Override
    public String act() {
      return "insertion";
    }
  }

  /** Words give way to others, or to none. */
  record Replacement(Target target, Passage passage, String words) implements Instruction {
    @Override
    public String act() {
      return "replacement";
    }
  }

  /**
   * New words beside others, or at an end of the provision.
   *
   * @param passage the words beside which; null for a position at an end
   */
  record WordInsertion(Target target, Position position, Passage passage, String words)
      implements Instruction {
    @Override
    public String act() {
      return "insertion";
    }
  }

  /**
   * New numbers; a range takes as many as it has provisions.
   *
   * @param number the new number as cited ("Article 13", "Articles 13 to 21")
   * @param references whether references to the old numbers in the whole text follow
   */
  record Renumbering(Target target, String number, boolean references) implements Instruction {
    @Override
    public String act() {
      return "renumbering";
    }
  }

  /** The provision stands elsewhere; instructions that change its words still apply. */
  record Move(Target target, Position position, Target anchor) implements Instruction {
    @Override
    public String act() {
      return "move";
    }
  }

  /** One provision becomes several; the payload has its words, and new numbers at most. */
  record Split(Target target, String payload) implements Instruction {
    @Override
    public String act() {
      return "split";
    }
  }

  /**
   * One provision becomes two: what begins with the words is a provision of its own after it.
   *
   * @param before the words the second part begins with
   * @param number the second part's number as cited ("paragraph 2"); empty for none
   */
  record Division(Target target, Passage before, String number) implements Instruction {
    @Override
    public String act() {
      return "split";
    }
  }

  /** The words of the target are added to the end of the other, and the target goes. */
  record Join(Target target, Target into) implements Instruction {
    @Override
    public String act() {
      return "join";
    }
  }
}
