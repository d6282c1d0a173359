package org.codicil.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.charter.Provision;

/**
 * The number a new article gets after another one: the next one if that is free, else the same with
 * the suffix that the charter uses already (7a, 7b) or the Latin one of treaties (7 bis, 7 ter).
 */
public final class NextNumber {
  private static final List<String> LATIN =
      List.of(
          "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies");

  private NextNumber() {}

  /** Empty if the provision has no number, or none is left. */
  public static Optional<String> after(Charter charter, Provision article) {
    if (!article.isNumbered()) {
      return Optional.empty();
    }
    List<String> taken =
        charter.provisions().stream()
            .filter(p -> p.kind() == article.kind() && p.isNumbered())
            .map(p -> plain(p.number()))
            .toList();
    String number = article.number();
    if (number.matches("[0-9]{1,6}")) {
      String next = String.valueOf(Integer.parseInt(number) + 1);
      boolean last = charter.provisions().stream().noneMatch(p -> isAfter(p, article));
      if (last && !taken.contains(next)) {
        return Optional.of(next);
      }
    }
    String stem = number.replaceFirst("(?i)([0-9IVXLC]+).*", "$1");
    boolean letters =
        taken.stream().anyMatch(n -> n.matches("[0-9]+[a-z]"))
            && taken.stream().noneMatch(n -> n.endsWith("bis"));
    Stream<String> suffixed =
        letters
            ? IntStream.rangeClosed('a', 'z').mapToObj(c -> stem + (char) c)
            : LATIN.stream().map(suffix -> stem + " " + suffix);
    return suffixed.filter(n -> !taken.contains(plain(n))).findFirst();
  }

  private static boolean isAfter(Provision other, Provision article) {
    return other.kind() == article.kind() && other.start() > article.start();
  }

  private static String plain(String number) {
    return number.replace(" ", "");
  }

  /** The last article that is no part of a schedule. */
  public static Optional<Provision> lastArticle(Charter charter) {
    List<Provision> schedules =
        charter.provisions().stream().filter(p -> p.kind() == Kind.SCHEDULE).toList();
    return charter.provisions().stream()
        .filter(p -> p.kind() == Kind.ARTICLE && p.isNumbered())
        .filter(
            p -> schedules.stream().noneMatch(s -> p.start() >= s.start() && p.start() < s.end()))
        .reduce((first, second) -> second);
  }
}
