package org.codicil.amendment;

import java.util.function.UnaryOperator;
import org.codicil.amendment.Instruction.Division;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Instruction.Join;
import org.codicil.amendment.Instruction.Move;
import org.codicil.amendment.Instruction.Renumbering;
import org.codicil.amendment.Instruction.Repeal;
import org.codicil.amendment.Instruction.Replacement;
import org.codicil.amendment.Instruction.Reservation;
import org.codicil.amendment.Instruction.Split;
import org.codicil.amendment.Instruction.Substitution;
import org.codicil.amendment.Instruction.WordInsertion;

/** The same act upon other provisions. */
final class Retargeting {
  private Retargeting() {}

  static Instruction of(Instruction instruction, UnaryOperator<Target> other) {
    Target target = other.apply(instruction.target());
    if (instruction instanceof Repeal) {
      return new Repeal(target);
    } else if (instruction instanceof Reservation) {
      return new Reservation(target);
    } else if (instruction instanceof Substitution s) {
      return new Substitution(target, s.payload());
    } else if (instruction instanceof Insertion i) {
      return new Insertion(target, i.position(), i.payload());
    } else if (instruction instanceof Replacement r) {
      return new Replacement(target, r.passage(), r.words());
    } else if (instruction instanceof WordInsertion w) {
      return new WordInsertion(target, w.position(), w.passage(), w.words());
    } else if (instruction instanceof Renumbering r) {
      return new Renumbering(target, r.number(), r.references());
    } else if (instruction instanceof Move m) {
      return new Move(target, m.position(), other.apply(m.anchor()));
    } else if (instruction instanceof Split s) {
      return new Split(target, s.payload());
    } else if (instruction instanceof Division d) {
      return new Division(target, d.before(), d.number());
    }
    return new Join(target, other.apply(((Join) instruction).into()));
  }
}
