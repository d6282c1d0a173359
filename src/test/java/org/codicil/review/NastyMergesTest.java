package org.codicil.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Draft;
import org.codicil.charter.Charter;
import org.codicil.format.markdown.MarkdownReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Acts made to get into each other's way: one table, one number, one place, a provision and what is
 * in it, what moves and what refers to it. Every pair of them is merged, and random handfuls.
 */
class NastyMergesTest {
  private static final String CHARTER =
      """
      # Charter of the Lake Council

      ## Preamble

      The towns on the shore agree as follows.

      ## Chapter I. The Council

      ### Article 1. Purpose

      1. The Council keeps the lake clean. It meets once a year. Its chair calls the meeting.
      2. The Council may, under Article 4(1), raise:
         - (a) a fee of 10 crowns for each boat;
         - (b) a fee of 20 crowns for each pier.
      3. The fee is 10 crowns under Article 3.

      ### Article 2. Members

      1. Members are the towns listed in the Schedule.
      2. A town may leave under Article 4.
      3. Articles 3 and 4 apply to villages.

      ## Chapter II. Money

      ### Article 3. Fees

      1. The fee is due in May.
      2. Towns that do not pay lose their vote.

      ### Article 4. Leaving

      1. A town leaves by a letter to the Council.
      2. The fee is not paid back.

      ## Schedule. Towns

      | Town | Boats | Fee |
      |---|---|---|
      | Lund | 7 | 70 |
      | Rham | 12 | 100 |
      | Torvik | 3 | 25 |
      """;

  private static final List<String> ACTS =
      List.of(
          "In Article 1(1), replace “once” with “twice”.",
          "In Article 1(1), replace “once a year” with “every month”.",
          "In Article 1(1), after “year”, insert “in May”.",
          "In Article 1(1), before “a year”, insert “only”.",
          "Replace Article 1(1), second sentence with “It never meets.”.",
          "In Article 1(1), delete “Its chair calls the meeting.”.",
          "At the end of Article 1(1), insert the words “It is open.”.",
          "At the end of Article 1(1), insert the words “It is closed.”.",
          "In Article 1(2)(a), replace “10” with “11”.",
          "In Article 1, replace “10 crowns” with “12 crowns” wherever it occurs (2 times).",
          "Repeal Article 1(2)(a).",
          "Repeal Article 1(2).",
          "Repeal Article 1.",
          "Renumber Article 1(3) as paragraph 4.",
          "After Article 1(2)(b), insert:\n\n   > (c) a fee of 5 crowns for each swan.",
          "After Article 1(2)(b), insert:\n\n   > (c) a fee of 6 crowns for each duck.",
          "After Article 1(2), insert:\n\n   > 2a. Fees are public.",
          "Replace Article 1(2) with:\n\n   > 2. The Council may raise a fee under Article 4.",
          "Join Article 1(3) to Article 1(2).",
          "In the heading of Article 2, replace “Members” with “Towns”.",
          "In Article 2(2), replace “Article 4” with “Article 5”.",
          "In Article 2(3), replace “Articles 3 and 4” with “Articles 4 and 5”.",
          "In Article 2(3), delete “and 4”.",
          "Repeal Article 2(2).",
          "Move Article 2(2) to after Article 2(3).",
          "Repeal Article 3.",
          "Repeal Chapter II.",
          "Replace Article 3 with:\n\n   > ### Article 3. Fees\n   >\n   > 1. There are no fees.",
          "Renumber Article 3 as Article 3 bis.",
          "Renumber Article 3 as Article 3 bis, and adapt the references.",
          "Renumber Article 4 as Article 5.",
          "Renumber Article 4 as Article 5, and adapt the references.",
          "Renumber Articles 3 to 4 as Articles 4 to 5, and adapt the references.",
          "Renumber Articles 3 to 4 as Articles 5 to 6, and adapt the references.",
          "Move Article 3 to after Article 1.",
          "Move Article 1 to after Article 2.",
          "Move Article 4 to before Article 3.",
          "Move Article 2 to the end of Chapter II.",
          "In Article 3(1), replace “May” with “June”.",
          "In Article 3(2), delete “do not”.",
          "Split Article 3(2) before “lose”, the rest becoming paragraph 3.",
          "Reserve Article 4.",
          "In Article 4(1), replace “letter” with “note”.",
          "After Article 4, insert:\n\n   > ### Article 5. Audit\n   >\n   > 1. The books are open.",
          "After Article 4, insert:\n\n   > ### Article 5. Gifts\n   >\n   > 1. No gifts under Article 4.",
          "After Article 4, insert:\n\n   > ### Article 6. Games\n   >\n   > 1. See Article 3.",
          "After Article 2, insert:\n\n   > ### Article 2 bis. Guests\n   >\n   > 1. Guests are welcome.",
          "At the end of Chapter I, insert:\n\n   > ### Article 2 bis. Swans\n   >\n   > 1. Feed them.",
          "In the Schedule, row “Torvik”, column “Fee”, replace “25” with “30”.",
          "In the Schedule, row “Torvik”, column “Fee”, replace “25” with “20”.",
          "In the Schedule, row “Torvik”, column “Boats”, replace “3” with “4”.",
          "In the Schedule, row “Torvik”, column “Town”, replace “Torvik” with “Vik”.",
          "Repeal the Schedule, row “Torvik”.",
          "Repeal the Schedule.",
          "After the Schedule, row “Rham”, insert:\n\n   > | Sund | 1 | 5 |",
          "After the Schedule, row “Rham”, insert:\n\n   > | Strand | 2 | 9 |",
          "In the Schedule, in alphabetical order, insert:\n\n   > | Sund | 1 | 5 |",
          "Replace the Schedule, row “Lund” with:\n\n   > | Torvik | 8 | 80 |",
          "In the preamble, replace “shore” with “banks”.",
          "In the title, replace “Lake” with “Sea”.");

  private static final Charter BASE = MarkdownReader.read("lake@1990", CHARTER);

  private static Docket docket(String title, List<String> items) {
    StringBuilder text = new StringBuilder("## Amendments\n");
    for (int i = 0; i < items.size(); i++) {
      text.append("\n").append(i + 1).append(". ").append(items.get(i)).append("\n");
    }
    Draft draft = Draft.read(title, text.toString(), Map.of("title", title));
    return Docket.of(draft, BASE, MarkdownReader::read);
  }

  private static Optional<String> then(Docket one, Docket two) {
    return execute(one, one.base()).flatMap(done -> execute(two, done)).map(Charter::text);
  }

  private static Optional<Charter> execute(Docket docket, Charter base) {
    return Consolidation.execute(
            docket.draft().instructions(), docket.book(), base, docket.reader())
        .value()
        .map(Consolidation::result);
  }

  /** Merged where it must be, and nowhere else; gives whether it was. */
  private static boolean merged(Docket one, Docket two, String what) {
    Combination combination = Combination.of(List.of(one, two));
    Optional<String> text = combination.execute().value().map(done -> done.result().text());
    assertThat(text).as(what).isPresent();
    boolean agree = then(one, two).isPresent() && then(one, two).equals(then(two, one));
    if (combination.choices().isEmpty()) {
      assertThat(then(one, two)).as(what).isEqualTo(text);
      assertThat(then(two, one)).as(what).isEqualTo(text);
      return true;
    }
    List<String> all = new ArrayList<>();
    all.addAll(words(one));
    all.addAll(words(two));
    Optional<String> together = execute(docket("Both", all), BASE).map(Charter::text);
    assertThat(agree && together.equals(then(one, two))).as(what + " needs no choice").isFalse();
    return false;
  }

  private static List<String> words(Docket docket) {
    return docket.matters().stream().map(m -> m.words().replace("\n", "\n   ")).toList();
  }

  @Test
  void everyActCanBeCarriedOutAlone() {
    for (String act : ACTS) {
      assertThat(docket("One", List.of(act)).faults()).as(act).isEmpty();
    }
  }

  @Test
  void everyPairOfActs() {
    List<Docket> dockets = ACTS.stream().map(act -> docket("D", List.of(act))).toList();
    int merged = 0;
    for (int i = 0; i < dockets.size(); i++) {
      for (int j = i; j < dockets.size(); j++) {
        merged += merged(dockets.get(i), dockets.get(j), ACTS.get(i) + " / " + ACTS.get(j)) ? 1 : 0;
      }
    }
    int pairs = ACTS.size() * (ACTS.size() + 1) / 2;
    assertThat(merged).as("merged of %s", pairs).isBetween(pairs / 2, pairs - pairs / 20);
  }

  @Test
  void handfuls() {
    handfuls(Integer.getInteger("laws.runs", 500), 20261127);
  }

  @Test
  @Tag("nightly")
  void manyHandfuls() {
    handfuls(Integer.getInteger("laws.runs", 20_000), 20261128);
  }

  private static void handfuls(int runs, long seed) {
    int merged = 0;
    for (int run = 0; run < runs; run++) {
      Random random = new Random(seed + run);
      merged +=
          merged(handful("One", random), handful("Two", random), "seed " + (seed + run)) ? 1 : 0;
    }
    assertThat(merged).as("merged of %s", runs).isBetween(runs / 20, runs - runs / 10);
  }

  private static Docket handful(String title, Random random) {
    while (true) {
      List<String> items = new ArrayList<>();
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        items.add(ACTS.get(random.nextInt(ACTS.size())));
      }
      Docket docket = docket(title, items);
      if (docket.faults().isEmpty()) {
        return docket;
      }
    }
  }
}
