package org.codicil.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents say what the program does: every code and every form is in them. */
class DocumentationTest {
  private static final String CODE =
      "\"((?:adopt|amend|check|cite|clause|import|ledger|read|redline|register|render|review|usage"
          + "|verify|write|yaml)/[a-z0-9-]+)\"";

  @Test
  void everyCodeIsExplainedAndEveryExplanationIsOfACode() throws IOException {
    TreeSet<String> raised = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/codicil/amendment"))) {
      for (Path file : files.toList()) {
        collect(Files.readString(file), "\"(amend/[a-z-]+)\"", raised);
      }
    }
    TreeSet<String> explained = new TreeSet<>();
    collect(Files.readString(Path.of("docs/diagnostics.md")), "### (amend/[a-z-]+)", explained);

    assertThat(explained).isEqualTo(raised);
  }

  @Test
  void noCodeOfAnyFloorIsMissing() throws IOException {
    TreeSet<String> raised = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        collect(Files.readString(file), CODE, raised);
      }
    }
    String document = Files.readString(Path.of("docs/diagnostics.md"));
    raised.removeIf(code -> code.startsWith("usage/"));

    assertThat(raised).hasSizeGreaterThan(90).allMatch(code -> document.contains(code));
  }

  private static void collect(String text, String pattern, TreeSet<String> into) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      into.add(matcher.group(1));
    }
  }

  @Test
  void everyFormIsListedAsItIsWritten() throws IOException {
    String document = Files.readString(Path.of("docs/instruments.md"));

    for (Form form : Form.values()) {
      Phrase phrase = Phrasebook.of("en").canonical(form);
      assertThat(document).contains("| `" + form.key() + "` | `" + phrase.source() + ".` |");
    }
  }
}
