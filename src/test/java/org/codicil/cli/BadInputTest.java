package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people and attackers hand in. Each gets one screen that says what is wrong, where, and what
 * to do; the right exit code; and nothing is printed as data or left on the disk.
 */
class BadInputTest {
  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void workspace() {
    session = Samples.register(Session.in(folder)).file("good.md", Samples.OLD);
  }

  @Test
  void aFileThatIsNotThere() {
    refused("god.md", 66, "register/no-file", "did you mean good.md?");
  }

  @Test
  void aFileInAFolderThatIsNotThere() {
    refused("nowhere/good.md", 66, "register/no-file", "its folder does not exist either");
  }

  @Test
  void aFolder() {
    refused("./charters/lake", 66, "register/is-folder", "did you mean ./charters/lake/1990.md?");
  }

  @Test
  void aPicture() {
    session.file("x.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 13, 10});
    refused("x.md", 65, "read/", "x.md");
  }

  @Test
  void aBinaryFile() {
    session.file("x.md", new byte[] {'P', 'K', 0, 0, 13, 10});
    refused("x.md", 65, "read/binary", "help:");
  }

  @Test
  void aLegacyEncoding() {
    session.file("x.md", "# Über\n\nGr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1));
    refused("x.md", 65, "read/not-utf8", "x.md:1:3");
  }

  @Test
  void anEmptyFile() {
    session.file("x.md", "");
    refused("x.md", 65, "read/empty", "help:");
  }

  @Test
  void fiftyMegabytes() {
    session.file("x.md", new byte[50 << 20]);
    refused("x.md", 65, "read/too-large", "the file has 50 MB, the limit is 25 MB");
  }

  @Test
  void aHundredThousandNestedQuotes() {
    session.file("x.md", ">".repeat(100_000) + " deep\n");
    refused("x.md", 65, "read/too-deep", "help:");
  }

  @Test
  void frontMatterThatIsNotYaml() {
    session.file("x.md", "---\ntitle: Pact\nparties: [a, b\n---\n# Pact\n");
    refused("x.md", 65, "read/front-matter", "x.md:");
  }

  @ParameterizedTest
  @CsvSource({
    "title: !!javax.script.ScriptEngineManager [x],tags (!) are not read",
    "a: &a [x],anchors and aliases",
    "a: *a,anchors and aliases",
  })
  void frontMatterThatWantsMoreThanWords(String line, String said) {
    session.file("x.md", "---\n" + line + "\n---\n# Pact\n");
    refused("x.md", 65, "read/front-matter", said);
  }

  @Test
  void frontMatterThatNestsForEver() {
    session.file("x.md", "---\na: " + "[".repeat(5_000) + "\n---\n# Pact\n");
    refused("x.md", 65, "read/", "nested more than");
  }

  @Test
  void anUnknownCharter() {
    refused("lkae", 66, "register/no-charter", "did you mean lake?");
  }

  @Test
  void anUnknownVersion() {
    refused("lake@2005", 66, "register/no-version", "did you mean lake@2004?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"LAKE", "con", "a b", "lake\u001b[2J", "läke"})
  void aNameNoCharterCanHave(String name) {
    refused(name, 2, "register/bad-id", "a to z, 0 to 9 and hyphens");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lake@", "lake@../../etc/passwd", "lake@..", "lake@nul", "lake@.git"})
  void aVersionThatWouldLeadOutOfTheRegister(String name) {
    refused(name, 2, "register/bad-version", "letters, digits, dots and hyphens");
  }

  @Test
  void anUnknownProvision() {
    refused(session.run("show", "lake", "Article 12"), 66, "cite/not-found", "");
  }

  @Test
  void aSheetThatIsWrong() {
    session.file("charters/lake/charter.yaml", "title: Lake\ntitle: Pond\n");
    refused("lake", 65, "yaml/duplicate-key", "charters/lake/charter.yaml:2:1");
  }

  @Test
  void standardInputTwice() {
    refused(session.run("diff", "-", "-"), 2, "usage/input-twice", "name a file");
  }

  @Test
  void bothTextsAreReportedAtOnce() {
    Session.Ran ran = session.run("diff", "one.md", "two.md");
    assertThat(ran.err()).contains("--> one.md").contains("--> two.md");
  }

  @Test
  void anOutputInAFolderThatIsNotThere() {
    Session.Ran ran = session.run("diff", "lake@1990", "lake", "-o", "a.html", "-o", "no/b.json");
    refused(ran, 73, "write/no-folder", "make it first");
    assertThat(session.files()).doesNotContain("a.html");
  }

  @Test
  void anOutputThatIsAFolder() {
    Session.Ran ran = session.run("render", "lake", "-o", "charters", "--format", "json");
    refused(ran, 73, "write/is-folder", "name a file in it");
  }

  @Test
  void anOutputThatIsASymbolicLink() throws IOException {
    Files.createSymbolicLink(folder.resolve("out.json"), folder.resolve("good.md"));
    refused(session.run("render", "lake", "-o", "out.json"), 73, "write/symlink", "the file it");
    assertThat(session.read("good.md")).isEqualTo(Samples.OLD);
  }

  @Test
  void anOutputInNoKnownFormat() {
    refused(session.run("render", "lake", "-o", "x.odt"), 2, "usage/ending", ".pdf");
  }

  @Test
  void aDiskThatIsFull() {
    Session.Ran ran = session.into(failing("No space left on device")).run("list");
    refused(ran, 73, "write/output-lost", "No space left on device");
  }

  @Test
  void aReaderWhoLeft() {
    Session.Ran ran = session.into(failing("Broken pipe")).run("list");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
  }

  private void refused(String text, int status, String code, String said) {
    refused(session.run("show", text), status, code, said);
    refused(session.run("diff", text, "good.md", "-o", "out.html"), status, code, said);
    assertThat(session.files()).noneMatch(name -> name.contains("out.html"));
  }

  private void refused(Session.Ran ran, int status, String code, String said) {
    assertThat(ran.err()).contains("error[" + code).contains(said);
    assertThat(ran.err()).doesNotContain("\u001b").doesNotContain("defect");
    assertThat(ran.err().lines().count()).as("one screen").isLessThanOrEqualTo(24);
    assertThat(ran.err().lines()).allMatch(line -> line.length() <= 330);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.status()).isEqualTo(status);
    assertThat(session.files()).noneMatch(name -> name.endsWith(".part"));
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
