package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.codicil.charter.Diagnostic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A byte that changes by itself is found, and the file and version are named. */
class BitRotTest {
  @TempDir Path folder;

  @Test
  void aFlippedByteIsFoundInASample() throws IOException {
    Shelf shelf = Shelf.at(folder).versions(20);
    assertThat(shelf.verify()).isEmpty();
    assertThat(flip(shelf, 101)).isGreaterThan(150);
  }

  @Test
  @Tag("nightly")
  void everyFlippedByteIsFound() throws IOException {
    assertThat(flip(Shelf.at(folder).versions(20), 1)).isGreaterThan(15_000);
  }

  @Test
  void theLineOfTheFirstDifferenceIsNamed() {
    Shelf shelf = Shelf.at(folder).versions(3);
    shelf.file(
        "charters/pond/2.md", shelf.read("charters/pond/2.md").replace("on 1 May", "on 7 May"));
    assertThat(shelf.damage())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("verify/text-changed");
              assertThat(found.place().name()).isEqualTo("charters/pond/2.md");
              assertThat(found.place().line()).isEqualTo(15);
              assertThat(found.place().excerpt()).isEqualTo("2. They fall due on 7 May.");
              assertThat(found.label()).isEqualTo("“1 May.”");
            });
  }

  @Test
  void theLineIsNamedInAFirstVersionTooIfTheNextStillHasIt() {
    Shelf shelf = Shelf.at(folder).versions(2);
    damage(shelf, "charters/pond/1.md", "on 1 May", "every first of May, at noon");
    assertThat(shelf.damage())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.place().line()).isEqualTo(15);
              assertThat(found.label()).isEqualTo("“on 1 May.”");
            });
  }

  @Test
  void oneWrongByteIsFoundWithoutAnyOtherVersion() {
    Shelf shelf = Shelf.at(folder).versions(1);
    damage(shelf, "charters/pond/1.md", "10 crowns", "70 crowns");
    assertThat(shelf.damage())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.place().line()).isEqualTo(13);
              assertThat(found.label()).isEqualTo("“10 crowns.”");
            });
  }

  @Test
  void whatCannotBeLocatedIsSaidToBeSo() {
    Shelf shelf = Shelf.at(folder).versions(2);
    damage(shelf, "charters/pond/1.md", "Its seat is at Ostra", "It sits on a chair in Ostra");
    assertThat(shelf.damage())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.place().line()).isZero();
              assertThat(found.hint()).contains("no line can be named");
            });
  }

  @Test
  void theItemOfADamagedInstrumentIsNamedByWhatItMakes() {
    Shelf shelf = Shelf.at(folder).versions(2);
    damage(shelf, "charters/pond/amendments/2.md", "with “11 crowns”", "with “a hundred crowns”");
    assertThat(shelf.damage())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("verify/instrument-changed");
              assertThat(found.place().line()).isEqualTo(9);
              assertThat(found.label()).startsWith("item 3 should make “11 crowns.”");
            });
  }

  @Test
  void theItemOfADamagedInstrumentIsNamedIfItCanNoLongerBeRead() {
    Shelf shelf = Shelf.at(folder).versions(2);
    damage(shelf, "charters/pond/amendments/2.md", "In Article 2, replace", "Concerning the seat:");
    assertThat(shelf.damage())
        .singleElement()
        .satisfies(found -> assertThat(found.place().line()).isEqualTo(8));
  }

  @Test
  void aChangeOutsideTheInstructionsIsSaidToBeHarmlessToThem() {
    Shelf shelf = Shelf.at(folder).versions(2);
    damage(shelf, "charters/pond/amendments/2.md", "Amendment number", "Change, the");
    assertThat(shelf.damage())
        .singleElement()
        .satisfies(
            found -> assertThat(found.hint()).contains("instructions still make the adopted text"));
  }

  private static void damage(Shelf shelf, String file, String words, String other) {
    assertThat(shelf.read(file)).contains(words);
    shelf.file(file, shelf.read(file).replace(words, other));
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Shelf shelf = Shelf.at(folder).versions(3);
    Files.delete(folder.resolve("charters/pond/amendments/2.md"));
    assertThat(shelf.damage()).extracting(Diagnostic::code).containsExactly("verify/missing");
  }

  @Test
  void aVersionThatIsNotWhatItsInstrumentMakesIsFoundThoughAllHashesFit() {
    Shelf shelf = Shelf.at(folder).versions(2);
    String forged = shelf.read("charters/pond/2.md").replace("11 crowns", "99 crowns");
    Ledger ledger = Shelf.require(shelf.register().charter(Shelf.POND)).ledger().orElseThrow();
    LedgerEntry last = ledger.latest().orElseThrow();
    Ledger rewritten =
        new Ledger(ledger.entries().subList(0, 1))
            .with(
                new LedgerEntry(
                    last.version(),
                    last.date(),
                    last.inForce(),
                    Sha256.of(forged),
                    last.instrument(),
                    last.derived(),
                    last.base(),
                    last.previous()));
    shelf
        .file("charters/pond/2.md", forged)
        .file("charters/pond/ledger.yaml", new String(rewritten.print()));
    assertThat(shelf.damage())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("verify/not-what-its-instrument-makes");
              assertThat(found.place().line()).isEqualTo(13);
            });
  }

  /** Flips every n-th byte of the archive, one after the other. Returns how many. */
  private static int flip(Shelf shelf, int every) throws IOException {
    int count = 0;
    for (Path file : shelf.files()) {
      String name = shelf.root().relativize(file).toString();
      if (name.endsWith(".lock") || name.startsWith("drafts")) {
        continue;
      }
      byte[] bytes = Files.readAllBytes(file);
      for (int at = count % every; at < bytes.length; at += every) {
        byte[] damaged = bytes.clone();
        damaged[at] ^= (byte) (1 << at % 8);
        Files.write(file, damaged);
        String point = name + ", byte " + at;
        List<Diagnostic> damage = shelf.damage();
        assertThat(damage).as(point).isNotEmpty();
        Diagnostic first = damage.get(0);
        assertThat(first.place().name()).as(point).isEqualTo(name);
        boolean isLedger = name.endsWith(Ledger.FILE);
        String version = file.getFileName().toString().replace(".md", "");
        assertThat(first.message()).as(point).contains(isLedger ? "entry" : "version " + version);
        count++;
      }
      Files.write(file, bytes);
    }
    return count;
  }
}
