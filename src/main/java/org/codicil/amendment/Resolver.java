package org.codicil.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Charter;
import org.codicil.charter.Citations;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Kind;
import org.codicil.charter.Outcome;
import org.codicil.charter.Provision;

/** Finds in the base what a target speaks of. */
final class Resolver {
  private final Blocks blocks;
  private final Charter base;
  private final Phrasebook book;

  Resolver(Blocks blocks, Phrasebook book) {
    this.blocks = blocks;
    this.base = blocks.charter();
    this.book = book;
  }

  Outcome<Spot> resolve(Target target, Pointer pointer) {
    Outcome<List<Provision>> found = provisions(target, pointer);
    if (found.value().isEmpty()) {
      return Outcome.failure(found.diagnostics());
    }
    List<Provision> provisions = found.value().get();
    if (target.facet() == Facet.WHOLE) {
      return Outcome.of(Spot.whole(provisions));
    }
    Optional<Spot> part = part(provisions.get(0), target);
    return part.map(Outcome::of)
        .orElseGet(() -> Outcome.failure(missingPart(target, provisions.get(0), pointer)));
  }

  private Diagnostic missingPart(Target target, Provision provision, Pointer pointer) {
    String what =
        switch (target.facet()) {
          case HEADING -> "heading";
          case LEAD_IN -> "lead-in";
          case CLOSING -> "closing words";
          case SENTENCE -> book.ordinalWord(target.ordinal()) + " sentence";
          default -> "column “" + target.column() + "”";
        };
    String hint = "";
    if (target.facet() == Facet.SENTENCE) {
      int has = Sentences.of(blocks, provision).size();
      hint = "it has " + has + (has == 1 ? " sentence" : " sentences");
    } else if (target.facet() == Facet.CELL || target.facet() == Facet.COLUMN) {
      hint = "its columns: " + String.join(", ", Tables.heads(blocks, provision));
    }
    return Diagnostic.error(
        "amend/target-not-found",
        pointer.at(target.citation()),
        blocks.cite(provision) + " in " + base.name() + " has no " + what,
        hint);
  }

  private Outcome<List<Provision>> provisions(Target target, Pointer pointer) {
    if (isWhole(target.citation())) {
      return Outcome.of(List.of(base.root()));
    }
    Optional<List<Provision>> range =
        range(target.citation()).or(() -> enumerated(target.citation()));
    if (range.isPresent()) {
      return Outcome.of(range.get());
    }
    Outcome<Provision> one = Citations.find(base, target.citation());
    if (one.value().isPresent()) {
      return Outcome.of(List.of(one.value().get()));
    }
    List<Provision> definitions =
        book.defined(target.citation()).map(this::definitions).orElse(List.of());
    if (definitions.size() == 1) {
      return Outcome.of(definitions);
    }
    return Outcome.failure(
        new Diagnostic(
            Diagnostic.Severity.ERROR,
            "amend/target-not-found",
            pointer.at(target.citation()),
            base.name() + " has no “" + target.citation() + "”",
            "not in " + base.name(),
            nearest(target.citation())));
  }

  /** Paragraphs and points that begin with the term in quotation marks, as definitions do. */
  private List<Provision> definitions(Phrasebook.Defined defined) {
    Optional<Provision> where =
        defined.where().isEmpty()
            ? Optional.of(base.root())
            : Citations.find(base, defined.where()).value();
    List<Provision> found = new ArrayList<>();
    where.ifPresent(
        scope ->
            scope.forEach(
                each -> {
                  if (defines(each, defined.term())) {
                    found.add(each);
                  }
                }));
    return found;
  }

  private boolean defines(Provision provision, String term) {
    String words = base.ownText(provision).replaceFirst("^[*_]+", "");
    int end = Quotation.end(words, 0);
    return end > 0 && Quotation.plain(words.substring(1, end)).equals(term);
  }

  private boolean isWhole(String citation) {
    String wanted = citation.toLowerCase(java.util.Locale.ROOT);
    return wanted.equalsIgnoreCase(book.word("whole"))
        || List.of(book.word("whole-too").split("\\|")).contains(wanted);
  }

  /** What comes nearest to the citation, or to the largest unit in it that is near to anything. */
  private String nearest(String citation) {
    for (String outer = citation; !outer.isEmpty(); ) {
      for (Diagnostic miss : Citations.find(base, outer).diagnostics()) {
        if (!miss.hint().isEmpty()) {
          return miss.hint();
        }
      }
      outer = outer.substring(0, Math.max(0, outer.lastIndexOf(", ")));
    }
    return "an instrument amends one charter; this one is " + base.name();
  }

  /** "Articles 5 to 7", "Article 4, paragraphs 2 to 5": all of that kind from first to last. */
  private Optional<List<Provision>> range(String citation) {
    String to = " " + book.word("to") + " ";
    int cut = citation.lastIndexOf(to);
    if (cut < 0) {
      return Optional.empty();
    }
    String from = singular(citation.substring(0, cut));
    String until = citation.substring(cut + to.length());
    int blank = from.lastIndexOf(' ');
    Optional<Provision> first = Citations.find(base, from).value();
    Optional<Provision> last = Citations.find(base, from.substring(0, blank + 1) + until).value();
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    int low = blocks.indexOf(first.get());
    int high = blocks.indexOf(last.get());
    List<Provision> range = new ArrayList<>();
    for (int i = low; i <= high; i++) {
      if (blocks.at(i).kind() == first.get().kind() && blocks.at(i).isNumbered()) {
        range.add(blocks.at(i));
      }
    }
    return range.isEmpty() ? Optional.empty() : Optional.of(range);
  }

  /** "Articles 3, 5 and 8": each of them, in the order of the text. */
  private Optional<List<Provision>> enumerated(String citation) {
    String and = " " + book.word("and") + " ";
    int cut = citation.lastIndexOf(and);
    String from = cut < 0 ? "" : singular(citation.substring(0, cut));
    int words = from.length();
    for (int comma = words; comma > 0 && from.lastIndexOf(' ', comma - 1) > 0; ) {
      words = from.lastIndexOf(' ', comma - 1);
      comma = from.charAt(words - 1) == ',' ? words - 1 : 0;
    }
    if (cut < 0 || words == from.length()) {
      return Optional.empty();
    }
    String label = from.substring(0, words + 1);
    List<Provision> all = new ArrayList<>();
    String numbers = from.substring(words + 1) + ", " + citation.substring(cut + and.length());
    for (String number : numbers.split(", ")) {
      Optional<Provision> one = Citations.find(base, label + number).value();
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all.add(one.get());
    }
    all.sort(java.util.Comparator.comparingInt(Provision::start));
    return Optional.of(all);
  }

  private String singular(String citation) {
    String[] words = citation.split(" ");
    for (int i = words.length - 1; i >= 0; i--) {
      Optional<String> singular = book.singular(words[i]);
      if (singular.isPresent()) {
        words[i] = singular.get();
        break;
      }
    }
    return String.join(" ", words);
  }

  private Optional<Spot> part(Provision provision, Target target) {
    return switch (target.facet()) {
      case HEADING -> heading(provision).map(p -> words(p, Facet.HEADING));
      case LEAD_IN -> leadIn(provision).map(p -> words(p, Facet.LEAD_IN));
      case CLOSING -> closing(provision).map(p -> words(p, Facet.CLOSING));
      case SENTENCE -> {
        List<Sentences.Sentence> all = Sentences.of(blocks, provision);
        yield target.ordinal() < 1 || target.ordinal() > all.size()
            ? Optional.empty()
            : Optional.of(sentence(provision, all.get(target.ordinal() - 1)));
      }
      case CELL -> Tables.cell(blocks, provision, target.column()).map(c -> words(c, Facet.CELL));
      default -> {
        int column = Tables.column(blocks, provision, target.column());
        yield column < 0
            ? Optional.empty()
            : Tables.table(blocks, provision)
                .map(t -> new Spot(List.of(t), Facet.COLUMN, -1, 0, 0, column));
      }
    };
  }

  private static Spot sentence(Provision provision, Sentences.Sentence s) {
    return new Spot(List.of(provision), Facet.SENTENCE, s.block(), s.start(), s.end(), -1);
  }

  private Spot words(Provision provision, Facet facet) {
    return new Spot(
        List.of(provision),
        facet,
        blocks.indexOf(provision),
        provision.block().textStart(),
        provision.block().textEnd(),
        -1);
  }

  private static Optional<Provision> heading(Provision provision) {
    if (hasWords(provision) && provision.kind().isHeaded()) {
      return Optional.of(provision);
    }
    return provision.children().stream().filter(c -> c.kind() == Kind.HEADING).findFirst();
  }

  private static Optional<Provision> leadIn(Provision provision) {
    if (!provision.kind().isHeaded()) {
      return hasWords(provision) ? Optional.of(provision) : Optional.empty();
    }
    return provision.children().stream()
        .filter(c -> c.kind() == Kind.PARAGRAPH && hasWords(c))
        .findFirst();
  }

  private static Optional<Provision> closing(Provision provision) {
    Provision found = null;
    for (Provision child : provision.children()) {
      Optional<Provision> deeper = closing(child);
      found = child.kind() == Kind.CLOSING ? child : deeper.orElse(found);
    }
    return Optional.ofNullable(found);
  }

  static boolean hasWords(Provision provision) {
    return provision.block().textEnd() > provision.block().textStart();
  }
}
