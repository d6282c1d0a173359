package org.codicil.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.codicil.amendment.Consolidation;
import org.codicil.amendment.Instruction;
import org.codicil.charter.Charter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drafts that meet on one charter. */
class CombinationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER_TAKEN | Renumber Article 3 as Article 9. | Renumber Article 4 as Article 9.
          OVERLAP      | Repeal Article 3.                | In Article 3(1), replace “May” with “June”.
          OVERLAP      | In Article 3(1), replace “May” with “June”. | In Article 3(1), replace “in May” with “at once”.
          TARGET_GONE  | Renumber Article 3 as Article 9. | In Article 3(1), replace “May” with “June”.
          """)
  void aCollisionHasAKindAndItems(Collision.Kind kind, String one, String other) {
    Conflicts conflicts =
        Conflicts.among(List.of(Tables.docket("One", one), Tables.docket("Other", other)));
    assertThat(conflicts.pairs().get(0).collisions())
        .singleElement()
        .satisfies(
            collision -> {
              assertThat(collision.kind()).isEqualTo(kind);
              assertThat(collision.one()).isEqualTo(1);
              assertThat(collision.other()).isEqualTo(1);
            });
  }

  @Test
  void draftsThatDoNotMeetAreCombinedInTheOrderOfTheText() {
    Docket one = Tables.docket("One", "In Article 3(1), replace “May” with “June”.");
    Docket two =
        Tables.docket(
            "Two", "In Article 1(2), replace “10” with “12”.", "In Article 3(1), delete “May”.");
    Combination combination = Combination.of(List.of(one, two));
    assertThat(combination.entries()).extracting(e -> e.matter().item()).containsExactly(1);
    assertThat(combination.choices())
        .singleElement()
        .asString()
        .startsWith("overlap: “One” item 1 and “Two” item 2, Article 3");
    assertThat(combination.text("lake@1990")).contains("1. In Article 1(2), replace “10” with");
  }

  /** A draft that is not sound is no reason to leave the others out. */
  @Test
  void aFaultyDraftStaysOutAlone() {
    Docket faulty = Tables.docket("Faulty", "Repeal Article 77.");
    Docket may = Tables.docket("May", "In Article 3(1), replace “May” with “June”.");
    Docket vote = Tables.docket("Vote", "In Article 3(2), replace “vote” with “voice”.");
    List<Docket> dockets = List.of(faulty, may, vote);
    Combination combination = Combination.of(dockets);
    assertThat(combination.entries()).extracting(e -> e.docket().title()).contains("May", "Vote");
    assertThat(combination.choices())
        .containsExactly("cannot be executed: “Faulty”: lake@1990 has no “Article 77”");
    assertThat(Conflicts.among(dockets).report())
        .contains(
            "| 1 | cannot be executed | not tried | not tried |", "| 2 | not tried | — | none |");
  }

  @Test
  void whichOfTwoLosesItsTargetIsSaid() {
    Docket renumbering = Tables.docket("Number", "Renumber Article 3 as Article 9.");
    Docket edit = Tables.docket("Edit", "In Article 3(1), replace “May” with “June”.");
    assertThat(Conflicts.among(List.of(renumbering, edit)).words())
        .singleElement()
        .asString()
        .endsWith("the second speaks of Article 3(1), which the first changes");
    assertThat(Conflicts.among(List.of(edit, renumbering)).words())
        .singleElement()
        .asString()
        .endsWith("the first speaks of Article 3(1), which the second changes");
  }

  @Test
  void aMergeIsWhatEitherOrderGivesOrAConflictIsReported() {
    laws(Integer.getInteger("laws.runs", 2_000), 20261123);
  }

  @Test
  @Tag("nightly")
  void aMergeIsNeverSilentlyWrong() {
    laws(Integer.getInteger("laws.runs", 20_000), 20261124);
  }

  private static void laws(int runs, long seed) {
    int merged = 0;
    for (int run = 0; run < runs; run++) {
      Random random = new Random(seed + run);
      Docket one = Tables.docket("One", items(random));
      Docket two = Tables.docket("Two", items(random));
      Combination combination = Combination.of(List.of(one, two));
      if (combination.choices().isEmpty()) {
        merged++;
        String text = combination.execute().value().orElseThrow().result().text();
        assertThat(then(one, two)).as("seed %s", seed + run).isEqualTo(text);
        assertThat(then(two, one)).as("seed %s", seed + run).isEqualTo(text);
      } else {
        assertThat(combination.execute().value()).as("seed %s", seed + run).isPresent();
      }
    }
    assertThat(merged).as("merged of %s", runs).isBetween(runs / 10, runs - runs / 10);
  }

  @Test
  void threeAndFourDraftsMakeTheSameTextInEveryOrderOrAConflictIsReported() {
    severalLaws(Integer.getInteger("laws.runs", 400), 20261125);
  }

  @Test
  @Tag("nightly")
  void aMergeOfSeveralIsNeverSilentlyWrong() {
    severalLaws(Integer.getInteger("laws.runs", 20_000) / 4, 20261126);
  }

  private static void severalLaws(int runs, long seed) {
    int merged = 0;
    for (int run = 0; run < runs; run++) {
      Random random = new Random(seed + run);
      List<Docket> dockets = new ArrayList<>();
      for (int i = 3 + random.nextInt(2); i > 0; i--) {
        dockets.add(Tables.docket("Draft " + i, oneOf(random)));
      }
      Combination combination = Combination.of(dockets);
      String text = combination.execute().value().orElseThrow().result().text();
      if (combination.choices().isEmpty()) {
        merged++;
        for (List<Docket> order : orders(dockets)) {
          Charter now = order.get(0).base();
          for (Docket docket : order) {
            now = execute(docket, now);
          }
          assertThat(now.text()).as("seed %s", seed + run).isEqualTo(text);
        }
      }
    }
    assertThat(merged).as("merged of %s", runs).isGreaterThan(runs / 20);
  }

  private static String[] oneOf(Random random) {
    return java.util.Arrays.copyOf(items(random), 1);
  }

  private static List<List<Docket>> orders(List<Docket> dockets) {
    if (dockets.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Docket>> orders = new ArrayList<>();
    for (Docket first : dockets) {
      List<Docket> others = new ArrayList<>(dockets);
      others.remove(first);
      for (List<Docket> rest : orders(others)) {
        List<Docket> order = new ArrayList<>(List.of(first));
        order.addAll(rest);
        orders.add(order);
      }
    }
    return orders;
  }

  @Test
  void ofSevenDraftsTwoOrdersAreTriedAndThatIsSaid() {
    List<Docket> dockets = new ArrayList<>();
    for (String word : List.of("Council keeps", "clean", "once", "10", "May", "vote", "letter")) {
      String unit = List.of("10").contains(word) ? "1(2)" : "1(1)";
      unit = word.equals("May") ? "3(1)" : word.equals("vote") ? "3(2)" : unit;
      unit = word.equals("letter") ? "4(1)" : unit;
      dockets.add(Tables.docket(word, "In Article " + unit + ", replace “" + word + "” with “x”."));
    }
    Combination combination = Combination.of(dockets);
    assertThat(combination.entries()).hasSize(7);
    assertThat(combination.choices())
        .singleElement()
        .asString()
        .contains("in the given order and in the reverse");
  }

  private static String then(Docket one, Docket two) {
    return execute(two, execute(one, one.base())).text();
  }

  private static Charter execute(Docket docket, Charter base) {
    List<Instruction> instructions = docket.draft().instructions();
    return Consolidation.execute(instructions, docket.book(), base, docket.reader())
        .value()
        .orElseThrow()
        .result();
  }

  /** One to three acts that can be carried out together on the small charter. */
  private static String[] items(Random random) {
    String[] all = {
      "In Article 1(1), replace “once” with “twice”.",
      "In Article 1(1), replace “once a year” with “every month”.",
      "In Article 1(1), after “lake”, insert “very”.",
      "In Article 1(2), replace “10 crowns” with “12 crowns”.",
      "In Article 1(2), replace “10” with “9”.",
      "Repeal Article 1(2).",
      "Repeal Article 3.",
      "Repeal Article 4.",
      "Renumber Article 4 as Article 5.",
      "Renumber Article 4 as Article 5, and adapt the references.",
      "Renumber Article 3 as Article 3 bis.",
      "In Article 2(2), replace “Article 4” with “Article 5”.",
      "In Article 3(1), replace “May” with “June”.",
      "Move Article 3 to after Article 1.",
      "Move Article 2 to after Article 4.",
      "After Article 4, insert:\n\n   > ## Article 5. Audit\n   >\n   > 1. The books are open.",
      "After Article 3, insert:\n\n   > ## Article 3 bis. Gifts\n   >\n   > 1. No gifts.",
      "After Article 2(1), insert:\n\n   > 1a. Villages may join.",
      "In Article 3(2), delete “do not”.",
      "Replace Article 4 with:\n\n   > ## Article 4. Leaving\n   >\n   > 1. Nobody leaves.",
    };
    while (true) {
      List<String> items = new ArrayList<>();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        items.add(all[random.nextInt(all.length)]);
      }
      String[] draft = items.toArray(String[]::new);
      if (Tables.docket("Try", draft).faults().isEmpty()) {
        return draft;
      }
    }
  }
}
