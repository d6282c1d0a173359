package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/**
 * Law L3 to the byte: what executing a derived instrument made, against the text it was derived
 * from. The texts are equal byte for byte, save what no instruction can say (docs/decisions/0003):
 *
 * <ul>
 *   <li>white space inside a provision whose words changed or came, such as its line wrapping, and
 *       the sign of its heading or list, which are set as its neighbours' are;
 *   <li>layout alone: where old and new text differ in those but not in words, the old one stands;
 *   <li>the blank lines beside a provision that came, went or moved.
 * </ul>
 */
final class Sameness {
  private final Charter made;
  private final Charter now;
  private final Blocks oldBlocks;

  Sameness(Charter old, Charter made, Charter now) {
    this.made = made;
    this.now = now;
    this.oldBlocks = new Blocks(old);
  }

  /** The first place where bytes differ that must not, shown; empty where the law holds. */
  Optional<String> broken(Pairs pairs) {
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
      if (!is.equals(wanted) && !isLayout(was, is) && !plain(is).equals(plain(wanted))) {
        return Optional.of("«" + is + "» for «" + wanted + "»");
      }
      Provision next = i + 1 < want.size() ? pairs.toOld(want.get(i + 1)) : null;
      String gap = madeBlocks.gap(madeBlocks.indexOf(have.get(i)));
      boolean stays = was != null && follows(was, next, i + 1 == want.size());
      if (stays
          && !gap.equals(oldBlocks.gap(oldBlocks.indexOf(was)))
          && !gap.equals(nowBlocks.gap(nowBlocks.indexOf(want.get(i))))) {
        return Optional.of("the gap after «" + is + "»");
      }
    }
    return Optional.empty();
  }

  private static List<Provision> law(Charter charter) {
    return new ArrayList<>(
        charter.provisions().stream().filter(p -> p.kind() != Kind.FRONT_MATTER).toList());
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

  private boolean follows(Provision was, Provision next, boolean last) {
    int block = oldBlocks.indexOf(was);
    return last
        ? block == oldBlocks.size() - 1
        : next != null && oldBlocks.indexOf(next) == block + 1;
  }

  /** With white space as single blanks, and without the sign of a heading or list. */
  private static String plain(String source) {
    return Quotation.plain(source).replaceFirst("^(?:#{1,6}|[-*+]) ", "");
  }
}
