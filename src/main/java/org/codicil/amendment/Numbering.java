package org.codicil.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.codicil.amendment.Instruction.Renumbering;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Provision;

/** Plans new numbers and, where asked, the references that follow them. */
final class Numbering {
  private final Blocks blocks;
  private final Plan plan;
  private final Phrasebook book;
  private final List<Diagnostic> diagnostics;
  private final Mentions mentions;

  Numbering(Blocks blocks, Plan plan, Phrasebook book, List<Diagnostic> diagnostics) {
    this.blocks = blocks;
    this.plan = plan;
    this.book = book;
    this.diagnostics = diagnostics;
    this.mentions = new Mentions(blocks, book);
  }

  void renumber(Spot spot, Renumbering renumbering, Pointer pointer, int work) {
    List<Provision> provisions = spot.provisions();
    if (spot.isPart() || !provisions.stream().allMatch(Provision::isNumbered)) {
      diagnostics.add(
          Diagnostic.error(
              "amend/not-numbered-provision",
              pointer.at(renumbering.target().citation()),
              renumbering.target().citation() + " has no number to change",
              "only numbered provisions are renumbered"));
      return;
    }
    List<String> numbers = numbers(renumbering.number(), spot.first(), provisions.size());
    if (numbers.size() != provisions.size()) {
      diagnostics.add(
          Diagnostic.error(
              "amend/range-length",
              pointer.at(renumbering.number()),
              "“" + renumbering.number() + "” is not a run of " + provisions.size() + " numbers",
              "a range takes as many new numbers as it has provisions"));
      return;
    }
    Map<String, String> follow = new LinkedHashMap<>();
    for (int i = 0; i < provisions.size(); i++) {
      Provision provision = provisions.get(i);
      int from = provision.block().numberStart();
      int to = provision.block().numberEnd();
      String source = blocks.charter().text().substring(from, to);
      int at = source.indexOf(provision.number());
      String number = numbers.get(i);
      int alike = at < 0 ? alikeAtEnd(provision.number(), number) : 0;
      String head = provision.number().substring(0, provision.number().length() - alike);
      boolean marked = alike > 0 && source.startsWith(head);
      int start = at < 0 ? from : from + at;
      int end = at >= 0 ? start + provision.number().length() : marked ? from + head.length() : to;
      number = marked ? number.substring(0, number.length() - alike) : number;
      plan.edit(new Plan.Edit(blocks.indexOf(provision), start, end, number, work, false));
      follow.put(provision.number(), numbers.get(i));
    }
    if (renumbering.references()) {
      follow(spot.first(), follow, work);
    }
  }

  /** How many signs at the ends are the same, of which signs of look among them may be kept. */
  private static int alikeAtEnd(String one, String other) {
    int alike = 0;
    while (alike < Math.min(one.length(), other.length()) - 1
        && one.charAt(one.length() - 1 - alike) == other.charAt(other.length() - 1 - alike)) {
      alike++;
    }
    return alike;
  }

  /** The new numbers without label and brackets; as many as the notation gives. */
  private List<String> numbers(String written, Provision first, int count) {
    String to = " " + book.word("to") + " ";
    int cut = written.lastIndexOf(to);
    String and = " " + book.word("and") + " ";
    if (cut < 0 && count > 1 && written.contains(and)) {
      return Stream.of(written.replace(and, ", ").split(", ")).map(n -> bare(n, first)).toList();
    }
    if (cut < 0 || count == 1) {
      return List.of(bare(written, first));
    }
    List<String> numbers = new ArrayList<>();
    String next = bare(written.substring(0, cut), first);
    String last = bare(written.substring(cut + to.length()), first);
    for (int i = 0; i < count; i++) {
      numbers.add(next);
      next = Counting.next(next).orElse("");
    }
    return numbers.get(count - 1).equals(last) ? numbers : List.of();
  }

  /** The number alone, without label and brackets. */
  String bare(String written, Provision provision) {
    String rest = written.strip();
    int comma = rest.lastIndexOf(", ");
    rest = comma < 0 ? rest : rest.substring(comma + 2);
    if (provision.named("").equals(provision.label()) && !provision.label().isEmpty()) {
      return framed(rest, provision.label());
    }
    int blank = rest.indexOf(' ');
    String head = blank < 0 ? "" : rest.substring(0, blank);
    boolean label =
        head.equalsIgnoreCase(provision.label())
            || head.endsWith(".")
            || book.singular(head).isPresent()
            || book.plural(head).isPresent();
    rest = blank > 0 && label ? rest.substring(blank + 1).strip() : rest;
    return rest.matches("\\(.*\\)") ? rest.substring(1, rest.length() - 1) : rest;
  }

  /** The number of "第四条", whose label stands around it. */
  private static String framed(String written, String label) {
    String rest = written.startsWith(label + " ") ? written.substring(3) : written;
    boolean around = rest.length() > 2 && rest.charAt(0) == label.charAt(0);
    rest = around ? rest.substring(1) : rest;
    return around && rest.endsWith(label.substring(1))
        ? rest.substring(0, rest.length() - 1)
        : rest;
  }

  /** Rewrites "Article 12", "Articles 12 and 13" … wherever the text refers to old numbers. */
  private void follow(Provision first, Map<String, String> numbers, int work) {
    numbers.forEach(
        (was, is) ->
            mentions
                .of(first, was)
                .forEach(
                    mention ->
                        plan.edit(
                            new Plan.Edit(
                                mention.block(), mention.start(), mention.end(), is, work, true))));
  }
}
