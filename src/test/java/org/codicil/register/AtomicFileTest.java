package org.codicil.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.codicil.charter.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void putsANewFileInPlaceOfAnOld() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "old");
    assertThat(AtomicFile.replace(file, bytes("new"))).isEmpty();
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("a.md");
  }

  @Test
  void keepsThePermissionsOfTheFileItReplaces() throws IOException {
    Path file = Files.writeString(folder.resolve("a.md"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    AtomicFile.replace(file, bytes("new"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void createsAFileOnlyOnce() {
    Path file = folder.resolve("2010.md");
    assertThat(AtomicFile.create(file, bytes("first"))).isEmpty();
    assertThat(AtomicFile.create(file, bytes("second")).map(Diagnostic::code))
        .contains("write/exists");
    assertThat(file).hasContent("first");
  }

  @Test
  void ofManyWritersExactlyOneCreatesTheFile() throws Exception {
    Path file = folder.resolve("2010.md");
    ExecutorService writers = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> tries = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        byte[] text = bytes("text of writer " + i);
        tries.add(() -> AtomicFile.create(file, text).isEmpty());
      }
      int winners = 0;
      for (Future<Boolean> each : writers.invokeAll(tries)) {
        winners += each.get() ? 1 : 0;
      }
      assertThat(winners).isEqualTo(1);
      assertThat(names()).containsExactly("2010.md");
    } finally {
      writers.shutdownNow();
    }
  }

  @Test
  void followsNoSymbolicLink() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "untouched");
    Path link = Files.createSymbolicLink(folder.resolve("a.md"), secret);
    Path dangling = Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("nowhere"));
    assertThat(code(link)).isEqualTo("write/symlink");
    assertThat(code(dangling)).isEqualTo("write/symlink");
    assertThat(secret).hasContent("untouched");
    assertThat(folder.resolve("nowhere")).doesNotExist();
  }

  @Test
  void refusesFoldersAndWhatIsNoFile() {
    assertThat(code(folder)).isEqualTo("write/is-folder");
    assertThat(code(folder.resolve("no/a.md"))).isEqualTo("write/no-folder");
    if (Files.exists(Path.of("/dev/null"))) {
      assertThat(code(Path.of("/dev/null"))).isEqualTo("write/special");
    }
  }

  @Test
  void aFileNameThatIsTooLongIsSaidAndLeavesNothing() throws IOException {
    assertThat(code(folder.resolve("a".repeat(300)))).isEqualTo("write/failed");
    assertThat(names()).isEmpty();
  }

  private static String code(Path target) {
    return AtomicFile.replace(target, bytes("x")).map(Diagnostic::code).orElse("");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
