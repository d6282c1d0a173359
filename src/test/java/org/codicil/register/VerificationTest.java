package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.codicil.charter.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people, editors and version control do to an archive, and what is said of it. */
class VerificationTest {
  private static final UnaryOperator<String> RETURNS = text -> text.replace("\n", "\r\n");
  private static final UnaryOperator<String> MARK = text -> "\uFEFF" + text;

  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void threeVersions() {
    shelf = Shelf.at(folder).versions(3);
  }

  @Test
  void aConvertedTextOrInstrumentIsToldFromAChangedOne() {
    for (String file : List.of("1.md", "3.md", "amendments/2.md", "amendments/3.md")) {
      assertThat(converted(file, RETURNS)).endsWith("the same text with other line ends (CR LF)");
      assertThat(converted(file, MARK)).endsWith("the same text with a byte order mark");
      assertThat(converted(file, text -> MARK.apply(RETURNS.apply(text))))
          .endsWith("with a byte order mark and with other line ends (CR LF)");
    }
  }

  @Test
  void aTextAdoptedWithReturnsIsToldToHaveLostThem() {
    Shelf other = Shelf.at(folder.resolve("other"));
    other.file("old.md", MARK.apply(RETURNS.apply(Shelf.FIRST)));
    Shelf.require(Deposit.bring(other.register(), other.deposit("old.md", "1")));
    assertThat(other.verify()).isEmpty();
    other.file("charters/pond/1.md", Shelf.FIRST);
    assertThat(other.damage().get(0).message())
        .endsWith("without its byte order mark and with other line ends (LF)");
  }

  @Test
  void aConvertedLedgerIsToldFromAChangedOne() {
    for (UnaryOperator<String> conversion : List.of(RETURNS, MARK)) {
      String ledger = shelf.read("charters/pond/ledger.yaml");
      shelf.file("charters/pond/ledger.yaml", conversion.apply(ledger));
      Diagnostic found = shelf.damage().get(0);
      assertThat(found.code()).isEqualTo("ledger/converted");
      assertThat(found.hint()).contains("charters/** -text");
      shelf.file("charters/pond/ledger.yaml", ledger);
    }
  }

  private String converted(String name, UnaryOperator<String> conversion) {
    String file = "charters/pond/" + name;
    String text = shelf.read(file);
    shelf.file(file, conversion.apply(text));
    List<Diagnostic> damage = shelf.damage();
    shelf.file(file, text);
    assertThat(damage).as(file).hasSize(1);
    assertThat(damage.get(0).place().line()).as(file).isEqualTo(1);
    return damage.get(0).message();
  }

  @Test
  void aLinkInThePlaceOfAFileIsCalledOne() throws IOException {
    Path text = folder.resolve("charters/pond/2.md");
    Files.move(text, folder.resolve("2.md"));
    Files.createSymbolicLink(text, folder.resolve("2.md"));
    assertThat(shelf.damage()).extracting(Diagnostic::code).containsExactly("verify/symlink");
    Files.delete(text);
    Files.move(folder.resolve("2.md"), text);

    Path ledger = folder.resolve("charters/pond/ledger.yaml");
    Files.move(ledger, folder.resolve("ledger.yaml"));
    Files.createSymbolicLink(ledger, folder.resolve("ledger.yaml"));
    assertThat(shelf.damage()).isEmpty();
    assertThat(shelf.verify()).extracting(Diagnostic::code).containsExactly("verify/symlink");
  }

  @Test
  void whateverIsCalledLikeAVersionButIsNoneIsNamed() throws IOException {
    shelf
        .file("charters/pond/4.md", "left")
        .file("charters/pond/2.MD", "left")
        .file("charters/pond/amendments/4.review.yaml", "left")
        .file("charters/pond/README.md", "kept")
        .file("charters/pond/notes.txt", "kept");
    Files.createSymbolicLink(folder.resolve("charters/pond/5.md"), Path.of("nowhere"));
    Files.createDirectory(folder.resolve("charters/pond/6.md"));
    assertThat(shelf.verify())
        .allMatch(it -> it.code().equals("verify/leftover") && !it.isError())
        .extracting(it -> it.place().name().replaceFirst(".*pond/", ""))
        .containsExactlyInAnyOrder("2.MD", "4.md", "5.md", "6.md", "amendments/4.review.yaml");
  }

  @Test
  void aLedgerThatLostItsLastEntryIsNoReasonToRemoveTheVersion() {
    String ledger = shelf.read("charters/pond/ledger.yaml");
    shelf.file("charters/pond/ledger.yaml", ledger.substring(0, ledger.lastIndexOf("---\n")));
    assertThat(shelf.verify())
        .hasSize(2)
        .allMatch(it -> it.hint().contains("may have lost an entry"));
  }
}
