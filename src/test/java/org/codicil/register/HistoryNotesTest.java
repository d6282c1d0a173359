package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.codicil.charter.Charter;
import org.codicil.charter.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryNotesTest {
  @TempDir Path folder;

  @Test
  void tellsWhatWasInsertedRenumberedAndRepealedWhereItStandsOrStood() {
    String second =
        Shelf.FIRST
                .replace("## Article 2. Seat\n\nIts seat is at Ostra.\n\n", "")
                .replace("## Article 3. Dues", "## Article 2. Dues")
                .replace("10 crowns", "11 crowns")
            + "\n## Article 3. Fish\n\nThere shall be fish.\n";
    Charter notes = annotated(Shelf.FIRST, second);
    assertThat(notes.text())
        .contains("in its year 1.\n\n[Repealed by the ")
        .contains(": Article 2.]\n\n## Article 2. Dues")
        .contains(
            "[Amended and renumbered by the ",
            ", items 2, 3 (version 2): formerly Article 3; (1) changed.]")
        .containsPattern(
            "There shall be fish.\n\n\\[Inserted by the [^\n]+\\(version 2\\)\\.\\]\n$");
    assertThat(notes.provisions().stream().filter(it -> it.kind() == Kind.NOTE)).hasSize(3);
  }

  @Test
  void aPreambleWithoutAHeadingIsFollowedByWhatItHolds() {
    String first =
        "# Pact\n\nThe Parties,\n\nMindful of peace,\n\nhave agreed:\n\n" + "## Article 1\n\nA.\n";
    Charter notes = annotated(first, first.replace("of peace", "of war"));
    assertThat(notes.text()).contains("[Amended by the ").doesNotContain("Inserted", "Repealed");
  }

  @Test
  void titlesThatLookLikeMarkdownStayWords() {
    Shelf shelf = Shelf.at(folder).versions(1);
    shelf.file(
        "drafts/a.md",
        Shelf.instrument(1).replace("Amendment number 1", "\"*First* [x](y) <b> #\""));
    shelf.prepare("drafts/a.md", 2).publish();
    assertThat(annotated(shelf).text()).contains("by the \\*First\\* \\[x\\](y) \\<b\\>");
  }

  @Test
  void remarksAreInTheLanguageOfTheText() {
    String french =
        "# Statuts\n\n## Article premier. Nom\n\nL’association s’appelle Étang.\n\n"
            + "## Article 2. Siège\n\n1. Le siège est à Ostra.\n";
    assertThat(annotated(french, french.replace("Ostra", "Mira")).text())
        .contains("[Modifié par l’acte « Modifications de pond@1 à 2 », point 1 (version 2) : ")
        .contains("paragraphe 1 : modification.]");
  }

  @Test
  void remarksInCyrillicLettersAreReadAsRemarksToo() {
    String russian =
        "# Устав\n\n## Статья 1. Название\n\nОбщество называется «Озеро».\n\n"
            + "## Статья 2. Взносы\n\nВзнос составляет десять крон.\n";
    String second =
        "# Устав\n\n## Статья 1. Взносы\n\nВзнос составляет сто крон.\n\n"
            + "## Статья 2. Язык\n\nЯзык Общества — русский.\n";
    Charter notes = annotated(russian, second);
    assertThat(notes.text())
        .contains("[Исключено актом «Изменения от pond@1 к 2», пункт ")
        .contains("[Изменено с новой нумерацией актом ", "ранее Статья 2; первый абзац — изменение")
        .contains("[Введено актом ");
    assertThat(notes.provisions().stream().filter(it -> it.kind() == Kind.NOTE)).hasSize(3);
  }

  private Charter annotated(String first, String second) {
    Shelf shelf = Shelf.at(folder).file("1.md", first).file("2.md", second);
    Shelf.require(Deposit.bring(shelf.register(), shelf.deposit("1.md", "1")));
    Shelf.require(Deposit.bring(shelf.register(), shelf.deposit("2.md", "2")));
    return annotated(shelf);
  }

  private static Charter annotated(Shelf shelf) {
    CharterFolder pond = Shelf.require(shelf.register().charter(Shelf.POND));
    return Shelf.require(HistoryNotes.of(Shelf.require(Archive.open(shelf.register(), pond))));
  }
}
