package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Instruction.Renumbering;
import org.codicil.amendment.Instruction.Replacement;
import org.codicil.amendment.Instruction.WordInsertion;
import org.codicil.charter.Charter;
import org.codicil.charter.EId;
import org.codicil.charter.Provision;
import org.codicil.redline.Change;
import org.codicil.redline.Redline;

/**
 * Which instruction made which change. A change belongs to the instructions that touched its
 * provision; where several did, to those whose words are in it. What cannot be known stays unsaid.
 */
public final class Authorship {
  private final Redline redline;
  private final List<Effect> effects;

  private Authorship(Redline redline, List<Effect> effects) {
    this.redline = redline;
    this.effects = effects;
  }

  /** The redline of a consolidation, every change with the items that made it. */
  public static Redline sign(Redline redline, Consolidation by) {
    Authorship authorship = new Authorship(redline, by.effects());
    return redline.with(
        redline.changes().stream().map(change -> change.by(authorship.of(change))).toList());
  }

  private List<Integer> of(Change change) {
    boolean follows = change.category() == Change.Category.REFERENCE;
    boolean number = follows || change.category() == Change.Category.RENUMBERED;
    Predicate<Effect> renumbers = effect -> effect.instruction() instanceof Renumbering;
    List<Effect> claims = effects;
    if (number) {
      claims = claims.stream().filter(renumbers).toList();
      claims = claims.size() == 1 ? claims : claimed(claims, change);
    } else {
      claims = claimed(claims.stream().filter(renumbers.negate()).toList(), change);
    }
    if (claims.size() > 1) {
      List<Effect> worded = claims.stream().filter(effect -> speaks(effect, change)).toList();
      claims = worded.isEmpty() ? claims : worded;
    }
    return claims.stream().map(Effect::number).distinct().toList();
  }

  private List<Effect> claimed(List<Effect> among, Change change) {
    List<Effect> claims = new ArrayList<>();
    for (Effect effect : among) {
      boolean came = within(redline.after(), change.after(), effect.after());
      boolean went = within(redline.before(), change.before(), effect.before());
      boolean inserts = effect.instruction() instanceof Insertion;
      if (came
          || went && !inserts
          || inserts && change.before() == null && brings(effect, change)) {
        claims.add(effect);
      }
    }
    return claims;
  }

  /** Whether the provision is the one with this address, or stands in it. */
  private static boolean within(Charter charter, Provision provision, EId eId) {
    if (provision == null || eId == null || eId.equals(EId.ROOT)) {
      return false;
    }
    Provision at = provision;
    while (at != null && !at.eId().equals(eId)) {
      at = charter.parent(at).orElse(null);
    }
    return at != null;
  }

  /** Whether an insertion of several provisions has this one among them. */
  private static boolean brings(Effect effect, Change change) {
    String first = change.textAfter().lines().findFirst().orElse("");
    return !first.isBlank() && ((Insertion) effect.instruction()).payload().contains(first);
  }

  /** Whether the words that the instruction takes hold of, or brings, are those of the change. */
  private static boolean speaks(Effect effect, Change change) {
    if (effect.instruction() instanceof Replacement replacement) {
      return change.before() != null && holds(change.textBefore(), replacement.passage().words());
    }
    if (effect.instruction() instanceof WordInsertion insertion) {
      return insertion.passage() == null
          ? holds(change.textAfter(), insertion.words())
          : holds(change.textBefore(), insertion.passage().words());
    }
    return effect.instruction() instanceof Insertion
        ? change.before() == null
        : !holds(change.textBefore(), change.textAfter());
  }

  private static boolean holds(String text, String words) {
    return plain(text).contains(plain(words));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
