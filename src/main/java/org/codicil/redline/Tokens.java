package org.codicil.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.codicil.charter.Block;
import org.codicil.charter.Face;
import org.codicil.charter.Inline;
import org.codicil.charter.Provision;
import org.codicil.charter.Style;

/**
 * The tokens of one provision's text, as parallel arrays. Each token owns the soft blanks before
 * it. Tokens with the same id count as equal: the same word, or a reference to the same provision
 * under its old and its new number.
 */
final class Tokens {
  private static final String PARAGRAPH = "\u0003";
  private static final String ENDING = "\u0002";

  /** Says under which numbers references are to be compared. */
  interface Follow {
    Follow SAME = references -> references.stream().map(Reference::number).toList();

    List<String> numbers(List<Reference> references);
  }

  final String text;
  final int tail;
  int size;
  int[] lead;
  int[] start;
  int[] end;
  int[] id;
  boolean[] word;
  boolean[] reference;

  /** Whether the border after a token stands inside the address of one provision. */
  boolean[] joint;

  /** Words that announce a reference. */
  boolean[] label;

  Style[] style;

  /** For the break between two paragraphs, the paragraph it opens; else null. */
  Provision[] breaks;

  /** What was carried away or here, or null where nothing was. */
  private Carried.Move[] carried;

  private final Carried.Side moves;
  private final Map<String, Integer> ids;
  private final References.Watch watch;
  private final List<Reference> found = new ArrayList<>();

  /**
   * @param moves what was carried away from this text, or to it
   * @param ids names of ids given so far, shared by both sides of a comparison
   */
  Tokens(
      String text,
      List<Provision> provisions,
      References references,
      Follow follow,
      Carried.Side moves,
      Map<String, Integer> ids) {
    Block first = provisions.get(0).block();
    this.tail = provisions.get(provisions.size() - 1).block().textEnd();
    int room = 16 + (tail - first.textStart()) / 5;
    this.text = text;
    this.ids = ids;
    this.moves = moves;
    this.carried = moves.isEmpty() ? null : new Carried.Move[room];
    this.watch = references.watch();
    lead = new int[room];
    start = new int[room];
    end = new int[room];
    id = new int[room];
    word = new boolean[room];
    reference = new boolean[room];
    label = new boolean[room];
    style = new Style[room];
    breaks = new Provision[room];
    lead[0] = first.textStart();
    int at = first.textStart();
    for (Provision provision : provisions) {
      Block block = provision.block();
      if (block != first) {
        add(at, block.textStart(), PARAGRAPH);
        breaks[size - 1] = provision;
        style[size - 1] = Style.PLAIN;
      }
      inlines(provision);
      at = block.textEnd();
    }
    joint = new boolean[size];
    if (!found.isEmpty()) {
      join();
      List<String> numbers = follow.numbers(found);
      for (int k = 0; k < found.size(); k++) {
        Reference reference = found.get(k);
        if (carried(reference.token()) == null) {
          id[reference.token()] = name("\u0001" + reference.kind() + numbers.get(k));
        }
      }
    }
  }

  private void inlines(Provision provision) {
    int at = provision.block().textStart();
    for (Inline inline : provision.inlines()) {
      scan(at, inline.start(), Style.PLAIN);
      if (inline.style().markup() || inline.style().has(Face.LINE_BREAK)) {
        add(inline.start(), inline.end(), "\u0002" + sign(inline));
        style[size - 1] = inline.style();
      } else {
        scan(inline.start(), inline.end(), inline.style());
      }
      at = inline.end();
    }
    scan(at, provision.block().textEnd(), Style.PLAIN);
  }

  /** Parts of one address belong together: "5, tweede lid, onder a". */
  private void join() {
    for (int k = 1; k < found.size(); k++) {
      if (found.get(k).tie() == Reference.Tie.ADDRESS) {
        Arrays.fill(joint, found.get(k - 1).token(), found.get(k).token(), true);
      }
    }
  }

  /** A sign as it counts: blanks before a line end force it, however many they are. */
  private String sign(Inline inline) {
    String sign = text.substring(inline.start(), inline.end());
    return inline.style().has(Face.LINE_BREAK) && Words.trim(sign).isEmpty() ? "  \n" : sign;
  }

  private void scan(int from, int to, Style look) {
    if (from >= to) {
      return;
    }
    Words words = new Words(text, from, to);
    while (words.next()) {
      boolean isReference = watch.isReference(words);
      if (isReference) {
        found.add(watch.reference(size, words));
      }
      add(words.start(), words.end(), watch.isEnding() ? ENDING : words.token());
      word[size - 1] = words.isWord();
      reference[size - 1] = isReference;
      label[size - 1] = watch.isLabel();
      style[size - 1] = look;
    }
  }

  private void add(int from, int to, String name) {
    if (size == start.length) {
      grow();
    }
    lead[size] = size == 0 ? lead[0] : end[size - 1];
    start[size] = from;
    end[size] = to;
    Carried.Move move = carried == null ? null : moves.at(from);
    if (move != null) {
      carried[size] = move;
    }
    id[size] = name(move == null ? name : "\u0004" + ids.size());
    size++;
  }

  private int name(String name) {
    return ids.computeIfAbsent(name, n -> ids.size());
  }

  private void grow() {
    int room = size * 2;
    lead = Arrays.copyOf(lead, room);
    start = Arrays.copyOf(start, room);
    end = Arrays.copyOf(end, room);
    id = Arrays.copyOf(id, room);
    word = Arrays.copyOf(word, room);
    reference = Arrays.copyOf(reference, room);
    label = Arrays.copyOf(label, room);
    style = Arrays.copyOf(style, room);
    breaks = Arrays.copyOf(breaks, room);
    carried = carried == null ? null : Arrays.copyOf(carried, room);
  }

  /** Whether a token opens a paragraph: the blanks before it are then the paragraph's gap. */
  boolean opens(int i) {
    return i > 0 && breaks[i - 1] != null;
  }

  String blanks(int i) {
    return text.substring(lead[i], start[i]);
  }

  String token(int i) {
    return text.substring(start[i], end[i]);
  }

  boolean isSign(int i, String signs) {
    return end[i] - start[i] == 1 && signs.indexOf(text.charAt(start[i])) >= 0;
  }

  /** The move a token belongs to, or null; such a token is equal to no other. */
  Carried.Move carried(int i) {
    return carried == null ? null : carried[i];
  }

  /**
   * How many letters and digits it has, if it is a word: short words weigh little. What was carried
   * weighs nothing: it neither changed nor stayed.
   */
  int weight(int i) {
    return word[i] && carried(i) == null ? Math.min(end[i] - start[i], 12) : 0;
  }
}
