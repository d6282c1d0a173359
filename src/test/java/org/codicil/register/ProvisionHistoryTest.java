package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.codicil.amendment.Phrasebook;
import org.codicil.register.ProvisionHistory.Event;
import org.codicil.register.ProvisionHistory.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvisionHistoryTest {
  private static final String SEAT =
      "1. Its seat is at Ostra, in the house by the old mole.\n\n"
          + "2. The Council may move it within the canton by a vote of two thirds.\n";
  private static final String FIRST =
      "# Statute\n\n## Article 1. Name\n\nThe association is called Pond.\n\n"
          + "## Article 2. Seat\n\n"
          + SEAT
          + "\n## Article 3. Dues\n\nDues are ten crowns a year for each harbour.\n\n"
          + "## Article 4. Organs\n\nThe Council and the Assembly are its organs.\n";

  @TempDir Path folder;

  @Test
  void everyProvisionOfARangeKnowsTheInstructionThatRenumberedIt() {
    Event event =
        last(
            "1. After Article 1, insert:\n\n   > ## Article 2. Purpose\n   >\n   > It keeps the"
                + " pond clean.\n\n2. Renumber Articles 2 to 4 as Articles 3 to 5.\n",
            "Article 5");
    assertThat(event.formerly()).isEqualTo("Article 4");
    assertThat(event.acts()).extracting(ProvisionHistory.Act::number).containsExactly(2);
  }

  @Test
  void everyProvisionOfARangeKnowsTheInstructionThatRepealedIt() {
    Event event = last("1. Repeal Articles 2 to 4.\n", "Article 3");
    assertThat(event.state()).isEqualTo(State.REPEALED);
    assertThat(event.acts()).extracting(ProvisionHistory.Act::number).containsExactly(1);
  }

  @Test
  void everyProvisionOfANewTextKnowsTheInstructionThatBroughtIt() {
    String draft =
        "1. After Article 4, insert:\n\n   > ## Article 5. Boats\n   >\n   > It owns boats.\n"
            + "   >\n   > ## Article 6. Nets\n   >\n   > It owns nets.\n";
    for (String article : List.of("Article 5", "Article 6")) {
      Event event = last(draft, article);
      assertThat(event.state()).isEqualTo(State.INSERTED);
      assertThat(event.acts())
          .extracting(ProvisionHistory.Act::words)
          .containsExactly("After Article 4, insert:");
    }
  }

  @Test
  void changesInNumberedParagraphsAreCitedByTheirNumbers() {
    Event event = last("1. In Article 2(1), replace “old” with “new”.\n", "Article 2");
    assertThat(event.places().in(Phrasebook.of("en"))).containsExactly("(1) changed");
  }

  @Test
  void anArticleThatMovedInPiecesIsFollowed() {
    Shelf shelf = Shelf.at(folder).file("1.md", FIRST);
    String moved =
        FIRST.replace("## Article 2. Seat\n\n" + SEAT + "\n", "")
            + "\n## Article 5. Seat\n\n"
            + SEAT.replace("old", "new");
    shelf.file("2.md", moved);
    Shelf.require(Deposit.bring(shelf.register(), shelf.deposit("1.md", "1")));
    Shelf.require(Deposit.bring(shelf.register(), shelf.deposit("2.md", "2")));
    Event event = last(shelf, "Article 5");
    assertThat(event.formerly()).isEqualTo("Article 2");
    assertThat(event.places().in(Phrasebook.of("en"))).containsExactly("moved", "(1) changed");
  }

  private Event last(String items, String citation) {
    Shelf shelf = Shelf.at(folder).file("1.md", FIRST);
    if (shelf.has("charters/pond")) {
      return last(shelf, citation);
    }
    shelf.file("drafts/a.md", "---\namends: pond@1\n---\n## Amendments\n\n" + items);
    Shelf.require(Deposit.bring(shelf.register(), shelf.deposit("1.md", "1")));
    Shelf.require(shelf.prepare("drafts/a.md", 2).publish());
    return last(shelf, citation);
  }

  private static Event last(Shelf shelf, String citation) {
    CharterFolder pond = Shelf.require(shelf.register().charter(Shelf.POND));
    Archive archive = Shelf.require(Archive.open(shelf.register(), pond));
    List<Event> events = Shelf.require(ProvisionHistory.of(archive, citation)).events();
    return events.get(events.size() - 1);
  }
}
