package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a spreadsheet of territories to a schedule, and what is wrong in it. */
class TerritoryListTest {
  private static final String HEAD = "state,territory,kind,status\n";

  @Test
  void theSpreadsheetBecomesATableWithAllItsColumns() {
    String csv =
        "\uFEFFState,Territory,Kind,Status,limits,Area\r\n"
            + "Ram,\"Isle, the \"\"north\"\"\",island,disputed,\"a\nb\",12\r\n"
            + "\r\n"
            + "Sen,Bay | cove,waters,excluded,,\r\n";
    assertThat(table(csv))
        .isEqualTo(
            """
            | State | Territory | Kind | Status | Limits | Area |
            |---|---|---|---|---|---|
            | Ram | Isle, the "north" | island | disputed | a b | 12 |
            | Sen | Bay \\| cove | waters | excluded | | |""");
  }

  @ParameterizedTest
  @CsvSource({"SEMICOLON", "TAB"})
  void otherSeparatorsAreSeenInTheHead(String name) {
    String csv = HEAD + "Ram,Isle,island,disputed\n";
    String sign = name.equals("TAB") ? "\t" : ";";

    assertThat(table(csv.replace(",", sign))).isEqualTo(table(csv));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "R,I,k,maybe;territory/status;2;7",
        "R,I,k;territory/row-length;2;1",
        "R,,k,covered;territory/empty;2;3",
        "R,I,k,covered\\nS,i,k,covered;territory/duplicate;3;3",
        "R,\"I,k,covered;csv/quote;2;3",
        "R,I\"s,k,covered;csv/quote;2;3"
      })
  void whatIsWrongIsSaidWithItsLineAndColumn(String rows, String code, int line, int column) {
    Diagnostic first = read(HEAD + rows.replace("\\n", "\n")).diagnostics().get(0);
    assertThat(first.code()).isEqualTo(code);
    assertThat(List.of(first.place().line(), first.place().column()))
        .isEqualTo(List.of(line, column));
  }

  @Test
  void everyBadRowIsTold() {
    List<Diagnostic> all = read(HEAD + "R,I,k,x\nR,J,k,covered\nR,J,k,y\n").diagnostics();
    assertThat(all)
        .extracting(Diagnostic::code)
        .containsExactly("territory/status", "territory/status", "territory/duplicate");
  }

  @Test
  void anEmptyListAndAMissingColumnAreRefused() {
    assertThat(read(HEAD).diagnostics().get(0).code()).isEqualTo("territory/no-row");
    assertThat(read("").diagnostics().get(0).code()).isEqualTo("territory/no-column");
    assertThat(read("state,territory,kind\n").diagnostics().get(0).message()).contains("status");
  }

  private static Outcome<TerritoryList> read(String csv) {
    return TerritoryList.read("t.csv", csv);
  }

  private static String table(String csv) {
    return read(csv).value().orElseThrow().table();
  }
}
