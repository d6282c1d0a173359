package org.codicil.charter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.codicil.charter.Step.Type;

/** Follows the steps of a citation through a charter. */
final class CitationMatcher {
  private final Charter charter;

  CitationMatcher(Charter charter) {
    this.charter = charter;
  }

  /** The provisions one step away from any of these. */
  List<Provision> follow(List<Provision> from, Step step) {
    Set<Provision> found = new LinkedHashSet<>();
    from.forEach(provision -> found.addAll(follow(provision, step)));
    return new ArrayList<>(found);
  }

  private List<Provision> follow(Provision from, Step step) {
    return switch (step.type()) {
      case UNIT -> units(from, step);
      case PREAMBLE -> nearest(from, p -> p.kind() == Kind.PREAMBLE);
      case TITLE -> nearest(from, p -> p.kind() == Kind.TITLE);
      case PARAGRAPH, RECITAL -> paragraphs(from, step);
      case UNNUMBERED -> place(texts(from, p -> !p.isNumbered()), step.ordinal());
      case OPENING -> place(texts(from, p -> !p.isNumbered()), 1);
      case POINT -> points(from, step);
      case NUMBER -> numbered(from, step.value());
      case HEADING -> heading(from);
      case CLOSING -> nearest(from, p -> p.kind() == Kind.CLOSING);
      case TABLE -> counted(nearest(from, p -> p.kind() == Kind.TABLE), step);
      case ROW -> rows(from, step);
      case COLUMN -> columns(from, step);
      case WORDS -> titled(from, step.value());
      case OTHER -> others(from, step);
    };
  }

  private static boolean hasNumber(Provision provision, String number) {
    if (number.equals(provision.number())) {
      return Citation.key(provision).equals(number);
    }
    String wanted = Numerals.normal(number);
    return wanted.equalsIgnoreCase(Numerals.normal(Citation.key(provision)));
  }

  /** Units by number; "paragraphe 2" of a French article is its paragraph, elsewhere a division. */
  private List<Provision> units(Provision from, Step step) {
    if (from.kind() == Kind.CHARTER
        && (step.kind() == Kind.ARTICLE || step.kind() == null)
        && !step.value().isEmpty()) {
      EId direct = new EId("art_" + Numerals.normal(step.value()));
      Provision article = charter.find(direct).orElse(null);
      boolean twice = charter.find(new EId(direct + "-2")).isPresent();
      if (article != null && !twice && hasNumber(article, step.value())) {
        return List.of(article);
      }
    }
    List<Provision> found = nearest(from, p -> isUnit(p, step));
    if (found.isEmpty() && step.value().indexOf('.') > 0) {
      return dotted(from, step);
    }
    boolean inner = found.isEmpty() && from.kind() == Kind.ARTICLE && !step.value().isEmpty();
    return inner && step.kind() == Kind.SUBSECTION ? paragraphs(from, step) : found;
  }

  private static boolean isUnit(Provision provision, Step step) {
    boolean kind =
        step.kind() == null ? isBasic(provision.kind()) : provision.kind() == step.kind();
    boolean number =
        step.value().isEmpty() ? !provision.isNumbered() : hasNumber(provision, step.value());
    return kind && number;
  }

  /** What {@code §} stands for: the article in German, the section in English. */
  private static boolean isBasic(Kind kind) {
    return kind == Kind.ARTICLE || kind == Kind.SECTION || kind == Kind.SUBSECTION;
  }

  /** "Article 5.2": paragraph 2 of Article 5, where no article is numbered 5.2. */
  private List<Provision> dotted(Provision from, Step step) {
    int dot = step.value().indexOf('.');
    Step unit = new Step(Type.UNIT, step.kind(), step.value().substring(0, dot), 0);
    List<Provision> at = units(from, unit);
    for (String number : step.value().substring(dot + 1).split("\\.")) {
      at = at.stream().flatMap(p -> numbered(p, number).stream()).toList();
    }
    return at;
  }

  /** The matching children, or else what matches further in, none of it inside another match. */
  private static List<Provision> nearest(Provision from, Predicate<Provision> wanted) {
    List<Provision> found = new ArrayList<>(from.children().stream().filter(wanted).toList());
    if (found.isEmpty()) {
      collect(from, wanted, found);
    }
    return found;
  }

  private static void collect(Provision from, Predicate<Provision> wanted, List<Provision> found) {
    for (Provision child : from.children()) {
      if (wanted.test(child)) {
        found.add(child);
      } else {
        collect(child, wanted, found);
      }
    }
  }

  private static List<Provision> place(List<Provision> all, int ordinal) {
    int index = ordinal < 0 ? all.size() - 1 : ordinal - 1;
    return index >= 0 && index < all.size() ? List.of(all.get(index)) : List.of();
  }

  private static List<Provision> counted(List<Provision> all, Step step) {
    if (step.ordinal() != 0) {
      return place(all, step.ordinal());
    }
    if (step.value().isEmpty()) {
      return all;
    }
    List<Provision> numbered = all.stream().filter(p -> hasNumber(p, step.value())).toList();
    return numbered.isEmpty() && isFigure(step.value())
        ? place(all, Integer.parseInt(step.value()))
        : numbered;
  }

  private static boolean isFigure(String value) {
    return !value.isEmpty()
        && value.length() < 9
        && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isText(Provision provision) {
    return provision.kind() == Kind.PARAGRAPH || provision.kind() == Kind.RECITAL;
  }

  private static List<Provision> texts(Provision from, Predicate<Provision> wanted) {
    return from.children().stream().filter(p -> isText(p) && wanted.test(p)).toList();
  }

  private List<Provision> paragraphs(Provision from, Step step) {
    List<Provision> all = texts(from, p -> true);
    if (step.ordinal() < 0) {
      return place(all, -1);
    }
    String number = step.ordinal() > 0 ? Integer.toString(step.ordinal()) : step.value();
    if (number.isEmpty()) {
      return all.size() == 1 ? all : List.of();
    }
    List<Provision> numbered =
        all.stream().filter(p -> p.isNumbered() && hasNumber(p, number)).toList();
    boolean opens = !all.isEmpty() && !all.get(0).isNumbered();
    if (numbered.isEmpty()
        && opens
        && number.equals("1")
        && all.size() > 1
        && hasNumber(all.get(1), "2")) {
      return all.subList(0, 1);
    }
    boolean plain = all.stream().noneMatch(Provision::isNumbered);
    if (numbered.isEmpty() && plain && isFigure(number)) {
      return place(all, Integer.parseInt(number));
    }
    return numbered.isEmpty() && all.isEmpty() ? points(from, step) : numbered;
  }

  private List<Provision> points(Provision from, Step step) {
    List<Provision> points = listOf(from);
    if (step.ordinal() != 0) {
      List<Provision> own = points.stream().filter(p -> isPoint(p)).toList();
      return place(own, step.ordinal());
    }
    List<Provision> own =
        points.stream().filter(p -> p.isNumbered() && hasNumber(p, step.value())).toList();
    List<Provision> numbered = own.isEmpty() ? numbered(from, step.value()) : own;
    return numbered.isEmpty() && isFigure(step.value())
        ? place(points.stream().filter(p -> isPoint(p)).toList(), Integer.parseInt(step.value()))
        : numbered;
  }

  private static boolean isPoint(Provision provision) {
    return provision.kind() == Kind.POINT || provision.kind() == Kind.SUBPOINT;
  }

  /** A provision's own points, or those of its unnumbered paragraphs. */
  private static List<Provision> listOf(Provision from) {
    List<Provision> own = from.children().stream().filter(CitationMatcher::isPoint).toList();
    return own.isEmpty()
        ? texts(from, p -> !p.isNumbered()).stream()
            .flatMap(p -> p.children().stream())
            .filter(CitationMatcher::isPoint)
            .toList()
        : own;
  }

  /** Whatever bears this number: a paragraph or point here, else a point one level further in. */
  private List<Provision> numbered(Provision from, String number) {
    List<Provision> here =
        from.children().stream()
            .filter(p -> (isText(p) || isPoint(p)) && p.isNumbered() && hasNumber(p, number))
            .toList();
    if (!here.isEmpty()) {
      return here;
    }
    List<Provision> further =
        listOf(from).stream().filter(p -> p.isNumbered() && hasNumber(p, number)).toList();
    List<Provision> plain = texts(from, p -> true);
    boolean counts = plain.stream().noneMatch(Provision::isNumbered);
    return further.isEmpty() && counts && isFigure(number)
        ? place(plain, Integer.parseInt(number))
        : further;
  }

  /** The line that holds the title: a heading of its own, or the unit's own words. */
  private static List<Provision> heading(Provision from) {
    List<Provision> own = from.children().stream().filter(p -> p.kind() == Kind.HEADING).toList();
    return own.isEmpty() && from.kind().isHeaded() ? List.of(from) : own;
  }

  private List<Provision> rows(Provision from, Step step) {
    List<Provision> rows =
        from.kind() == Kind.TABLE ? from.children() : nearest(from, p -> p.kind() == Kind.ROW);
    if (isFigure(step.value()) || step.ordinal() != 0) {
      int place = step.ordinal() != 0 ? step.ordinal() : Integer.parseInt(step.value());
      List<Provision> named = keyed(rows, step.value());
      return named.isEmpty() ? rows.stream().filter(row -> row.ordinal() == place).toList() : named;
    }
    List<Provision> named = keyed(rows, step.value());
    return named.isEmpty() ? entries(from, Tables.squeeze(step.value())) : named;
  }

  /** The points of a list whose words are these: "Schedule II, entry “Dutch”". */
  private List<Provision> entries(Provision from, String wanted) {
    return nearest(
        from,
        p ->
            (p.kind() == Kind.POINT || p.kind() == Kind.PARAGRAPH)
                && Tables.squeeze(charter.ownText(p)).equalsIgnoreCase(wanted));
  }

  private List<Provision> keyed(List<Provision> rows, String key) {
    String wanted = Tables.squeeze(key);
    return rows.stream()
        .filter(row -> !row.children().isEmpty())
        .filter(row -> Tables.plain(charter, row.children().get(0)).equalsIgnoreCase(wanted))
        .toList();
  }

  private List<Provision> columns(Provision row, Step step) {
    Provision table = charter.parent(row).orElse(row);
    List<Provision> heads =
        row.kind() == Kind.ROW && !table.children().isEmpty()
            ? table.children().get(0).children()
            : List.of();
    String wanted = Tables.squeeze(step.value());
    for (Provision head : heads) {
      if (!wanted.isEmpty() && Tables.plain(charter, head).equalsIgnoreCase(wanted)) {
        return place(row.children(), head.ordinal());
      }
    }
    int place = isFigure(step.value()) ? Integer.parseInt(step.value()) : step.ordinal();
    return place == 0 ? List.of() : place(row.children(), place);
  }

  /** Units by the words of their heading. */
  List<Provision> titled(Provision from, String words) {
    String wanted = Tables.squeeze(words);
    return nearest(from, p -> Tables.isTitled(charter, p, wanted));
  }

  private List<Provision> others(Provision from, Step step) {
    return counted(nearest(from, p -> p.kind() == step.kind()), step);
  }
}
