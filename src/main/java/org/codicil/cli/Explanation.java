package org.codicil.cli;

import java.util.List;
import java.util.Optional;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Effect;
import org.codicil.amendment.Instruction;
import org.codicil.amendment.Item;
import org.codicil.amendment.Wording;
import org.codicil.charter.Charter;
import org.codicil.charter.Citation;
import org.codicil.charter.Citations;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.EId;
import org.codicil.charter.Outcome;
import org.codicil.charter.Provision;
import org.codicil.format.Gate;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;
import org.codicil.redline.Statistics;

/** One instruction by itself: what it speaks of, what it does, what it says before and after. */
final class Explanation {
  /** Columns left of the facts: margin and the longest of their names. */
  private static final String NAME = "  %-10s";

  /** Columns of a fact before what stands to the right of it. */
  private static final int FACT = 44;

  /** Blank lines, and the line ends before list items and table rows. */
  private static final String PARAGRAPHS = "\n\\s*\n|\n(?=\\s*([-*+|]|\\(?\\w{1,3}[.)])\\s)";

  private static final int MARGIN = 2;
  private final TabledDraft tabled;
  private final Item item;
  private final int width;

  Explanation(TabledDraft tabled, Item item, int width) {
    this.tabled = tabled;
    this.item = item;
    this.width = Math.min(width, 100);
  }

  /** Writes it; what stands in the way of executing the instruction is returned. */
  List<Diagnostic> write(StringBuilder out) {
    if (item.instruction().isEmpty()) {
      String line = tabled.draft().text().substring(item.start(), item.end()).strip();
      heading(out, line.lines().findFirst().orElse(""));
      boolean prose = !item.prose().isEmpty();
      fact(out, "act", prose ? "none: prose (" + item.prose() + ")" : "none: not understood", "");
      return tabled.draft().diagnostics().stream().filter(this::isHere).toList();
    }
    Instruction instruction = item.instruction().get();
    String words = Wording.sentence(instruction, tabled.draft().phrasebook(), "");
    int block = words.indexOf('\n');
    heading(out, block < 0 ? words : words.substring(0, block) + " …");
    Outcome<Consolidation> alone =
        Consolidation.execute(tabled.draft().only(item), tabled.base(), MarkdownReader::read);
    Optional<Consolidation> together = alone.value().isPresent() ? Optional.empty() : together();
    if (alone.value().isPresent()) {
      done(out, instruction, alone.value().get(), true);
    } else if (together.isPresent()) {
      done(out, instruction, together.get(), false);
      return List.of();
    } else {
      fact(out, "act", Acts.of(instruction, null), "not executed");
      standing(out, instruction);
    }
    return alone.diagnostics();
  }

  /** The whole draft carried out, for an item that cannot be by itself; its effect comes first. */
  private Optional<Consolidation> together() {
    List<Item> items = tabled.draft().amending(tabled.base()).items();
    int place =
        (int)
            items.subList(0, Math.max(0, items.indexOf(item))).stream()
                .filter(other -> other.instruction().isPresent())
                .count();
    return Consolidation.execute(tabled.draft(), tabled.base(), MarkdownReader::read)
        .value()
        .map(all -> new Consolidation(all.base(), all.result(), List.of(all.effects().get(place))));
  }

  private boolean isHere(Diagnostic diagnostic) {
    String before = tabled.draft().text().substring(0, item.start());
    long first = 1 + before.chars().filter(c -> c == '\n').count();
    String own = tabled.draft().text().substring(item.start(), item.end()).stripTrailing();
    long last = first + own.chars().filter(c -> c == '\n').count();
    int line = diagnostic.place().line();
    return line >= first && line <= last;
  }

  private void done(StringBuilder out, Instruction instruction, Consolidation done, boolean alone) {
    Effect effect = done.effects().get(0);
    Charter result = done.result();
    Redline redline = Comparison.compare(tabled.base(), result);
    Provision after = result.find(effect.after()).orElse(null);
    Provision before = tabled.base().find(effect.before()).orElse(null);
    boolean brings = instruction instanceof Instruction.Insertion;
    String act = Acts.of(instruction, brings ? after : before);
    fact(out, "act", act, "AKN textualMod " + instruction.act());
    fact(out, "target", Acts.target(instruction, tabled.draft().phrasebook()), address(effect));
    if (effect.after().equals(EId.ROOT)) {
      boolean repeal = instruction instanceof Instruction.Repeal;
      fact(out, "becomes", repeal ? "nothing: it goes" : "the text as a whole", "");
    } else {
      fact(out, "becomes", Citation.of(result, after), effect.after().value());
    }
    if (!alone) {
      fact(out, "follows", "only together with the other items of the draft", "");
      return;
    }
    Following.of(redline, effect).forEach(line -> fact(out, "follows", line, ""));
    Statistics s = redline.statistics();
    String moved = s.wordsMoved() > 0 ? ", " + s.wordsMoved() + " moved" : "";
    String in = Counted.of(s.wordsInserted(), "word") + " in, ";
    fact(out, "text", in + s.wordsDeleted() + " out" + moved, "");
    out.append('\n');
    MarkedWords.of(redline).forEach(text -> paragraph(out, '│', text));
  }

  private String address(Effect effect) {
    String eId = effect.before().value();
    return (eId.isEmpty() ? "" : eId + ", ") + "base " + tabled.base().name();
  }

  /** The provision as it stands, for a drafter whose words were not found in it. */
  private void standing(StringBuilder out, Instruction instruction) {
    Optional<Provision> found =
        Citations.find(tabled.base(), instruction.target().citation()).value();
    if (found.isEmpty()) {
      fact(out, "target", instruction.target().citation(), "not in " + tabled.base().name());
      return;
    }
    String eId = found.get().eId().value();
    String cited = Citation.of(tabled.base(), found.get());
    fact(out, "target", cited, eId + ", base " + tabled.base().name());
    out.append('\n');
    for (String paragraph : tabled.base().source(found.get()).split(PARAGRAPHS)) {
      paragraph(out, ' ', paragraph.strip().replaceFirst("^#+ ", ""));
    }
  }

  private void heading(StringBuilder out, String words) {
    String number = item.label() + (item.setting().isPoint() ? " " : ". ");
    List<String> lines = TextLines.wrap(Gate.line(words), width - MARGIN - number.length());
    for (int i = 0; i < lines.size(); i++) {
      String lead = i == 0 ? number : " ".repeat(number.length());
      out.append("  ").append(lead).append(lines.get(i)).append('\n');
    }
  }

  private void fact(StringBuilder out, String name, String fact, String beside) {
    String line = Gate.line(fact);
    out.append(String.format(java.util.Locale.ROOT, NAME, name));
    int gap = FACT - line.length();
    boolean fits = MARGIN + 10 + FACT + beside.length() <= width && gap > 1;
    out.append(line);
    if (!beside.isEmpty()) {
      out.append(fits ? " ".repeat(gap) : "\n" + " ".repeat(MARGIN + 10)).append(Gate.line(beside));
    }
    out.append('\n');
  }

  private void paragraph(StringBuilder out, char bar, String text) {
    for (String line : TextLines.wrap(Gate.line(text), width - 4)) {
      out.append(bar).append("   ").append(line).append('\n');
    }
  }
}
