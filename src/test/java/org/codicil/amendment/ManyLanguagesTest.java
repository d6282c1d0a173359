package org.codicil.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.redline.Change.Category;
import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The words for chapters and articles in the languages known: an article inserted in the middle
 * renumbers the later ones and what refers to them, which is no change of substance.
 */
class ManyLanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "en, Chapter, Article, under Article %d",
    "de, Kapitel, Artikel, nach Artikel %d",
    "de, Kapitel, §, nach § %d",
    "fr, Chapitre, Article, à l'article %d",
    "es, Capítulo, Artículo, según el artículo %d",
    "nl, Hoofdstuk, Artikel, volgens artikel %d",
    "ru, Глава, Статья, по статье %d",
    "it, Capo, Articolo, secondo l'articolo %d",
    "it, Capo, Art., secondo l'art. %d",
    "pt, Capítulo, Artigo, nos termos do artigo %d",
    "pl, Rozdział, Artykuł, o którym mowa w artykule %d",
    "pl, Rozdział, Art., o którym mowa w art. %d",
    "uk, Глава, Стаття, за статтею %d",
    "cs, Kapitola, Článek, podle článku %d",
    "cs, Kapitola, §, podle § %d",
    "ro, Capitolul, Articolul, potrivit articolului %d",
    "sv, Kapitel, Artikel, enligt artikel %d",
    "el, Κεφάλαιο, Άρθρο, του άρθρου %d",
    "tr, Bölüm, Madde, uyarınca madde %d",
    "hy, Գլուխ, Հոդված, ըստ հոդված %d",
    "ka, თავი, მუხლი, შესაბამისად მუხლი %d",
    "ar, الفصل, المادة, وفقا لأحكام المادة %d",
    "he, פרק, סעיף, לפי סעיף %d",
  })
  void anInsertedArticleRenumbersTheLaterOnes(
      String language, String chapter, String article, String reference) {
    Charter old = read(language, chapter, article, reference, false);
    Charter now = read(language, chapter, article, reference, true);
    assertThat(old.provisions().stream().filter(p -> p.kind() == Kind.ARTICLE)).hasSize(4);
    assertThat(old.provisions().stream().filter(p -> p.kind() == Kind.CHAPTER)).hasSize(2);
    Redline redline = Comparison.compare(old, now);
    assertThat(redline.changes().stream().filter(c -> c.category() == Category.RENUMBERED))
        .hasSize(2);
    assertThat(redline.changes().stream().filter(c -> c.category() == Category.REFERENCE))
        .hasSize(1);
    assertThat(redline.statistics().wordsDeleted()).isZero();
    Phrasebook book = Phrasebook.of(language);
    List<Instruction> derived = Derivation.derive(old, now, MarkdownReader::read, book);
    assertThat(derived).hasSizeLessThanOrEqualTo(4);
    agree(old, now, derived, book);
  }

  /** Paragraphs without a number, points and a table's rows are cited so that it is read again. */
  @ParameterizedTest
  @CsvSource({
    "en, Article",
    "de, Artikel",
    "fr, Article",
    "es, Artículo",
    "nl, Artikel",
    "ru, Статья",
    "it, Articolo",
    "pt, Artigo",
    "pl, Artykuł",
    "uk, Стаття",
    "cs, Článek",
    "ro, Articolul",
    "sv, Artikel",
    "el, Άρθρο",
    "tr, Madde",
    "hy, Հոդված",
    "ka, მუხლი",
    "ar, المادة",
    "he, סעיף",
  })
  void citationsOfWhatHasNoNumberAreReadAgain(String language, String article) {
    String text =
        """
        ---
        language: %s
        ---
        # Ω

        ## %s 1

        Alfa beta gamma delta.

        Epsilon zeta eta theta.

        Iota kappa lambda my:

        (a) ny xi omikron;

        (b) pi rho sigma.

        ## %s 2

        1. Tau ypsilon phi chi.

           Psi omega alfa beta.

        | Alfa | Beta |
        |---|---|
        | gamma | delta |
        | zeta | eta |
        """
            .formatted(language, article, article);
    String amended =
        text.replace("eta theta", "eta any theta")
            .replace("rho sigma", "rho any sigma")
            .replace("omega alfa", "omega any alfa")
            .replace("| zeta | eta |", "| zeta | any |")
            .replace("my:", "my any:");
    Charter old = MarkdownReader.read("old", text);
    Charter now = MarkdownReader.read("new", amended);
    Phrasebook book = Phrasebook.of(language);
    List<Instruction> derived = Derivation.derive(old, now, MarkdownReader::read, book);
    assertThat(derived).hasSizeBetween(4, 5);
    agree(old, now, derived, book);
  }

  private static void agree(Charter old, Charter now, List<Instruction> derived, Phrasebook book) {
    String written = Wording.section(derived, book);
    Map<String, String> front = Map.of("language", old.about().language());
    assertThat(Draft.read("draft.md", written, front).instructions())
        .as(written)
        .isEqualTo(derived);
    Charter made =
        Consolidation.execute(derived, book, old, MarkdownReader::read)
            .value()
            .orElseThrow(() -> new AssertionError(written))
            .result();
    assertThat(made.text()).as(written).isEqualTo(now.text());
  }

  private static Charter read(
      String language, String chapter, String article, String reference, boolean inserted) {
    StringBuilder text = new StringBuilder("---\nlanguage: " + language + "\n---\n# Ω\n\n");
    int shift = inserted ? 1 : 0;
    text.append("## ").append(chapter).append(" I\n\n");
    text.append("### ").append(article).append(" 1\n\n");
    text.append("1. Alfa beta gamma ").append(reference.formatted(3 + shift)).append(" delta.\n\n");
    text.append("2. Epsilon zeta eta.\n\n");
    text.append("### ").append(article).append(" 2\n\nTheta iota kappa lambda.\n\n");
    if (inserted) {
      text.append("### ").append(article).append(" 3\n\nMy ny xi omikron pi rho.\n\n");
    }
    text.append("## ").append(chapter).append(" II\n\n");
    text.append("### ").append(article).append(" ").append(3 + shift).append("\n\n");
    text.append("Sigma tau ypsilon phi.\n\n");
    text.append("### ").append(article).append(" ").append(4 + shift).append("\n\nChi psi.\n");
    return MarkdownReader.read(inserted ? "new" : "old", text.toString());
  }

  @Test
  void aLanguageWithoutAPhrasebookIsWordedInEnglish() {
    assertThat(Phrasebook.of("pl").language()).isEqualTo("en");
  }
}
