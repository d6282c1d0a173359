package org.codicil.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.codicil.amendment.Draft;
import org.codicil.charter.Charter;
import org.codicil.format.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;

/** What a change touches besides the words it changes. */
class TouchesTest {
  private static final String RUSSIAN =
      """
      # Устав

      ## Статья 1. Цели

      1. Совет действует на основании статьи 3 и статей 2 и 3 Договора.

      ## Статья 2. Члены

      1. Член выходит согласно статьям 1 и 3.

      ## Статья 3. Выход

      1. Выход возможен. Статья 31 не применяется.
      """;

  private static final String CHINESE =
      """
      # 章程

      ## Article 1. 宗旨

      理事会保护湖泊。

      ## Article 2. 成员

      理事会由沿岸城镇组成。
      """;

  private static List<String> of(Docket docket, int item, Docket... others) {
    Review none = Review.by("Anna");
    return Touches.of(docket, none, Motion.of(docket, none).get(item - 1), List.of(others));
  }

  private static Docket on(String charter, String language, String section, String... items) {
    StringBuilder text = new StringBuilder("## " + section + "\n\n");
    for (int i = 0; i < items.length; i++) {
      text.append(i + 1).append(". ").append(items[i]).append("\n\n");
    }
    Charter base = MarkdownReader.read("base", charter);
    Draft draft = Draft.read("d.md", text.toString(), Map.of("language", language));
    return Docket.of(draft, base, MarkdownReader::read);
  }

  @Test
  void fellowsReferencesAndOtherDrafts() {
    Docket docket =
        Tables.docket(
            "Exit",
            "In Article 2(2), replace “Article 4” with “Article 5”.",
            "Repeal Article 4.",
            "After Article 4, insert:\n\n   > ## Article 5. Exit\n   >\n   > 1. A town may leave.");
    assertThat(of(docket, 1)).contains("Article 5 comes with item 3 (not decided)");
    Docket rival = Tables.docket("Rival", "In Article 4(1), delete “to the Council”.");
    assertThat(of(docket, 2, rival))
        .contains(
            "Article 2(2) refers to Article 4 and dangles",
            "“Rival” (item 1) changes Article 4 too");
  }

  @Test
  void aNewNumberIsBroughtByARenumbering() {
    Docket docket =
        Tables.docket(
            "Numbers",
            "In Article 2(2), replace “Article 4” with “Article 6”.",
            "Renumber Article 4 as Article 6.",
            "Renumber Article 3 as Article 3 bis, and adapt the references.");
    assertThat(of(docket, 1)).contains("Article 6 comes with item 2 (not decided)");
    assertThat(of(docket, 2)).contains("Article 2(2) refers to Article 4 and keeps the old number");
    assertThat(of(docket, 3)).isEmpty();
  }

  @Test
  void manyDraftsAreCounted() {
    Docket docket = Tables.docket("One", "In Article 3(1), replace “May” with “June”.");
    List<Docket> others = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      others.add(Tables.docket("D" + i, "In Article 3(1), replace “May” with “July”."));
    }
    assertThat(of(docket, 1, others.toArray(Docket[]::new)))
        .contains(
            "“D1” (item 1), “D2” (item 1), “D3” (item 1) and 6 more drafts change Article 3 too");
  }

  @Test
  void referencesAreFoundInOtherLanguagesAndInLists() {
    Docket docket = on(RUSSIAN, "ru", "Изменения", "Статью 3 признать утратившей силу.");
    assertThat(docket.matters()).hasSize(1);
    assertThat(of(docket, 1))
        .contains("Статья 1, пункт 1 and Статья 2, пункт 1 refer to Статья 3 and dangle");
  }

  @Test
  void wordsAreCountedWhereNoBlanksStandBetweenThem() {
    Docket docket = on(CHINESE, "en", "Amendments", "In Article 1, replace “理事会” with “委员会”.");
    assertThat(docket.matters()).hasSize(1);
    assertThat(of(docket, 1)).contains("“理事会” is used in 1 other provision");
  }

  @Test
  void anAmountUsedNowhereElseIsNotWorthALine() {
    Docket docket = Tables.docket("Fee", "In Article 1(2), replace “10 crowns” with “12 crowns”.");
    assertThat(of(docket, 1)).isEmpty();
  }
}
