package org.codicil.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
  @TempDir Path folder;
  private Golden updating;
  private Golden comparing;

  @BeforeEach
  void openTheFolder() {
    updating = new Golden(folder, true);
    comparing = new Golden(folder, false);
  }

  @Test
  void anUpdateWritesWhatLaterRunsCompareWith() {
    updating.check("plain/outline.txt", "art_1 Статья\r\n");

    assertThat(comparing.given("plain/outline.txt")).isEqualTo("art_1 Статья\r\n");
    assertThatCode(() -> comparing.check("plain/outline.txt", "art_1 Статья\r\n"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> comparing.check("plain/outline.txt", "art_1 Статья\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("outline.txt")
        .hasMessageContaining("-Dgolden=update");
  }

  @Test
  void aMissingFileFails() {
    assertThatThrownBy(() -> comparing.check("none.txt", ""))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no golden file yet");
  }

  @Test
  void casesAreSubFoldersInOrder() {
    updating.check("b/x.md", "");
    updating.check("a/x.md", "");
    updating.check("loose.md", "");

    assertThat(comparing.cases()).containsExactly("a", "b");
    assertThat(comparing.has("a/x.md")).isTrue();
    assertThat(comparing.has("a/y.md")).isFalse();
    assertThat(new Golden(folder.resolve("none"), false).cases()).isEmpty();
  }

  @Test
  void orphansFail() {
    updating.check("a/charter.md", "");
    updating.check("a/outline.txt", "");
    comparing.everyCaseHoldsOnly("charter.md", "outline.txt");

    updating.check("a/outlien.txt", "");
    assertThatThrownBy(() -> comparing.everyCaseHoldsOnly("charter.md", "outline.txt"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("a/outlien.txt");
  }
}
