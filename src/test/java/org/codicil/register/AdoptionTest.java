package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdoptionTest {
  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void twoVersionsAndADraft() {
    shelf = Shelf.at(folder.resolve("shelf").toAbsolutePath()).folder("").versions(2).draft("a", 2);
  }

  @Test
  void movesTheDraftToTheInstruments() {
    String draft = shelf.read("drafts/a.md");
    assertThat(shelf.prepare("drafts/a.md", 3).publish().value()).isPresent();
    assertThat(shelf.has("drafts/a.md")).isFalse();
    assertThat(shelf.read("charters/pond/amendments/3.md")).isEqualTo(draft);
    assertThat(shelf.read("charters/pond/3.md")).contains("year 3", "12 crowns");
    assertThat(shelf.verify()).isEmpty();
  }

  @Test
  void takesWhatReviewersDecidedAlong() {
    shelf.file("drafts/a.review.yaml", "decided\n");
    assertThat(shelf.prepare("drafts/a.md", 3, 1).publish().value()).isPresent();
    assertThat(shelf.read("charters/pond/amendments/3.review.yaml")).isEqualTo("decided\n");
    assertThat(shelf.read("drafts/a.review.yaml")).as("items remain").isEqualTo("decided\n");
    assertThat(shelf.prepare("drafts/a.md", 4).publish().value()).isPresent();
    assertThat(shelf.read("charters/pond/amendments/4.review.yaml")).isEqualTo("decided\n");
    assertThat(shelf.has("drafts/a.review.yaml")).isFalse();
    assertThat(shelf.verify()).isEmpty();
  }

  @Test
  void theNextRunPutsAwayTheDraftOfARunThatEndedTooEarly() {
    String draft = shelf.read("drafts/a.md");
    Adoption adoption = shelf.prepare("drafts/a.md", 3);
    byte[] aftermath = Aftermath.of(shelf.workspace(), adoption.enactment()).print();
    shelf.file("charters/.aftermath.yaml", new String(aftermath, StandardCharsets.UTF_8));
    assertThat(Aftermath.finish(shelf.workspace())).as("nothing is adopted").isEmpty();
    assertThat(shelf.read("drafts/a.md")).isEqualTo(draft);

    adoption.publish();
    shelf.file("drafts/a.md", draft);
    shelf.file("charters/.aftermath.yaml", new String(aftermath, StandardCharsets.UTF_8));
    assertThat(Aftermath.finish(shelf.workspace())).contains("pond@3");
    assertThat(shelf.has("drafts/a.md")).isFalse();

    shelf.file("drafts/a.md", draft + "And more.\n");
    shelf.file("charters/.aftermath.yaml", new String(aftermath, StandardCharsets.UTF_8));
    Aftermath.finish(shelf.workspace());
    assertThat(shelf.read("drafts/a.md")).as("changed since").endsWith("And more.\n");
    assertThat(shelf.has("charters/.aftermath.yaml")).isFalse();
  }

  @Test
  void anAftermathTouchesNothingButTheDraftThatWasAdopted() {
    shelf.prepare("drafts/a.md", 3).publish();
    Sha256 instrument = Sha256.of(shelf.read("charters/pond/amendments/3.md"));
    shelf.file("../outside.md", "kept").file("charters/pond/notes.md", "kept");
    for (String file : List.of("../outside.md", "charters/pond/notes.md", "", ".", "/etc/hosts")) {
      Aftermath.Duty duty = new Aftermath.Duty(file, Sha256.of("kept"), Optional.empty());
      Aftermath forged = new Aftermath(Shelf.POND, "3", instrument, List.of(duty));
      String text = new String(forged.print(), StandardCharsets.UTF_8);
      shelf.file("charters/.aftermath.yaml", text);
      Aftermath.finish(shelf.workspace());
    }
    assertThat(shelf.read("../outside.md")).isEqualTo("kept");
    assertThat(shelf.read("charters/pond/notes.md")).isEqualTo("kept");
    shelf.file("charters/.aftermath.yaml", "charter: pond\nrest: \"?\"\n");
    assertThat(Aftermath.finish(shelf.workspace())).isEmpty();
  }

  @Test
  void leavesTheItemsNotChosenAsADraftOnTheNewVersion() {
    shelf.prepare("drafts/a.md", 3, 1, 3).publish();
    assertThat(shelf.read("drafts/a.md"))
        .contains("amends: pond@3", "1. In Article 2, replace “Ostra on the hill 2”")
        .doesNotContain("Article 1", "Article 3");
    assertThat(shelf.read("charters/pond/amendments/3.md"))
        .contains("1. In Article 1, ", "2. In Article 3 (1), ")
        .doesNotContain("Article 2");
    shelf.prepare("drafts/a.md", 4).publish();
    assertThat(shelf.read("charters/pond/4.md")).contains("year 3", "hill 3", "12 crowns");
    assertThat(shelf.verify()).isEmpty();
  }

  /** The note is prose and stays as it is; a sentence says which number became which. */
  @Test
  void aNoteOnADividedDraftSaysWhichNumberBecameWhich() {
    String draft = shelf.read("drafts/a.md");
    String note = "## Explanatory note\n\n**Item 3** raises the fee.\n\n## Amendments";
    shelf.file("drafts/a.md", draft.replace("## Amendments", note));
    shelf.prepare("drafts/a.md", 3, 1, 3).publish();
    String said = "raises the fee.\n\n*The draft was divided. Items kept, as numbered above: ";
    assertThat(shelf.read("charters/pond/amendments/3.md"))
        .contains(said + "1, 3; as numbered below: 1, 2.*\n\n## Amendments");
    assertThat(shelf.read("drafts/a.md")).contains(said + "2; as numbered below: 1.*\n");
    assertThat(shelf.verify()).isEmpty();
  }

  @Test
  void refusesWhatDoesNotFollow() {
    assertThat(refusal(Shelf.request("drafts/a.md", 2))).isEqualTo("adopt/bad-version");
    assertThat(refusal(Shelf.request("drafts/a.md", 3, 4))).isEqualTo("adopt/no-item");
    assertThat(refusal(Shelf.request("drafts/a.md", 3, 1, 2, 3))).isEqualTo("adopt/all-items");
    assertThat(refusal(on("1999-01-01"))).isEqualTo("adopt/bad-date");
    assertThat(refusal(on("2023-02-29"))).isEqualTo("adopt/bad-date");
    assertThat(refusal(on("2023-2-9"))).isEqualTo("adopt/bad-date");
    assertThat(refusal(Shelf.request("drafts/b.md", 3))).isEqualTo("register/no-file");
    shelf.draft("a", 1);
    assertThat(refusal(Shelf.request("drafts/a.md", 3))).isEqualTo("adopt/adopted");
    shelf.file("drafts/a.md", Shelf.instrument(1) + "\n");
    assertThat(refusal(Shelf.request("drafts/a.md", 3))).isEqualTo("adopt/base-moved");
    shelf.file("drafts/a.md", "# No instrument\n");
    assertThat(refusal(Shelf.request("drafts/a.md", 3))).isEqualTo("adopt/amends-nothing");
  }

  @Test
  void refusesWhatWasChangedSinceItWasLookedAt() {
    Adoption seen = shelf.prepare("drafts/a.md", 3);
    shelf.draft("b", 2).prepare("drafts/b.md", 3).publish();
    assertThat(seen.publish().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("adopt/base-moved");
    Adoption next = shelf.draft("c", 3).prepare("drafts/c.md", 4);
    shelf.file("drafts/c.md", shelf.read("drafts/c.md") + "\n");
    assertThat(next.publish().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("adopt/draft-changed");
    assertThat(shelf.verify()).isEmpty();
  }

  @Test
  void neverTouchesAFileInTheWay() {
    shelf.file("charters/pond/3.md", "Somebody's notes\n");
    assertThat(shelf.prepare("drafts/a.md", 3).publish().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("adopt/in-the-way");
    assertThat(shelf.read("charters/pond/3.md")).isEqualTo("Somebody's notes\n");
    assertThat(shelf.verify()).extracting(Diagnostic::code).containsExactly("verify/leftover");
  }

  @Test
  void namesThatDifferOnlyInCapitalsAreOneName() {
    shelf.file("charters/pond/V3.md", "# Other\n");
    Adoption.Request request =
        new Adoption.Request("drafts/a.md", "v3", "2020-01-01", EntryIntoForce.UNSAID, Set.of());
    assertThat(refusal(request)).isEqualTo("adopt/bad-version");
  }

  @Test
  void followsNoSymbolicLink() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path instruments = shelf.root().resolve("charters/pond/amendments");
    Files.move(instruments, elsewhere.resolve("amendments"));
    Files.createSymbolicLink(instruments, elsewhere.resolve("amendments"));
    assertThat(shelf.prepare("drafts/a.md", 3).publish().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("write/symlink");
    assertThat(elsewhere.resolve("amendments/3.md")).doesNotExist();
    assertThat(shelf.has("charters/pond/3.md")).isFalse();
  }

  @Test
  void saysWhichFolderMayNotBeWritten() throws IOException {
    assumeThat(System.getProperty("user.name")).isNotEqualTo("root");
    Path pond = shelf.root().resolve("charters/pond");
    Files.setPosixFilePermissions(pond, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertThat(shelf.prepare("drafts/a.md", 3).publish().diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly("write/not-permitted");
    } finally {
      Files.setPosixFilePermissions(pond, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    assertThat(shelf.damage()).isEmpty();
  }

  @Test
  void noHostileNameWritesAnything() {
    var before = shelf.contents();
    List<String> names = hostileNames();
    for (String name : names) {
      Adoption.Request request =
          new Adoption.Request("drafts/a.md", name, "2020-01-01", EntryIntoForce.UNSAID, Set.of());
      assertThat(refusal(request)).as(name).isEqualTo("adopt/bad-version");
      Deposit.Request deposit =
          new Deposit.Request(
              "charters/pond/1.md", Shelf.POND, name, "", EntryIntoForce.UNSAID, Optional.empty());
      assertThat(Deposit.bring(shelf.register(), deposit).diagnostics())
          .as(name)
          .extracting(Diagnostic::code)
          .containsExactly("adopt/bad-version");
      assertThat(CharterId.isValid(name)).as(name).isFalse();
    }
    assertThat(names.size()).isGreaterThan(300);
    assertThat(shelf.contents()).isEqualTo(before);
  }

  @Test
  void whatStandsInTheWayStays() throws IOException {
    Path text = folder.resolve("shelf/charters/pond/3.md");
    Path instrument = folder.resolve("shelf/charters/pond/amendments/3.md");
    for (Path way : List.of(text, instrument)) {
      Files.createDirectory(way);
      assertThat(refusal()).isEqualTo("adopt/in-the-way");
      assertThat(way).isEmptyDirectory();
      Files.delete(way);
      Files.createSymbolicLink(way, Path.of("nowhere"));
      assertThat(refusal()).isEqualTo("adopt/in-the-way");
      assertThat(way).isSymbolicLink();
      Files.delete(way);
      Files.writeString(way, "mine");
      assertThat(refusal()).isEqualTo("adopt/in-the-way");
      assertThat(way).hasContent("mine");
      Files.delete(way);
    }
    assertThat(shelf.verify()).isEmpty();
    assertThat(shelf.prepare("drafts/a.md", 3).publish().value()).isPresent();
  }

  private String refusal() {
    Outcome<LedgerEntry> outcome = shelf.prepare("drafts/a.md", 3).publish();
    assertThat(outcome.value()).isEmpty();
    return outcome.diagnostics().get(0).code();
  }

  @Test
  void anEntryIntoForceBeforeTheAdoptionIsSaid() {
    for (String day : List.of("2020-01-01", "2019-12-31")) {
      Adoption.Request request =
          new Adoption.Request("drafts/a.md", "3", "2020-01-01", EntryIntoForce.on(day), Set.of());
      boolean before = day.startsWith("2019");
      assertThat(Shelf.require(Adoption.prepare(shelf.register(), request)).warnings())
          .extracting(Diagnostic::code)
          .isEqualTo(before ? List.of("adopt/retroactive") : List.of());
    }
  }

  @Test
  void anInstrumentIsNoTextToBringIn() {
    Outcome<LedgerEntry> outcome =
        Deposit.bring(shelf.register(), shelf.deposit("drafts/a.md", "3"));
    assertThat(outcome.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("import/is-draft");
  }

  @Test
  void aTextWithTheWordsOfTheLastVersionIsBroughtInWithAWarning() {
    shelf.file("again.md", shelf.read("charters/pond/2.md"));
    Outcome<LedgerEntry> again = Deposit.bring(shelf.register(), shelf.deposit("again.md", "3"));
    assertThat(again.value()).isPresent();
    assertThat(again.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("import/same-words");
  }

  private static List<String> hostileNames() {
    List<String> names =
        new ArrayList<>(
            List.of("", ".", "..", "../x", "..\\x", "/etc/x", "C:\\x", "C:x", "x/../../y", "~/x"));
    for (String device : List.of("con", "PRN", "aux", "NUL", "com1", "LPT9", "com0")) {
      names.add(device);
    }
    names.add("x".repeat(65));
    for (char c = 0; c < 256; c++) {
      boolean allowed = c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
      if (!allowed && c != '_') {
        names.add("3" + c + "a");
      }
    }
    for (int c : new int[] {0x200B, 0x200E, 0x202E, 0x2066, 0xFEFF, 0x0131, 0x212A, 0xFF0F}) {
      names.add("3" + Character.toString(c));
      names.add(Character.toString(c) + "3");
    }
    for (int c = 0x0300; c < 0x0370; c++) {
      names.add("3" + Character.toString(c));
    }
    return names;
  }

  private static Adoption.Request on(String date) {
    return new Adoption.Request("drafts/a.md", "3", date, EntryIntoForce.UNSAID, Set.of());
  }

  private String refusal(Adoption.Request request) {
    Outcome<Adoption> outcome = Adoption.prepare(shelf.register(), request);
    assertThat(outcome.value()).isEmpty();
    return outcome.diagnostics().get(0).code();
  }
}
