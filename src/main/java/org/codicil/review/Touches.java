package org.codicil.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Instruction.Renumbering;
import org.codicil.amendment.Instruction.Repeal;
import org.codicil.amendment.Instruction.Replacement;
import org.codicil.amendment.Instruction.Substitution;
import org.codicil.amendment.Instruction.WordInsertion;
import org.codicil.charter.Charter;
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
  private static final Pattern ARTICLE =
      Pattern.compile(
          "\\b(?:Article|Schedule|Annex|Chapter)\\s+(?:\\d+[a-z]?|[IVXL]+\\b)"
              + "(?:\\s(?:bis|ter|quater|quinquies)\\b)?");

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
    Provision unit =
        goes || moves
            ? Citations.find(docket.base(), instruction.target().citation()).value().orElse(null)
            : null;
    if (unit == null || !unit.isNumbered() || !unit.kind().isHeaded()) {
      return;
    }
    String name = unit.label() + " " + unit.number();
    int count = mentions(docket.base(), name, unit);
    if (count > 0) {
      boolean follow = instruction instanceof Renumbering r && r.references();
      String how = follow ? "follow" : goes ? "dangle" : "keep the old number";
      lines.add(
          count == 1
              ? "1 provision that refers to " + name + (follow ? " follows" : " " + singular(how))
              : count + " provisions that refer to " + name + " " + how);
    }
  }

  private static String singular(String how) {
    return how.equals("dangle") ? "dangles" : "keeps the old number";
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
    if (uses == 0 && length > LONGEST_TERM) {
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
    return (from == 0 || !Character.isLetterOrDigit(text.codePointBefore(from)))
        && (to == text.length() || !Character.isLetterOrDigit(text.codePointAt(to)))
        && !FURTHER.matcher(text).region(to, text.length()).lookingAt();
  }

  /** New provisions the words refer to that only another item of this draft brings. */
  private static void fellows(
      Docket docket, Review review, Motion motion, Instruction instruction, List<String> lines) {
    Matcher cited = ARTICLE.matcher(brought(instruction));
    List<String> seen = new ArrayList<>();
    while (cited.find()) {
      String name = cited.group().replaceAll("\\s+", " ");
      if (seen.contains(name)) {
        continue;
      }
      seen.add(name);
      Pattern heads =
          Pattern.compile("(?m)^\\W{0,8}" + Pattern.quote(name) + "(?!\\s(?:bis|ter))\\b");
      List<Matter> bringing =
          docket.matters().stream()
              .filter(m -> m != motion.matter() && heads.matcher(units(m.instruction())).find())
              .toList();
      boolean here = bringing.isEmpty() || heads.matcher(units(instruction)).find();
      // Last, since what is not there is sought in vain in all of the text.
      if (!here && Citations.find(docket.base(), name).value().isEmpty()) {
        bringing.forEach(matter -> lines.add(name + " comes with " + state(matter, review)));
      }
    }
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
    for (Docket other : others) {
      if (other.base().text().equals(docket.base().text()) && unit.kind() != Kind.CHARTER) {
        List<String> items =
            other.matters().stream()
                .filter(m -> m.unit().eId().equals(unit.eId()))
                .map(m -> String.valueOf(m.item()))
                .toList();
        if (!items.isEmpty()) {
          String which = (items.size() == 1 ? "item " : "items ") + String.join(", ", items);
          lines.add(
              "“" + other.title() + "” changes " + motion.matter().unitName() + " too, " + which);
        }
      }
    }
  }
}
