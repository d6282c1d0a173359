package org.codicil.amendment;

import java.util.List;
import org.codicil.amendment.Instruction.Division;
import org.codicil.amendment.WordSearch.Match;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/**
 * Plans provisions that are divided before some of their words, and those that are joined to
 * others. Words stay where they are, so that other instructions may change them.
 */
final class Parting {
  private final Blocks blocks;
  private final Plan plan;
  private final WordEdits words;
  private final Numbering numbering;
  private final List<Diagnostic> diagnostics;

  Parting(
      Blocks blocks,
      Plan plan,
      WordEdits words,
      Numbering numbering,
      List<Diagnostic> diagnostics) {
    this.blocks = blocks;
    this.plan = plan;
    this.words = words;
    this.numbering = numbering;
    this.diagnostics = diagnostics;
  }

  void divide(Spot spot, Division division, Pointer pointer, int work) {
    if (spot.isPart() || spot.provisions().size() > 1) {
      diagnostics.add(Executor.noPlace(pointer));
      return;
    }
    for (Match match : words.matches(spot, division.before(), pointer)) {
      Provision host = blocks.at(match.block());
      String text = blocks.charter().text();
      int start = match.start();
      while (start > host.block().textStart() && WordSearch.isWhite(text.charAt(start - 1))) {
        start--;
      }
      boolean prose = host.kind() != Kind.CELL && !host.kind().isHeaded();
      if (!prose || start == host.block().textStart()) {
        diagnostics.add(
            Diagnostic.error(
                "amend/no-place",
                pointer.at(division.before().words()),
                blocks.cite(host) + " cannot be divided there",
                "only words after the beginning of a paragraph or point can begin another"));
        return;
      }
      String opening = opening(host, division.number());
      boolean alike = host.isNumbered() == !division.number().isEmpty();
      String gap = alike ? blocks.separator(host) : blocks.lineEnd() + blocks.lineEnd();
      String indent = blocks.indent(host);
      plan.part(new Plan.Break(match.block(), start, match.start(), gap, indent + opening, work));
    }
  }

  /** What the second part begins with: the first one's signs, with its own number. */
  private String opening(Provision host, String cited) {
    if (host.isNumbered() && cited.isEmpty()) {
      return "";
    }
    String text = blocks.charter().text();
    String signs = text.substring(host.start(), host.block().textStart());
    if (cited.isEmpty()) {
      return signs;
    }
    String number = numbering.bare(cited, host);
    if (!host.isNumbered()) {
      return cited.endsWith(")") ? "(" + number + ") " : number + ". ";
    }
    int from = host.block().numberStart() - host.start();
    int to = host.block().numberEnd() - host.start();
    int at = signs.indexOf(host.number(), from);
    boolean plain = at >= 0 && at < to;
    return plain
        ? signs.substring(0, at) + number + signs.substring(at + host.number().length())
        : signs.substring(0, from) + number + signs.substring(to);
  }

  void join(Spot spot, Spot host, Pointer pointer, int work) {
    int last = blocks.lastOf(host.last());
    boolean fits = !spot.isPart() && !host.isPart() && Resolver.hasWords(blocks.at(last));
    if (!fits || spot.first().kind().isHeaded() || host.first().kind() == Kind.ROW) {
      diagnostics.add(Executor.noPlace(pointer));
      return;
    }
    Provision target = spot.first();
    if (blocks.indexOf(target) == last + 1 && spot.provisions().size() == 1) {
      plan.draw(new Plan.Draw(last, last + 1, work));
      return;
    }
    int end = blocks.at(last).block().textEnd();
    String added =
        blocks
            .charter()
            .text()
            .substring(target.block().textStart(), blocks.contentEnd(blocks.lastOf(target)));
    plan.edit(new Plan.Edit(last, end, end, " " + added, work, false));
    plan.cut(
        new Plan.Cut(blocks.indexOf(target), blocks.lastOf(target), target, null, work, false));
  }
}
