package org.codicil.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.codicil.format.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closing formula is no part of the last article. */
class ConclusionTest {
  private static Charter read(String text) {
    return MarkdownReader.read("charter.md", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Article 2   | Done at Geneva on 1 May 2001.                | closing formula
          Article 2   | IN WITNESS WHEREOF the undersigned sign.     | closing formula
          Artikel 2   | Geschehen zu Bern am 1. Mai 2001.            | Schlussformel
          Artikel 2   | Zu Urkund dessen haben sie unterschrieben.   | Schlussformel
          Article 2   | Fait à Genève, le 1er mai 2001.              | formule finale
          Artikel 2   | Gedaan te Gent op 1 mei 2001.                | Schlussformel
          Artículo 2  | Hecho en Madrid el 1 de mayo de 2001.        | fórmula final
          Статья 2    | Совершено в Кишинёве 7 октября 2002 года.    | заключительная формула
          """)
  void standsAfterTheLastArticleInSixLanguages(String article, String formula, String cited) {
    String first = article.replace('2', '1');
    Charter charter =
        read("# T\n\n## " + first + "\n\nOne.\n\n## " + article + "\n\nTwo.\n\n" + formula + "\n");

    Provision last = charter.root().children().get(charter.root().children().size() - 1);
    assertThat(last.kind()).isEqualTo(Kind.CONCLUSION);
    assertThat(charter.ownText(last.children().get(0))).isEqualTo(formula);
    assertThat(Citation.of(charter, last)).isEqualTo(cited);
    assertThat(Citations.find(charter, Citation.of(charter, last.children().get(0))).value())
        .contains(last.children().get(0));
  }

  @Test
  void holdsAllThatFollowsUpToTheSchedules() {
    Charter charter =
        read(
            """
            ## Article 1

            Words.

            In faith whereof they have signed.

            Done at Bonn.

            For the Republic: A. B.

            ## Annex

            Done at once.
            """);

    Provision conclusion = charter.find(new EId("conclusions")).orElseThrow();
    assertThat(conclusion.children()).hasSize(3);
    assertThat(charter.root().children().get(charter.root().children().size() - 1).kind())
        .isEqualTo(Kind.SCHEDULE);
  }

  @Test
  void theSameWordsElsewhereAreOrdinaryParagraphs() {
    assertThat(read("## Article 1\n\nDone at will.\n\n## Article 2\n\nWords.\n").provisions())
        .noneMatch(p -> p.kind() == Kind.CONCLUSION);
    assertThat(read("## Article 1\n\nDone at will.\n\n1. But not so.\n").provisions())
        .noneMatch(p -> p.kind() == Kind.CONCLUSION);
    assertThat(read("# Minutes\n\nDone at Bonn.\n").provisions())
        .noneMatch(p -> p.kind() == Kind.CONCLUSION);
  }
}
