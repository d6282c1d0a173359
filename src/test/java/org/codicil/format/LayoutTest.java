package org.codicil.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.codicil.format.Element.Passage;
import org.codicil.format.Element.Table;
import org.codicil.format.Stretch.Side;
import org.codicil.redline.Redline;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private final Layout layout = Layout.of(Redlines.changed());

  @Test
  void leavesTheSignsOfTheSourceOutAndKeepsItsWords() {
    Passage heading = passage("Article 1");
    assertThat(Layout.shown(heading.number())).isEqualTo("Article 1");
    assertThat(Layout.shown(heading.words())).isEqualTo("Purpose");
    assertThat(heading.level()).isEqualTo(2);
    Passage point = passage("(a");
    assertThat(point.depth()).isEqualTo(1);
    assertThat(Layout.shown(point.words())).isEqualTo("consults;");
  }

  @Test
  void setsASoftLineEndAsABlank() {
    assertThat(Layout.shown(passage("1").words()))
        .isEqualTo(
            "The Union promotes peace and security. Its seats are Երևան, Москва and Ἀθῆναι.");
  }

  @Test
  void aForcedLineEndIsOneInEveryBlockAndMark() {
    String text = "One<br>two\\\nthree.\n\n| a | b |\n|---|---|\n| c<br>d | e |\n";
    for (Redline redline : List.of(Redlines.plain(text), Redlines.of("Other.\n", text))) {
      String shown =
          Layout.of(redline).elements().stream()
              .map(LayoutTest::newWords)
              .collect(java.util.stream.Collectors.joining("/"));
      assertThat(shown).contains("One\ntwo\nthree.").contains("c\nd");
    }
  }

  private static String newWords(Element element) {
    List<List<Stretch>> lines =
        element instanceof Passage passage
            ? List.of(passage.words())
            : ((Table) element).rows().stream().flatMap(row -> row.cells().stream()).toList();
    return lines.stream()
        .flatMap(List::stream)
        .filter(stretch -> stretch.side() != Side.OLD)
        .map(Stretch::text)
        .collect(java.util.stream.Collectors.joining());
  }

  @Test
  void showsASignOfTheSourceWhereItIsAllThatChanged() {
    assertThat(all()).anyMatch(s -> s.sign() && s.side() == Side.OLD && s.text().equals("*"));
  }

  @Test
  void keepsNumbersThatFollowApartFromChangesOfSubstance() {
    assertThat(layout.entries())
        .extracting(entry -> entry.citation() + " " + entry.action())
        .contains("Articles 2–3 are now 3–4", "Article 2 inserted");
  }

  @Test
  void aLinkThatMayNotBeFollowedSaysWhereItLed() {
    assertThat(all()).noneMatch(s -> s.link().startsWith("javascript"));
    assertThat(all()).anyMatch(s -> s.text().contains("javascript:alert(1)"));
  }

  @Test
  void readsATableAsRowsAndCells() {
    Table table =
        (Table)
            layout.elements().stream().filter(e -> e instanceof Table).findFirst().orElseThrow();
    assertThat(table.columns()).isEqualTo(3);
    assertThat(table.rows()).hasSize(3);
    assertThat(table.rows().get(1).isMarked()).isTrue();
    assertThat(table.rows().get(2).isMarked()).isFalse();
  }

  @Test
  void anInvisibleCharacterThatComesIsShownByName() {
    Redline redline = Redlines.of("A plain word.\n", "A plain\u200B word.\u00A0No.\n");
    assertThat(Layout.of(redline).elements())
        .flatMap(e -> Layout.stretches(e).stream().flatMap(List::stream).toList())
        .extracting(Stretch::text)
        .anyMatch(text -> text.contains("⟦U+200B⟧"))
        .anyMatch(text -> text.contains("⟦U+00A0⟧"));
  }

  @Test
  void everyChangeLeadsToAPlaceAndEveryAnchorIsUnique() {
    assertThat(layout.entries()).allMatch(entry -> !entry.anchor().isEmpty());
    assertThat(layout.elements()).extracting(Element::anchor).doesNotHaveDuplicates();
  }

  private List<Stretch> all() {
    return layout.elements().stream()
        .flatMap(e -> Layout.stretches(e).stream())
        .flatMap(List::stream)
        .toList();
  }

  private Passage passage(String number) {
    return layout.elements().stream()
        .filter(e -> e instanceof Passage p && Layout.shown(p.number()).equals(number))
        .map(e -> (Passage) e)
        .findFirst()
        .orElseThrow();
  }
}
