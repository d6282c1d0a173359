package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Sha256 TEXT = Sha256.of("text");
  private static final Ledger TWO =
      Ledger.EMPTY
          .with(
              LedgerEntry.found(
                  new Version("2002", "2002-10-07", ""), EntryIntoForce.on("2003-09-18"), TEXT))
          .with(
              LedgerEntry.found(
                      new Version("2010", "2010-12-10", ""),
                      new EntryIntoForce("", "the \"last\" \\ ratification"),
                      TEXT)
                  .madeBy(Sha256.of("instrument"), true, new LedgerEntry.Base("2002", TEXT)));

  @Test
  void readsWhatItPrints() {
    Outcome<Ledger> read = Ledger.read("ledger.yaml", TWO.print());
    assertThat(read.value()).contains(TWO);
    assertThat(Ledger.read("l", Ledger.EMPTY.print()).value()).contains(Ledger.EMPTY);
  }

  @Test
  void eachEntryIsAYamlDocument() {
    String[] documents = new String(TWO.print(), StandardCharsets.UTF_8).split("(?m)^---\n");
    Outcome<Yaml.Mapping> second = Yaml.mapping("ledger.yaml", documents[2]);
    assertThat(second.value().orElseThrow().text("event"))
        .isEqualTo("the \"last\" \\ ratification");
    assertThat(second.value().orElseThrow().text("version")).isEqualTo("2010");
  }

  @Test
  void growsOnlyAtItsEnd() {
    Ledger three =
        TWO.with(LedgerEntry.found(new Version("2018", "", ""), EntryIntoForce.UNSAID, TEXT));
    assertThat(new String(three.print())).startsWith(new String(TWO.print()));
    assertThat(three.entries().get(2).previous())
        .isEqualTo(Optional.of(Sha256.of(TWO.entries().get(1).print())));
  }

  @Test
  void namesTheLineThatIsNotItsOwn() {
    assertThat(refused(printed().replace("date: \"2002", "date:  \"2002")))
        .isEqualTo("ledger/syntax at line 4 (in the first entry)");
    assertThat(refused(printed().replace("\"2010-12-10\"", "\"2010-12-11\"")))
        .isEqualTo("ledger/seal at line 9 (in the entry after version “2002”)");
    assertThat(refused(printed() + "x")).startsWith("ledger/syntax at line");
    assertThat(refused(printed().strip())).startsWith("ledger/s");
    assertThat(refused("")).startsWith("ledger/syntax at line 1");
  }

  @Test
  void anEntryTakenOutBreaksTheChain() {
    String second = TWO.entries().get(1).print();
    assertThat(refused(Ledger.HEADER + second)).startsWith("ledger/chain at line 3");
    assertThat(refused(printed() + second)).startsWith("ledger/chain");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] bytes = TWO.print();
    bytes[100] = (byte) 0xFF;
    assertThat(Ledger.read("l", bytes).diagnostics())
        .extracting(Diagnostic::code)
        .isEqualTo(List.of("ledger/not-utf8"));
  }

  private static String printed() {
    return new String(TWO.print(), StandardCharsets.UTF_8);
  }

  private static String refused(String text) {
    Outcome<Ledger> read = Ledger.read("l", text.getBytes(StandardCharsets.UTF_8));
    assertThat(read.value()).isEmpty();
    Diagnostic error = read.diagnostics().get(0);
    String message = error.message();
    String where = message.substring(Math.max(0, message.lastIndexOf('(')));
    return error.code() + " at line " + error.place().line() + " " + where;
  }
}
