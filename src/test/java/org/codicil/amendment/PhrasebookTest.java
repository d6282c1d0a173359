package org.codicil.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.codicil.amendment.Instruction.Division;
import org.codicil.amendment.Instruction.Insertion;
import org.codicil.amendment.Instruction.Join;
import org.codicil.amendment.Instruction.Move;
import org.codicil.amendment.Instruction.Renumbering;
import org.codicil.amendment.Instruction.Repeal;
import org.codicil.amendment.Instruction.Replacement;
import org.codicil.amendment.Instruction.Reservation;
import org.codicil.amendment.Instruction.Split;
import org.codicil.amendment.Instruction.Substitution;
import org.codicil.amendment.Instruction.WordInsertion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written reads back as it was meant (law L4), in every language with a phrasebook. */
class PhrasebookTest {
  private static final String PAYLOAD = "### Article 9\n\n1. It “is”:\n\n   > - so\n\n2. | no |";

  private static List<String> words(String language) {
    return List.of("means", "“quoted” words", "a » b « c", "two – of, them (all).", "Пункт 3");
  }

  private static Target target(String language, Random random) {
    String article =
        Map.of("en", "Article 7 bis", "ru", "Статья 7", "fr", "Article 7").get(language);
    Target whole = Target.of(article);
    return switch (random.nextInt(6)) {
      case 0 -> whole.with(Facet.HEADING);
      case 1 -> new Target(article, Facet.SENTENCE, 1 + random.nextInt(8), "");
      case 2 -> new Target("Schedule I, row “Isle of Ram, the”", Facet.CELL, 0, "Status");
      case 3 -> new Target("Schedule I", Facet.COLUMN, 0, "Status");
      default -> whole;
    };
  }

  private static Instruction any(String language, Random random) {
    Target target = target(language, random);
    List<String> words = words(language);
    String some = words.get(random.nextInt(words.size()));
    String other = words.get(random.nextInt(words.size()));
    Passage passage =
        switch (random.nextInt(3)) {
          case 0 -> Passage.once(some);
          case 1 -> new Passage(some, "", Occurrence.nth(2 + random.nextInt(30)));
          default -> new Passage(some, "", Occurrence.everywhere(2 + random.nextInt(30)));
        };
    Position place = List.of(Position.BEFORE, Position.AFTER).get(random.nextInt(2));
    Position end = List.of(Position.AT_BEGINNING, Position.AT_END).get(random.nextInt(2));
    Position position = random.nextBoolean() ? place : end;
    Target whole = Target.of(target.citation());
    return switch (random.nextInt(14)) {
      case 0 -> new Repeal(target);
      case 1 -> new Reservation(whole);
      case 2 -> new Substitution(target, target.facet() == Facet.WHOLE ? PAYLOAD : some);
      case 3 -> new Insertion(whole, position, PAYLOAD);
      case 4 -> new Insertion(whole, Position.IN_ORDER, "- entry");
      case 5 -> new Replacement(target, passage, other);
      case 6 -> new Replacement(target, passage, "");
      case 7 -> new Replacement(target, new Passage(some, other, Occurrence.ONCE), "new");
      case 8 -> new WordInsertion(target, place, passage, other);
      case 9 -> new WordInsertion(target, end, null, some);
      case 10 -> new Renumbering(whole, "Article 8", random.nextBoolean());
      case 11 -> new Move(whole, position, Target.of("Chapter II"));
      case 12 -> random.nextBoolean() ? new Split(whole, PAYLOAD) : new Join(whole, whole);
      default -> new Division(whole, Passage.once(some), random.nextBoolean() ? "" : "Article 8");
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "fr"})
  void whatWasWrittenReadsBack(String language) {
    Phrasebook book = Phrasebook.of(language);
    for (long seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      List<Instruction> instructions = new ArrayList<>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        instructions.add(any(language, random));
      }

      String written = Wording.section(instructions, book);
      Draft draft = Draft.read("draft.md", written, Map.of("language", language));

      assertThat(draft.diagnostics()).as("seed %s\n%s", seed, written).isEmpty();
      assertThat(draft.instructions()).as("seed %s\n%s", seed, written).isEqualTo(instructions);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "fr"})
  void everyFormHasAPhrase(String language) {
    for (Form form : Form.values()) {
      assertThat(Phrasebook.of(language).canonical(form)).as("%s", form).isNotNull();
    }
  }

  @Test
  void theSamePhrasesAreReadInRussianAndFrench() {
    Draft russian =
        Draft.read(
            "draft.md",
            "## Изменения\n\n1. В статье 7 слова «член» заменить словами «участник».\n",
            Map.of("language", "ru"));
    Draft french =
        Draft.read(
            "draft.md",
            "## Modifications\n\n1. L'article 7 est abrogé.\n",
            Map.of("language", "fr"));

    assertThat(russian.instructions())
        .containsExactly(new Replacement(Target.of("статье 7"), Passage.once("член"), "участник"));
    assertThat(french.instructions()).containsExactly(new Repeal(Target.of("article 7")));
  }

  @Test
  void aDraftWithWindowsLineEndsReadsTheSame() {
    String draft =
        "## Amendments\n\n1. After Article 7, insert:\n\n   > ### Article 8\n   >\n   > Text.\n";

    assertThat(Draft.read("a", draft.replace("\n", "\r\n"), Map.of()).instructions())
        .isEqualTo(Draft.read("b", draft, Map.of()).instructions())
        .hasSize(1);
  }
}
