package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.codicil.charter.Charter;
import org.codicil.charter.Diagnostic;
import org.codicil.charter.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
  @TempDir Path root;

  @BeforeEach
  void workspace() throws IOException {
    write(
        "charters/lake/charter.yaml",
        """
        title: Charter of the Lake Council
        notice: working text
        language: en
        versions:
          - version: zero
            date: 1990-05-01
          - version: "2004"
            date: 2004-06-12
            in-force: on the last ratification
          - version: "2030"
        """);
    write("charters/lake/zero.md", "# Lake\n");
    write("charters/lake/2004.md", "Keep the lake clean.\n");
    write("charters/bare/v9.md", "# Bare 9\n");
    write("charters/bare/v10.md", "# Bare 10\n");
    write("charters/bare/notes.txt", "not a version");
    write("charters/Not An Id/1.md", "# No\n");
  }

  @Test
  void isFoundFromAnyFolderBelow() {
    Register deep = Register.from(root.resolve("charters/lake"));
    assertThat(deep.workspace()).contains(new Workspace(root));
    assertThat(load(deep, "bare").text()).isEqualTo("# Bare 10\n");
  }

  @Test
  void theSheetOrdersAndDatesTheVersions() {
    Charter latest = load("lake");
    assertThat(latest.name()).isEqualTo("lake@2004");
    assertThat(latest.about())
        .isEqualTo(
            new Metadata(
                "Charter of the Lake Council", "2004", "2004-06-12", "working text", "en"));
  }

  @Test
  void withoutASheetVersionsAreOrderedByName() {
    assertThat(load("bare").name()).isEqualTo("bare@v10");
    assertThat(load("bare@v9").about().version()).isEqualTo("v9");
  }

  @Test
  void aListedVersionWithoutATextIsSaid() {
    assertThat(error("lake@2030").message()).contains("is listed but its text is missing");
  }

  @Test
  void onlyProperIdsAreListed() throws IOException {
    assertThat(new Workspace(root).ids())
        .extracting(CharterId::value)
        .containsExactly("bare", "lake");
  }

  @Test
  void frontMatterSaysMoreThanTheSheet() throws IOException {
    write("charters/bare/v11.md", "---\ntitle: Bare Charter\nlanguage: fr\n---\n# Bare 11\n");
    Metadata about = load("bare").about();
    assertThat(about.title()).isEqualTo("Bare Charter");
    assertThat(about.language()).isEqualTo("fr");
  }

  @Test
  void frontMatterThatIsWrongIsShownAtItsLineOfTheFile() throws IOException {
    write("a.md", "---\ntitle: A\nnotice: *b\n---\n# A\n");
    Diagnostic error = error("a.md");
    assertThat(error.code()).isEqualTo("read/front-matter");
    assertThat(error.place().line()).isEqualTo(3);
    assertThat(error.place().column()).isEqualTo(9);
    assertThat(error.place().excerpt()).isEqualTo("notice: *b");
  }

  @Test
  void standardInputIsReadOnlyWhenItIsMeant() {
    Register register = Register.from(root);
    Charter text =
        register
            .load("-", () -> new ByteArrayInputStream("# In\n".getBytes(StandardCharsets.UTF_8)))
            .value()
            .orElseThrow();
    assertThat(text.name()).isEqualTo("-");
    assertThat(text.text()).isEqualTo("# In\n");
  }

  @Test
  void outsideAWorkspaceFilesCanStillBeRead(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("a.md"), "# A\n");
    Register register = Register.from(elsewhere);
    assertThat(load(register, "a.md").text()).isEqualTo("# A\n");
    assertThat(register.load("lake", InputStream::nullInputStream).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("register/no-workspace");
  }

  private Charter load(String argument) {
    return load(Register.from(root), argument);
  }

  private static Charter load(Register register, String argument) {
    return register.load(argument, RegisterTest::noInput).value().orElseThrow();
  }

  private Diagnostic error(String argument) {
    return Register.from(root).load(argument, RegisterTest::noInput).diagnostics().get(0);
  }

  private static InputStream noInput() {
    throw new AssertionError("standard input was not asked for");
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void foldersThatCannotBeChartersAreNamed(@TempDir Path root) throws IOException {
    Shelf shelf = Shelf.at(root).versions(1).folder("charters/NATO").folder("charters/.git");
    Files.createSymbolicLink(root.resolve("charters/other"), root.resolve("charters/pond"));
    assertThat(shelf.workspace().ids()).containsExactly(Shelf.POND);
    assertThat(shelf.workspace().strangers())
        .extracting(Diagnostic::message)
        .containsExactly(
            "charters/NATO cannot be a charter, so it is left out",
            "charters/other is a symbolic link, so it is left out");
  }

  @Test
  void aReadmeIsNoVersion(@TempDir Path root) {
    Shelf shelf = Shelf.at(root).file("charters/pond/1.md", Shelf.FIRST);
    shelf.file("charters/pond/README.md", "# About this folder\n");
    assertThat(shelf.versionNames()).containsExactly("1");
  }
}
