package org.codicil.review;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Instruction.Renumbering;
import org.codicil.amendment.Instruction.Repeal;
import org.codicil.amendment.Instruction.Replacement;
import org.codicil.amendment.Instruction.Substitution;
import org.codicil.amendment.Instruction.WordInsertion;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Citations;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/**
 * What else a change touches: references, terms, its fellows, other drafts. One short line each.
 */
public final class Touches {
  /** Words that could be a term; longer ones are a passage, which is told of only if it recurs. */
  private static final int LONGEST_TERM = 3;

  private static final int LONGEST_PASSAGE = 8;

  /** More names than this and one are counted. */
  private static final int MOST_NAMED = 3;

  private static final Set<UnicodeScript> WITHOUT_BLANKS =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private static final Pattern FURTHER = Pattern.compile("\\s+(?:bis|ter)\\b");

  private Touches() {}

  /**
   * @param others the other drafts there are
   */
  public static List<String> of(Docket docket, Review review, Motion motion, List<Docket> others) {
    List<String> lines = new ArrayList<>();
    Instruction instruction = motion.carried(docket);
    warnings(docket, motion, lines);
    references(docket, instruction, lines);
    term(docket, motion, instruction, lines);
    fellows(docket, review, motion, instruction, lines);
    others(docket, motion, others, lines);
    return lines;
  }

  /** What executing the whole draft warned of at this item. */
  private static void warnings(Docket docket, Motion motion, List<String> lines) {
    int number = motion.matter().item();
    for (Diagnostic diagnostic : docket.outcome().diagnostics()) {
      int line = diagnostic.place().line();
      boolean here =
          line > 0
              && docket.draft().items().stream()
                  .anyMatch(i -> i.number() == number && i.place().line() == line);
      if (here) {
        lines.add(diagnostic.message());
      }
    }
  }

  /** References to a numbered unit that goes or gets another number. */
  private static void references(Docket docket, Instruction instruction, List<String> lines) {
    boolean goes = instruction instanceof Repeal;
    boolean moves = instruction instanceof Renumbering;
    Charter base = docket.base();
    Provision unit =
        goes || moves
            ? Citations.find(base, instruction.target().citation()).value().orElse(null)
            : null;
    if (unit == null || !unit.isNumbered() || !unit.kind().isHeaded()) {
      return;
    }
    List<String> from =
        UnitReferences.to(base, unit).stream().map(p -> Citation.of(base, p)).toList();
    if (!from.isEmpty()) {
      boolean one = from.size() == 1;
      boolean follow = instruction instanceof Renumbering r && r.references();
      String what = goes ? "dangle" : follow ? "follow" : "keep";
      lines.add(
          listed(from, "")
              + (one ? " refers to " : " refer to ")
              + (unit.named(unit.number()) + " and " + what + (one ? "s" : ""))
              + (goes || follow ? "" : " the old number"));
    }
  }

  /** "A and B", "A, B, C and 4 more". */
  private static String listed(List<String> all, String what) {
    int named = all.size() <= MOST_NAMED + 1 ? all.size() - 1 : MOST_NAMED;
    String last = named == all.size() - 1 ? all.get(named) : all.size() - named + " more" + what;
    return named == 0 ? last : String.join(", ", all.subList(0, named)) + " and " + last;
  }

  /** Where the words taken away are used besides. */
  private static void term(
      Docket docket, Motion motion, Instruction instruction, List<String> lines) {
    if (!(instruction instanceof Replacement r) || r.passage().isSpan()) {
      return;
    }
    String words = r.passage().words();
    int length = words.strip().split("\\s+").length;
    if (words.isBlank() || length > LONGEST_PASSAGE) {
      return;
    }
    int uses = mentions(docket.base(), words, motion.matter().unit());
    if (uses == 0 && (length > LONGEST_TERM || words.chars().anyMatch(Character::isDigit))) {
      return;
    }
    String where =
        switch (uses) {
          case 0 -> " is used nowhere else";
          case 1 -> " is used in 1 other provision";
          default -> " is used in " + uses + " other provisions";
        };
    lines.add("“" + words + "”" + where);
  }

  /** How many provisions outside this one have the words; capitals are alike. */
  private static int mentions(Charter charter, String words, Provision outside) {
    String text = charter.text();
    int count = 0;
    for (int at = next(text, words, 0); at >= 0; ) {
      boolean inside =
          outside.kind() != Kind.CHARTER && at >= outside.start() && at < outside.end();
      int beyond = at + 1;
      if (!inside && isWhole(text, at, at + words.length())) {
        count++;
        int end = text.indexOf("\n\n", at);
        beyond = end < 0 ? text.length() : end;
      }
      at = next(text, words, beyond);
    }
    return count;
  }

  /** Where the words come next, in capitals or not; -1 if nowhere. Looks at each sign once. */
  private static int next(String text, String words, int from) {
    char lower = Character.toLowerCase(words.charAt(0));
    char upper = Character.toUpperCase(lower);
    for (int at = from; at <= text.length() - words.length(); at++) {
      char c = text.charAt(at);
      if ((c == lower || c == upper) && text.regionMatches(true, at, words, 0, words.length())) {
        return at;
      }
    }
    return -1;
  }

  /** Not a part of longer words, nor of "Article 7 bis" where Article 7 is meant. */
  private static boolean isWhole(String text, int from, int to) {
    return (from == 0 || !isJoined(text.codePointBefore(from), text.codePointAt(from)))
        && (to == text.length() || !isJoined(text.codePointBefore(to), text.codePointAt(to)))
        && !FURTHER.matcher(text).region(to, text.length()).lookingAt();
  }

  /** Whether two signs stand in one word; some scripts put no blanks between words. */
  private static boolean isJoined(int one, int other) {
    return Character.isLetterOrDigit(one)
        && Character.isLetterOrDigit(other)
        && !WITHOUT_BLANKS.contains(UnicodeScript.of(one))
        && !WITHOUT_BLANKS.contains(UnicodeScript.of(other));
  }

  /** New provisions the words refer to that only another item of this draft brings. */
  private static void fellows(
      Docket docket, Review review, Motion motion, Instruction instruction, List<String> lines) {
    Map<String, String> own = Docket.brings(docket.reader(), instruction);
    for (String cited : UnitReferences.in(brought(instruction)).keySet()) {
      List<Matter> bringing =
          docket.matters().stream()
              .filter(m -> m != motion.matter() && m.brings().containsKey(cited))
              .toList();
      // Last, since what is not there is sought in vain in all of the text.
      if (!bringing.isEmpty() && !own.containsKey(cited) && !isThere(docket.base(), cited)) {
        bringing.forEach(m -> lines.add(m.brings().get(cited) + " comes with " + state(m, review)));
      }
    }
  }

  private static boolean isThere(Charter charter, String unit) {
    return charter.provisions().stream()
        .anyMatch(p -> p.isNumbered() && unit.equals(p.kind() + " " + p.number()));
  }

  private static String state(Matter matter, Review review) {
    Decision decision = review.on(matter);
    String said = decision.isDecided() ? decision.inWords() : "not decided";
    return "item " + matter.item() + " (" + said + ")";
  }

  /** The words an instruction brings into the text. */
  static String brought(Instruction instruction) {
    if (instruction instanceof Insertion i) {
      return i.payload();
    } else if (instruction instanceof Substitution s) {
      return s.payload();
    } else if (instruction instanceof Replacement r) {
      return r.words();
    }
    return instruction instanceof WordInsertion w ? w.words() : "";
  }

  /** The source of whole provisions it brings. */
  static String units(Instruction instruction) {
    boolean whole = instruction instanceof Insertion || instruction instanceof Substitution;
    return whole ? brought(instruction) : "";
  }

  private static void others(
      Docket docket, Motion motion, List<Docket> others, List<String> lines) {
    Provision unit = motion.matter().unit();
    List<String> drafts = new ArrayList<>();
    for (Docket other : others) {
      if (other.base().text().equals(docket.base().text()) && unit.kind() != Kind.CHARTER) {
        List<String> items =
            other.matters().stream()
                .filter(m -> m.unit().eId().equals(unit.eId()))
                .map(m -> String.valueOf(m.item()))
                .toList();
        if (!items.isEmpty()) {
          String which = (items.size() == 1 ? "item " : "items ") + String.join(", ", items);
          drafts.add("“" + other.title() + "” (" + which + ")");
        }
      }
    }
    if (!drafts.isEmpty()) {
      String change = drafts.size() == 1 ? " changes " : " change ";
      lines.add(listed(drafts, " drafts") + change + motion.matter().unitName() + " too");
    }
  }
}
