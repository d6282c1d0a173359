package org.codicil.amendment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.codicil.amendment.Instruction.Replacement;
import org.codicil.amendment.Instruction.WordInsertion;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;
import org.codicil.redline.Comparison;

/**
 * Law L3 to the byte: what executing a derived instrument made, against the text it was derived
 * from. The texts are equal byte for byte, save what no instruction can say (docs/decisions/0004):
 *
 * <ul>
 *   <li>white space inside a provision whose words changed or came, such as its line wrapping, and
 *       the sign of its heading or list, which are set as its neighbours' are;
 *   <li>layout alone: where old and new text differ in those but not in words, the old one stands;
 *   <li>the blank lines beside a provision that an instruction brings, takes out, restates or
 *       moves.
 * </ul>
 */
final class Sameness {
  private final Charter made;
  private final Charter now;
  private final Blocks oldBlocks;
  private final Set<Provision> brought = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Provision> spokenOf = Collections.newSetFromMap(new IdentityHashMap<>());

  Sameness(Consolidation consolidation, Charter now, Phrasebook book) {
    this.made = consolidation.result();
    this.now = now;
    this.oldBlocks = new Blocks(consolidation.base());
    Resolver resolver = new Resolver(oldBlocks, book);
    for (Effect effect : consolidation.effects()) {
      boolean whole = !(effect.instruction() instanceof Replacement);
      made.find(effect.after())
          .filter(p -> whole && !(effect.instruction() instanceof WordInsertion))
          .ifPresent(root -> root.forEach(brought::add));
      resolver
          .resolve(effect.instruction().target(), Pointer.unwritten(1))
          .value()
          .filter(spot -> !spot.isPart())
          .ifPresent(spot -> spot.provisions().forEach(root -> root.forEach(spokenOf::add)));
    }
  }

  /** The first place where bytes differ that must not, shown; empty where the law holds. */
  Optional<String> broken() {
    Pairs pairs = new Pairs(Comparison.compare(oldBlocks.charter(), now));
    Blocks madeBlocks = new Blocks(made);
    Blocks nowBlocks = new Blocks(now);
    List<Provision> have = law(made);
    List<Provision> want = law(now);
    if (made.text().isBlank() && now.text().isBlank()) {
      return Optional.empty();
    }
    if (have.size() != want.size()) {
      return Optional.of(have.size() + " provisions, not " + want.size());
    }
    for (int i = 0; i < have.size(); i++) {
      Provision was = pairs.toOld(want.get(i));
      String is = source(madeBlocks, have.get(i));
      String wanted = source(nowBlocks, want.get(i));
      boolean words = words(made, have.get(i)).equals(words(now, want.get(i)));
      if (!is.equals(wanted) && !isLayout(was, is) && !words) {
        return Optional.of("«" + is + "» for «" + wanted + "»");
      }
      Provision next = i + 1 < want.size() ? pairs.toOld(want.get(i + 1)) : null;
      boolean stays = was != null && follows(was, next, i + 1 == want.size());
      String gap = gap(madeBlocks, have.get(i));
      if (stays
          && !is.isEmpty()
          && !spokenOf.contains(was)
          && !spokenOf.contains(next)
          && !brought.contains(have.get(i))
          && (i + 1 == have.size() || !brought.contains(have.get(i + 1)))
          && !isEmptied(was, want.get(i))
          && (next == null || !isEmptied(next, want.get(i + 1)))
          && !gap.equals(gap(oldBlocks, was))) {
        return Optional.of("the gap after «" + is + "»");
      }
    }
    return Optional.empty();
  }

  private static List<Provision> law(Charter charter) {
    return new ArrayList<>(
        charter.provisions().stream().filter(p -> p.kind() != Kind.FRONT_MATTER).toList());
  }

  private static String gap(Blocks blocks, Provision provision) {
    return blocks.gap(blocks.indexOf(provision));
  }

  private static String source(Blocks blocks, Provision provision) {
    return blocks
        .charter()
        .text()
        .substring(provision.start(), blocks.contentEnd(blocks.indexOf(provision)));
  }

  /** Words as they were, set as they were. */
  private boolean isLayout(Provision was, String is) {
    return was != null && source(oldBlocks, was).equals(is);
  }

  /** A cell that lost or got its only words: its bars are gap now, or were. */
  private boolean isEmptied(Provision was, Provision is) {
    boolean before = oldBlocks.charter().ownText(was).isBlank();
    return before != now.ownText(is).isBlank();
  }

  private boolean follows(Provision was, Provision next, boolean last) {
    int block = oldBlocks.indexOf(was);
    return last
        ? block == oldBlocks.size() - 1
        : next != null && oldBlocks.indexOf(next) == block + 1;
  }

  /** Number and words without white space; no sign of heading, list or quote, no bracket. */
  private static String words(Charter charter, Provision provision) {
    String source = charter.text().substring(provision.start(), provision.block().textEnd());
    return Quotation.plain(source.replace("\ufeff", ""))
        .replaceFirst("^(?:#{1,6} ?|[-*+](?: |$))|^(?:> ?)+", "")
        .replaceFirst("^\\(?(\\w{1,8})[.)]", "$1.")
        .replace(" ", "");
  }
}
