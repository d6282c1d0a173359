package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews of what stands between two texts, and of drafts whose base a person names. */
class ReviewedTextsTest {
  private static final String OLD =
      "# Rules\n\n## Article 1. Dogs\n\n1. Dogs are kept on a lead.\n";
  private static final String NEW = OLD.replace("Dogs are", "Dogs and cats are");
  private static final String DRAFT = "later/old-to-new.md";

  @TempDir Path folder;

  private Session files() {
    return Session.in(folder).file("old.md", OLD).file("later/new.md", NEW);
  }

  @Test
  void versionsOfTheRegister() {
    Session session = Samples.register(Session.in(folder));
    Session.Ran ran = session.input("y\ny\n").run("review", "lake@1990", "lake@2004");
    assertThat(ran.status()).isZero();
    assertThat(session.read("drafts/lake-1990-to-lake-2004.md")).contains("replace “once” with");
    assertThat(session.files()).contains("drafts/lake-1990-to-lake-2004.decided.md");
  }

  @Test
  void filesWithoutAWorkspace() {
    Session session = files();
    Session.Ran ran = session.input("c Which cats?\nq\n").run("review", "old.md", "later/new.md");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).endsWith("Next: codicil review " + DRAFT + " --base old.md\n");
    Session.Ran again = session.input("y\ny\n").run("review", DRAFT, "--base", "old.md");
    assertThat(again.out()).contains("Comment: Which cats?");
    assertThat(again.err())
        .endsWith("Next: codicil check later/old-to-new.decided.md --base old.md\n");
    String decided = "later/old-to-new.decided.md";
    assertThat(session.run("check", decided, "--base", "old.md").out()).contains("Nothing found");
    assertThat(session.run("apply", decided, "--base", "old.md").out()).isEqualTo(NEW);
    assertThat(session.run("review", DRAFT).err()).contains("draft/no-base").contains("--base");
  }

  @Test
  void theDraftFollowsTheNewTextAndDecisionsStay() {
    Session session = files();
    session.run("review", "old.md", "later/new.md", "--accept", "1");
    session.file("later/new.md", NEW.replace("Rules", "Rule"));
    Session.Ran ran = session.input("q\n").run("review", "old.md", "later/new.md");
    assertThat(ran.err()).contains("wrote " + DRAFT + " anew");
    assertThat(session.read(DRAFT)).contains("Rule");
    assertThat(ran.out()).contains("1 accepted");
  }

  @Test
  void aDraftEditedByHandIsNotWrittenOver() {
    Session session = files();
    session.run("review", "old.md", "later/new.md", "--accept", "1");
    String edited = session.read(DRAFT) + "\n## Final provisions\n\nNone.\n";
    session.file(DRAFT, edited);
    assertThat(session.run("review", "old.md", "later/new.md", "--report").err())
        .contains("review/draft-edited");
    assertThat(session.read(DRAFT)).isEqualTo(edited);
  }

  @Test
  void textsThatDoNotDifferOrCannotBeReadTwiceAreRefused() {
    Session session = files();
    assertThat(session.run("review", "old.md", "old.md").err()).contains("review/no-change");
    assertThat(session.run("review", "-", "old.md").err()).contains("usage/input-for-keys");
  }

  @Test
  void aResultIsNeverWrittenOverAnother() {
    Session session = Samples.register(Session.in(folder));
    session.input("y\ny\n").run("review", "lake@1990", "lake@2004", "--reviewer", "Anna");
    String draft = "drafts/lake-1990-to-lake-2004";
    session.file(draft + ".decided.md", "mine");
    session.input("g 1\ny\ny\n").run("review", draft + ".md", "--reviewer", "Anna");
    assertThat(session.read(draft + ".decided.md")).isEqualTo("mine");
    assertThat(session.read(draft + ".decided-2.md")).contains("amends: lake@1990");
  }

  @Test
  void aResultIsADraftAndNoPage() {
    Session session = files();
    session.run("review", "old.md", "later/new.md", "--accept", "all");
    String[] result = {"review", DRAFT, "--base", "old.md", "--result", "-o"};
    String[] pdf = java.util.Arrays.copyOf(result, 7);
    pdf[6] = "decided.pdf";
    assertThat(session.run(pdf).err()).contains("usage/result-format");
    assertThat(session.files()).doesNotContain("decided.pdf");
  }

  @Test
  void nothingIsSaidToBeKeptWhereNothingWasDecided() {
    Session session = files();
    Session.Ran ran = session.input("j\nq\n").run("review", "old.md", "later/new.md");
    assertThat(ran.err()).contains("codicil: nothing was decided").doesNotContain("kept in");
    assertThat(session.files()).noneMatch(name -> name.endsWith(".yaml"));
  }
}
