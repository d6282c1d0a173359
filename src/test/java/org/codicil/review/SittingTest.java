package org.codicil.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys, one by one, without any terminal. */
class SittingTest {
  private static Sitting open() {
    return Sitting.open(Tables.fees(), Review.by("Anna"));
  }

  private static Sitting press(Sitting sitting, String keys) {
    Sitting now = sitting;
    for (char key : keys.toCharArray()) {
      now = now.press(Key.of(key).orElseThrow());
    }
    return now;
  }

  private static List<String> verdicts(Sitting sitting) {
    return sitting.motions().stream().map(m -> m.number() + " " + m.decision().inWords()).toList();
  }

  @Test
  void acceptingAndRejectingGoOnToTheNextUndecided() {
    Sitting sitting = press(open(), "yn");
    assertThat(verdicts(sitting))
        .containsExactly("1 accepted", "2 rejected", "3 undecided", "4 undecided");
    assertThat(sitting.motion().number()).isEqualTo("3");
    assertThat(press(sitting, "ar").asking()).map(Asking::what).contains(Asking.What.RESULT);
  }

  @Test
  void everyDecisionCanBeUndoneAndRedone() {
    Sitting decided = press(open(), "yny");
    Sitting undone = press(decided, "uuu");
    assertThat(undone.review()).isEqualTo(open().review());
    assertThat(undone.at()).isZero();
    assertThat(press(undone, "u").notice()).isEqualTo("nothing to undo");
    assertThat(press(undone, "UUU").review()).isEqualTo(decided.review());
    assertThat(press(undone, "UyU").notice()).isEqualTo("nothing to redo");
  }

  @Test
  void movingStopsAtTheEnds() {
    assertThat(press(open(), "k").notice()).isEqualTo("this is the first change");
    assertThat(press(open(), "jjjj").notice()).isEqualTo("this is the last change");
    assertThat(press(open(), "jyk").at()).isEqualTo(1);
    assertThat(press(open(), "yK").notice()).isEqualTo("no earlier change is undecided");
  }

  @Test
  void goFindsItemsProvisionsAndWords() {
    Sitting asked = press(open(), "g");
    assertThat(asked.answer("3").motion().number()).isEqualTo("3");
    assertThat(asked.answer("Article 3").motion().number()).isEqualTo("3");
    assertThat(asked.answer("Art 1(2)").motion().number()).isEqualTo("2");
    assertThat(asked.answer("Audit").motion().number()).isEqualTo("4");
    assertThat(asked.answer("Article 77").notice()).isEqualTo("there is no change to Article 77");
    assertThat(press(open(), "/").answer("june").motion().number()).isEqualTo("3");
  }

  @Test
  void theRestOfAnArticleIsDecidedOnlyAfterAQuestionWithTheCount() {
    Sitting asked = press(open(), "A");
    assertThat(asked.asking()).map(Asking::prompt).contains("Accept 2 changes in Article 1?");
    assertThat(asked.answer("n").review()).isEqualTo(open().review());
    assertThat(verdicts(asked.answer("y")).subList(0, 3))
        .containsExactly("1 accepted", "2 accepted", "3 undecided");
    assertThat(press(asked.answer("y"), "u").review()).isEqualTo(open().review());
  }

  @Test
  void aCommentStaysWithWhateverIsDecided() {
    Sitting sitting = press(press(open(), "c").answer("Why twice?"), "n");
    assertThat(sitting.review().decisions().get(0).decision())
        .isEqualTo(Decision.of(Verdict.REJECTED).withComment("Why twice?"));
    assertThat(press(open(), "c").dismiss().review()).isEqualTo(open().review());
  }

  @Test
  void aChangeSplitsIntoRunsOfWordsThatAreDecidedOneByOne() {
    Sitting split = press(open(), "s");
    assertThat(verdicts(split).subList(0, 3))
        .containsExactly("1 a undecided", "1 b undecided", "2 undecided");
    assertThat(split.motions().get(0).words())
        .isEqualTo("In Article 1(1), replace “once” with “twice”.");
    String result = DecidedDraft.of(split.docket(), press(split, "yn").review()).value().get();
    assertThat(result)
        .contains("1. In Article 1(1), replace “once” with “twice”.\n\n## Not accepted")
        .contains("- Item 1 b (In Article 1(1), replace “town” with “great”.), rejected by Anna");
    assertThat(press(open(), "js").notice()).contains("cannot be split");
  }

  @Test
  void aCounterProposalIsTriedBeforeItIsTaken() {
    Sitting asked = press(open(), "je");
    assertThat(asked.asking().orElseThrow().initial())
        .isEqualTo("In Article 1(2), replace “10 crowns” with “12 crowns”.");
    assertThat(asked.answer("Do something else.").notice()).startsWith("not taken: ");
    assertThat(asked.answer("In Article 1(2), replace “10 francs” with “x”.").notice())
        .startsWith("not taken: ");
    Sitting amended = asked.answer("In Article 1(2), replace “10 crowns” with “11 crowns”.");
    assertThat(verdicts(amended)).contains("2 amended");
    assertThat(DecidedDraft.of(amended.docket(), amended.review()).value().get())
        .contains("1. In Article 1(2), replace “10 crowns” with “11 crowns”.");
  }

  @Test
  void decisionsSurviveReorderingAndRewordingButNotChange() {
    Review review = press(press(open(), "c").answer("good"), "yn").review();
    Docket other =
        Tables.docket(
            "Fees",
            "In Article 3(1), replace “May” with “July”.",
            "In Article 1(1), for “once a year in the town hall” substitute “twice a year in the"
                + " great hall”.",
            "In Article 1(2), replace “10 crowns” with “13 crowns”.");
    Sitting resumed = Sitting.open(other, review);
    assertThat(verdicts(resumed)).containsExactly("1 undecided", "2 accepted", "3 undecided");
    assertThat(press(resumed, "jj").earlier().orElseThrow().decision().verdict())
        .isEqualTo(Verdict.REJECTED);
    assertThat(press(resumed, "jjy").review().stale(other.matters())).isEmpty();
  }
}
