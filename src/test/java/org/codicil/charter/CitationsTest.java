package org.codicil.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.codicil.format.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways lawyers write an address. */
class CitationsTest {
  private static final Charter ENGLISH =
      MarkdownReader.read(
          "league.md",
          """
          # Charter of the League

          Resolved to keep the peace,

          have agreed as follows:

          ## CHAPTER I
          ### Aims

          ### Article 1
          The aims are:

          1. peace;
          2. trade, meaning:

              (a) goods; and
              (b) services:

                  (i) at sea;
                  (ii) on land.

          ### Article 7 bis. Defence

          An attack on one is an attack on all.

          Each member helps:

          - at once;
          - with all means,

          as it sees fit.

          ## CHAPTER II
          ### Organs
          ### Voting

          ### Section 7. Meetings

          7.2 Meetings are public.

          ## Schedule I. Territories

          ### Article 1

          Territories are listed.

          | State | Status |
          | --- | --- |
          | Isle of Ram | disputed |
          | 12 | fine |
          """);

  private static final Charter GERMAN =
      MarkdownReader.read(
          "gesetz.md",
          """
          # Gesetz

          ## Erster Abschnitt - Allgemeines

          ### § 3a Begriffe

          (1) Es gilt:

              1. das eine;

              2. das andere:

                  a) so,

                  b) oder so.

          (2) Weiteres.

          ### § 4 Schluss

          Ein Satz.

          Noch ein Satz.
          """);

  private static final Charter RUSSIAN =
      MarkdownReader.read(
          "ustav.md",
          """
          # Устав

          ## Глава II. Органы

          ### Статья 5

          1. Первый пункт:

          а) один;

          б) два.

          2. Второй пункт.

          ### Статья 6

          Абзац первый.

          Абзац второй.
          """);

  private static String find(Charter charter, String citation) {
    Outcome<Provision> outcome = Citations.find(charter, citation);
    return outcome.value().map(p -> p.eId().value()).orElseGet(() -> code(outcome));
  }

  private static String code(Outcome<Provision> outcome) {
    return outcome.diagnostics().get(0).code();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Article 1(2)(a)                        | art_1__para_2__point_a",
        "Art. 1(2)(a)                           | art_1__para_2__point_a",
        "article 1 paragraph 2 point a          | art_1__para_2__point_a",
        "Article 1, paragraph 2, point (a)      | art_1__para_2__point_a",
        "point (a) of paragraph 2 of Article 1  | art_1__para_2__point_a",
        "Article 1.2.a                          | art_1__para_2__point_a",
        "Article 1(2)(b)(ii)                    | art_1__para_2__point_b__point_ii",
        "paragraph 2 of Article 1               | art_1__para_2",
        "the opening words of Article 1         | art_1__para_u1",
        "Article 1, chapeau                     | art_1__para_u1",
        "ARTICLE 7 BIS                          | art_7bis",
        "Article 7bis                           | art_7bis",
        "Article 7(bis)                         | art_7bis",
        "Article 7 bis, second paragraph        | art_7bis__para_2",
        "the second paragraph of Article 7 bis  | art_7bis__para_2",
        "Article 7 bis, 2nd paragraph           | art_7bis__para_2",
        "last paragraph of Article 7 bis        | art_7bis__para_2",
        "Article 7 bis, second paragraph, first point | art_7bis__para_2__point_1",
        "closing words of Article 7 bis, second paragraph | art_7bis__para_2__wrapup_1",
        "Preamble                               | preamble",
        "Preamble, second recital               | preamble__rec_2",
        "second recital of the Preamble         | preamble__rec_2",
        "Chapter II                             | chp_II",
        "heading of Chapter II                  | chp_II__heading",
        "Voting                                 | chp_II__hcontainer_voting",
        "Chapter II, “Voting”                   | chp_II__hcontainer_voting",
        "Aims                                   | chp_I",
        "Schedule I, Article 1                  | schedule_I__art_1",
        "Article 1 of Schedule I                | schedule_I__art_1",
        "Schedule I, row “Isle of Ram”          | schedule_I__art_1__table_1__tr_2",
        "Schedule I, row “Isle of Ram”, column “Status” | schedule_I__art_1__table_1__tr_2__td_2",
        "column “Status” of row “12” of Schedule I | schedule_I__art_1__table_1__tr_3__td_2",
        "Schedule I, row 1                      | schedule_I__art_1__table_1__tr_1",
        "art_7bis__para_2                       | art_7bis__para_2",
        "Article 2                              | cite/not-found",
        "Article 1(9)                           | cite/not-found",
        "nonsense                               | cite/not-found",
        "''                                     | cite/not-found",
      })
  void readsWhatLawyersWrite(String citation, String eId) {
    assertThat(find(ENGLISH, citation)).isEqualTo(eId);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "§ 3a                           | art_3a",
        "§ 3a Abs. 2                    | art_3a__para_2",
        "§ 3a Absatz 1 Nr. 2 Buchst. b  | art_3a__para_1__point_2__point_b",
        "§ 3a Absatz 1 Nummer 2 Buchstabe b | art_3a__para_1__point_2__point_b",
        "§ 4, zweiter Absatz            | art_4__para_2",
        "Erster Abschnitt               | sec_1",
      })
  void readsGerman(String citation, String eId) {
    assertThat(find(GERMAN, citation)).isEqualTo(eId);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Статья 5                 | art_5",
        "пункт 2 статьи 5         | art_5__para_2",
        "подпункт б пункта 1 статьи 5 | art_5__para_1__point_б",
        "Статья 6, второй абзац   | art_6__para_2",
        "второй абзац статьи 6    | art_6__para_2",
        "Глава II                 | chp_II",
      })
  void readsRussian(String citation, String eId) {
    assertThat(find(RUSSIAN, citation)).isEqualTo(eId);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "art_1__para_2__point_a         | Article 1(2)(a)",
        "art_1__para_2__point_b__point_i | Article 1(2)(b)(i)",
        "art_1__para_u1                 | Article 1, opening words",
        "art_7bis__para_2               | Article 7 bis, second paragraph",
        "art_7bis__para_2__point_1      | Article 7 bis, second paragraph, first point",
        "preamble__rec_2                | Preamble, second recital",
        "chp_II                         | Chapter II",
        "chp_II__heading                | heading of Chapter II",
        "chp_II__hcontainer_voting      | Chapter II, “Voting”",
        "schedule_I__art_1              | Schedule I, Article 1",
      })
  void printsWhatLawyersExpect(String eId, String citation) {
    Provision provision = ENGLISH.find(new EId(eId)).orElseThrow();
    assertThat(Citation.of(ENGLISH, provision)).isEqualTo(citation);
  }

  @Test
  void printsInTheLanguageOfTheCharter() {
    assertThat(cite(GERMAN, "art_3a__para_1__point_2__point_b"))
        .isEqualTo("§ 3a Absatz 1 Nummer 2 Buchstabe b");
    assertThat(cite(GERMAN, "sec_1")).isEqualTo("Erster Abschnitt");
    assertThat(cite(GERMAN, "art_4__para_2")).isEqualTo("§ 4, zweiter Absatz");
    assertThat(cite(RUSSIAN, "art_5__para_1__point_б")).isEqualTo("Статья 5, пункт 1, подпункт б");
    assertThat(cite(RUSSIAN, "art_6__para_2")).isEqualTo("Статья 6, второй абзац");
  }

  private static String cite(Charter charter, String eId) {
    return Citation.of(charter, charter.find(new EId(eId)).orElseThrow());
  }

  @Test
  void saysWhatComesNearest() {
    Diagnostic missing = Citations.find(ENGLISH, "Article 1(2)(c)").diagnostics().get(0);
    assertThat(missing.message()).isEqualTo("there is no “Article 1(2)(c)” in Article 1(2)");
    assertThat(missing.hint()).isEqualTo("did you mean Article 1(2)(a); Article 1(2)(b)?");
    Diagnostic misspelt = Citations.find(ENGLISH, "Artcle 1").diagnostics().get(0);
    assertThat(misspelt.hint()).contains("Article 1");
  }

  @Test
  void namesAllPlacesWhenItCannotTell() {
    Charter twice =
        MarkdownReader.read(
            "x",
            "## Chapter I\n\n### Article 1\n\nOne.\n\n## Chapter II\n\n### Article 1\n\nTwo.\n");
    Diagnostic ambiguous = Citations.find(twice, "Article 1").diagnostics().get(0);
    assertThat(ambiguous.code()).isEqualTo("cite/ambiguous");
    assertThat(ambiguous.hint()).contains("Chapter I, Article 1; Chapter II, Article 1");
    assertThat(find(twice, "Chapter II, Article 1")).isEqualTo("chp_II__art_1");
  }
}
