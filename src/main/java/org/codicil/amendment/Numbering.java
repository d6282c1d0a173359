package org.codicil.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codicil.amendment.Instruction.Renumbering;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Provision;

/** Plans new numbers and, where asked, the references that follow them. */
final class Numbering {
  private final Blocks blocks;
  private final Plan plan;
  private final Phrasebook book;
  private final List<Diagnostic> diagnostics;

  Numbering(Blocks blocks, Plan plan, Phrasebook book, List<Diagnostic> diagnostics) {
    this.blocks = blocks;
    this.plan = plan;
    this.book = book;
    this.diagnostics = diagnostics;
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
      int start = at < 0 ? from : from + at;
      int end = at < 0 ? to : start + provision.number().length();
      String number = numbers.get(i);
      plan.edit(new Plan.Edit(blocks.indexOf(provision), start, end, number, work, false));
      follow.put(provision.number(), number);
    }
    if (renumbering.references()) {
      follow(spot.first(), follow, work);
    }
  }

  /** The new numbers without label and brackets; as many as the notation gives. */
  private List<String> numbers(String written, Provision first, int count) {
    String to = " " + book.word("to") + " ";
    int cut = written.lastIndexOf(to);
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

  private String bare(String written, Provision provision) {
    String rest = written.strip();
    int comma = rest.lastIndexOf(", ");
    rest = comma < 0 ? rest : rest.substring(comma + 2);
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

  /** Rewrites "Article 12", "Articles 12 and 13" … wherever the text refers to old numbers. */
  private void follow(Provision first, Map<String, String> numbers, int work) {
    Optional<Pattern> pattern = pattern(first);
    if (pattern.isEmpty()) {
      return;
    }
    String text = blocks.charter().text();
    Provision scope = scope(first);
    int from = blocks.indexOf(scope);
    for (int block = from; block <= blocks.lastOf(scope); block++) {
      int end = blocks.at(block).block().textEnd();
      Matcher label = pattern.get().matcher(text).region(blocks.at(block).block().textStart(), end);
      while (label.find()) {
        chain(block, label.end(), end, numbers, work);
      }
    }
  }

  /** Headed units are numbered through the charter, paragraphs within what holds them. */
  private Provision scope(Provision provision) {
    return provision.kind().isHeaded()
        ? blocks.charter().root()
        : blocks.charter().parent(provision).orElse(blocks.charter().root());
  }

  private Optional<Pattern> pattern(Provision provision) {
    String label = provision.label().isEmpty() ? book.word("paragraph") : provision.label();
    label = label.replaceAll("\\.$", "");
    if (label.isEmpty()) {
      return Optional.empty();
    }
    String titled =
        label.substring(0, 1).toUpperCase(Locale.ROOT)
            + label.substring(1).toLowerCase(Locale.ROOT);
    String plural = book.plural(label).or(() -> book.plural(titled)).orElse(label + "s");
    return Optional.of(
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:"
                + Pattern.quote(plural)
                + "|"
                + Pattern.quote(label)
                + ")\\.?\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\(?([0-9]+(?:[-.:][0-9]+)*[a-z]?(?:[  ](?:bis|ter|quater|quinquies))?|[IVXLC]+|[A-Z](?![a-z]))\\)?");
  private static final Pattern JOIN =
      Pattern.compile("\\s*(?:,\\s*(?:and|or)\\s|,|–|-|\\b(?:and|or|to)\\b)\\s*");

  private void chain(int block, int at, int end, Map<String, String> numbers, int work) {
    String text = blocks.charter().text();
    int place = at;
    while (place < end) {
      Matcher number = NUMBER.matcher(text).region(place, end);
      if (!number.lookingAt()) {
        return;
      }
      String now = numbers.get(number.group(1));
      if (now != null) {
        plan.edit(new Plan.Edit(block, number.start(1), number.end(1), now, work, true));
      }
      Matcher join = JOIN.matcher(text).region(number.end(), end);
      join.useTransparentBounds(true);
      if (!join.lookingAt()) {
        return;
      }
      place = join.end();
    }
  }
}
