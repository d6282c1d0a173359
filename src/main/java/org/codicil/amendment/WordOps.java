package org.codicil.amendment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codicil.amendment.Instruction.Replacement;
import org.codicil.amendment.Instruction.WordInsertion;
import org.codicil.charter.Provision;

/**
 * Words that changed inside one provision as instructions: each with just enough words around it to
 * be found once.
 */
final class WordOps {
  private static final int MOST_CONTEXT = 8;
  private final Blocks base;
  private final Provision scope;
  private final boolean ownWordsOnly;
  private final Target target;
  private final int offset;
  private final String before;
  private final String after;

  /**
   * @param scope the provision in which the words must be found once
   * @param ownWordsOnly whether its own words alone count (a heading), not those of what it holds
   */
  WordOps(Blocks base, Provision scope, boolean ownWordsOnly, Target target, Hunk.Pair pair) {
    this(base, scope, ownWordsOnly, target, pair, 0);
  }

  /**
   * @param offset where in the scope's words the pair begins, if it is a part of them
   */
  WordOps(
      Blocks base,
      Provision scope,
      boolean ownWordsOnly,
      Target target,
      Hunk.Pair pair,
      int offset) {
    this.base = base;
    this.scope = scope;
    this.ownWordsOnly = ownWordsOnly;
    this.target = target;
    this.offset = offset;
    this.before = pair.before();
    this.after = pair.after();
  }

  /** The instructions in the order of the text, or none where words are no good measure. */
  List<Instruction> of(List<Hunk> hunks) {
    List<Hunk> whole = merged(hunks.stream().filter(this::hasWords).map(this::onWords).toList());
    Map<Hunk, Instruction> everywhere = everywhere(whole);
    List<Hunk> single = new ArrayList<>(whole);
    single.removeAll(everywhere.keySet());
    List<Hunk> grown = grown(single);
    boolean meet =
        everywhere.keySet().stream()
            .anyMatch(h -> grown.stream().anyMatch(g -> g.from() < h.to() && h.from() < g.to()));
    return meet ? worded(grown(whole), Map.of()) : worded(grown, everywhere);
  }

  private List<Instruction> worded(List<Hunk> single, Map<Hunk, Instruction> everywhere) {
    List<Hunk> all = new ArrayList<>(single);
    all.addAll(everywhere.keySet());
    all.sort(Comparator.comparingInt(Hunk::from));
    List<Instruction> instructions = new ArrayList<>();
    for (Hunk hunk : all) {
      if (everywhere.containsKey(hunk)) {
        if (!instructions.contains(everywhere.get(hunk))) {
          instructions.add(everywhere.get(hunk));
        }
        continue;
      }
      Instruction instruction = of(hunk);
      if (instruction == null) {
        return List.of();
      }
      instructions.add(instruction);
    }
    return instructions;
  }

  private boolean hasWords(Hunk hunk) {
    return !old(hunk).isEmpty() || !words(hunk).isEmpty();
  }

  /** Grows to whole words, so that no word is cut. */
  private Hunk onWords(Hunk hunk) {
    int left = 0;
    while (cuts(before, hunk.from() - left) || cuts(after, hunk.newFrom() - left)) {
      left++;
    }
    int right = 0;
    while (cuts(before, hunk.to() + right) || cuts(after, hunk.newTo() + right)) {
      right++;
    }
    return new Hunk(
        hunk.from() - left, hunk.to() + right, hunk.newFrom() - left, hunk.newTo() + right);
  }

  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }

  private static List<Hunk> merged(List<Hunk> hunks) {
    List<Hunk> merged = new ArrayList<>();
    for (Hunk hunk : hunks) {
      Hunk last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && hunk.from() <= last.to() + 1) {
        merged.set(
            merged.size() - 1, new Hunk(last.from(), hunk.to(), last.newFrom(), hunk.newTo()));
      } else {
        merged.add(hunk);
      }
    }
    return merged;
  }

  /** The hunks in which the same words give way, wherever they occur, to the same words. */
  private Map<Hunk, Instruction> everywhere(List<Hunk> hunks) {
    Map<List<String>, List<Hunk>> alike = new LinkedHashMap<>();
    for (Hunk hunk : hunks) {
      if (!old(hunk).isEmpty() && !words(hunk).isEmpty()) {
        alike.computeIfAbsent(List.of(old(hunk), words(hunk)), w -> new ArrayList<>()).add(hunk);
      }
    }
    Map<Hunk, Instruction> everywhere = new HashMap<>();
    alike.forEach(
        (words, group) -> {
          int times = group.size();
          if (times > 1 && count(words.get(0)) == times) {
            Passage passage = new Passage(words.get(0), "", Occurrence.everywhere(times));
            Instruction one = new Replacement(target, passage, words.get(1));
            group.forEach(hunk -> everywhere.put(hunk, one));
          }
        });
    return everywhere;
  }

  private String old(Hunk hunk) {
    return before.substring(hunk.from(), hunk.to()).strip();
  }

  private String words(Hunk hunk) {
    return after.substring(hunk.newFrom(), hunk.newTo()).strip();
  }

  /** Gives each hunk the context it needs, and joins those whose contexts meet. */
  private List<Hunk> grown(List<Hunk> hunks) {
    List<Hunk> now = hunks;
    while (true) {
      List<Hunk> grown = merged(now.stream().map(this::withContext).toList());
      if (grown.size() == now.size()) {
        return now.stream().map(h -> h).toList();
      }
      now = grown;
    }
  }

  /** The hunk with as many neighbouring words as make its old words unique. */
  private Hunk withContext(Hunk hunk) {
    Hunk at = hunk;
    for (int step = 0; step <= MOST_CONTEXT; step++) {
      String old = old(at);
      if (!old.isEmpty() && count(old) == 1 && !(old(hunk).isEmpty() && step == 0)) {
        return at;
      }
      Hunk wider = step % 2 == 0 ? left(at) : right(at);
      wider = wider.equals(at) ? step % 2 == 0 ? right(at) : left(at) : wider;
      if (wider.equals(at)) {
        return at;
      }
      at = wider;
    }
    return at;
  }

  private Hunk left(Hunk hunk) {
    int at = hunk.from();
    while (at > 0 && before.charAt(at - 1) == ' ') {
      at--;
    }
    while (at > 0 && before.charAt(at - 1) != ' ') {
      at--;
    }
    int by = hunk.from() - at;
    return by > hunk.newFrom() ? hunk : new Hunk(at, hunk.to(), hunk.newFrom() - by, hunk.newTo());
  }

  private Hunk right(Hunk hunk) {
    int at = hunk.to();
    while (at < before.length() && before.charAt(at) == ' ') {
      at++;
    }
    while (at < before.length() && before.charAt(at) != ' ') {
      at++;
    }
    int by = at - hunk.to();
    return hunk.newTo() + by > after.length()
        ? hunk
        : new Hunk(hunk.from(), at, hunk.newFrom(), hunk.newTo() + by);
  }

  private Instruction of(Hunk hunk) {
    if (old(hunk).isEmpty()) {
      Instruction insertion = insertion(hunk);
      if (insertion != null) {
        return insertion;
      }
    } else if (words(hunk).isEmpty()) {
      Instruction deletion = deletion(hunk);
      if (deletion != null) {
        return deletion;
      }
    }
    Hunk wide = withContext(hunk);
    wide = words(wide).isEmpty() ? right(wide) : wide;
    wide = words(wide).isEmpty() ? left(wide) : wide;
    wide = headsAlike(wide) ? wide : left(wide);
    wide = tailsAlike(wide) ? wide : right(wide);
    if (old(wide).isEmpty() || words(wide).isEmpty() || !headsAlike(wide) || !tailsAlike(wide)) {
      return null;
    }
    return new Replacement(target, passage(wide, old(wide)), words(wide));
  }

  /** A replacement takes words as they are: no blank may hang at one side only. */
  private boolean headsAlike(Hunk hunk) {
    return before.startsWith(" ", hunk.from()) == after.startsWith(" ", hunk.newFrom());
  }

  private boolean tailsAlike(Hunk hunk) {
    return before.substring(hunk.from(), hunk.to()).endsWith(" ")
        == after.substring(hunk.newFrom(), hunk.newTo()).endsWith(" ");
  }

  /** The words once, or the how-manieth of several. */
  private Passage passage(Hunk hunk, String words) {
    if (count(words) <= 1) {
      return Passage.once(words);
    }
    int at = hunk.from();
    while (at < before.length() && before.charAt(at) == ' ') {
      at++;
    }
    int nth = 1;
    for (WordSearch.Match match : find(words)) {
      if (match.block() == base.indexOf(scope) && plainOffset(match.start()) - offset >= at) {
        break;
      }
      nth++;
    }
    return new Passage(words, "", Occurrence.nth(nth));
  }

  private int plainOffset(int offset) {
    int from = scope.block().textStart();
    String head = base.charter().text().substring(from, offset);
    String plain = Quotation.plain(head + "x");
    return plain.length() - 1;
  }

  private Instruction insertion(Hunk hunk) {
    int start = hunk.from();
    String words = words(hunk);
    int end = start;
    while (end > 0 && before.charAt(end - 1) == ' ') {
      end--;
    }
    if (end == 0) {
      return insertionBefore(hunk, words);
    }
    int from = end;
    String anchor = "";
    for (int i = 0; i < MOST_CONTEXT && from > 0; i++) {
      from = wordStart(from);
      anchor = before.substring(from, end);
      if (count(anchor) == 1) {
        break;
      }
    }
    String joined = Spacing.needed(before.charAt(end - 1), words.charAt(0)) ? " " + words : words;
    String made = before.substring(0, end) + joined + before.substring(end);
    boolean right =
        made.startsWith(after.substring(hunk.newFrom() - (start - end), hunk.newTo()), end)
            && made.substring(end + joined.length()).startsWith(rest(hunk, start, end));
    if (!right || count(anchor) != 1) {
      return null;
    }
    return new WordInsertion(target, Position.AFTER, Passage.once(anchor), words);
  }

  /** What follows the insertion in the new text, blanks included, for one word. */
  private String rest(Hunk hunk, int start, int end) {
    String words = after.substring(hunk.newFrom(), hunk.newTo());
    int trailing = words.length() - words.stripTrailing().length();
    int from = hunk.newTo() - trailing;
    return after.substring(from, Math.min(after.length(), from + 2));
  }

  private Instruction insertionBefore(Hunk hunk, String words) {
    int to = 0;
    String anchor = "";
    for (int i = 0; i < MOST_CONTEXT && to < before.length(); i++) {
      to = wordEnd(to);
      anchor = before.substring(0, to).strip();
      if (count(anchor) == 1) {
        break;
      }
    }
    if (anchor.isEmpty() || count(anchor) != 1) {
      return null;
    }
    String joined =
        Spacing.needed(words.charAt(words.length() - 1), anchor.charAt(0)) ? words + " " : words;
    return after.startsWith(joined + anchor)
        ? new WordInsertion(target, Position.BEFORE, Passage.once(anchor), words)
        : null;
  }

  private int wordStart(int at) {
    int start = at;
    while (start > 0 && before.charAt(start - 1) == ' ') {
      start--;
    }
    while (start > 0 && before.charAt(start - 1) != ' ') {
      start--;
    }
    return start;
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < before.length() && before.charAt(end) == ' ') {
      end++;
    }
    while (end < before.length() && before.charAt(end) != ' ') {
      end++;
    }
    return end;
  }

  private Instruction deletion(Hunk hunk) {
    String old = old(hunk);
    int from = before.indexOf(old, hunk.from());
    int[] cut = Spacing.around(before, from, from + old.length(), 0, before.length());
    String made = before.substring(0, cut[0]) + before.substring(cut[1]);
    int low = Math.max(0, Math.min(cut[0], hunk.from()) - 1);
    int shift = hunk.newFrom() - hunk.from();
    String tail = made.substring(low, Math.min(made.length(), cut[0] + 2));
    boolean right = low + shift >= 0 && after.startsWith(tail, low + shift);
    if (!right) {
      return null;
    }
    Hunk own = new Hunk(from, from + old.length(), 0, 0);
    if (count(old) == 1) {
      return new Replacement(target, Passage.once(old), "");
    }
    Hunk wide = withContext(hunk);
    return count(old(wide)) == 1 && !words(wide).isEmpty() && headsAlike(wide) && tailsAlike(wide)
        ? new Replacement(target, Passage.once(old(wide)), words(wide))
        : new Replacement(target, passage(own, old), "");
  }

  private int count(String words) {
    return find(words).size();
  }

  private List<WordSearch.Match> find(String words) {
    List<WordSearch.Match> matches = new ArrayList<>();
    if (ownWordsOnly) {
      add(scope, words, matches);
    } else {
      scope.forEach(p -> add(p, words, matches));
    }
    return matches;
  }

  private void add(Provision provision, String words, List<WordSearch.Match> matches) {
    matches.addAll(
        WordSearch.find(
            base.charter().text(),
            base.indexOf(provision),
            provision.block().textStart(),
            provision.block().textEnd(),
            words));
  }
}
