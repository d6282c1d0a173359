package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageWindowTest {
  /** An article of forty lines of which the thirtieth and the next are changed. */
  private static SittingPage.Parts page() {
    List<String> change =
        IntStream.range(0, 40).mapToObj(i -> (i / 2 == 15 ? "│ " : "  ") + "line " + i).toList();
    return new SittingPage.Parts(
        List.of("head"), List.of("  act", ""), change, List.of("", "touches"), List.of("foot"));
  }

  @Test
  void aPageThatFitsIsShownWhole() {
    assertThat(new PageWindow(100).of(page(), 0)).hasSize(46).endsWith("touches", "foot");
    assertThat(new PageWindow(0).of(page(), 3)).hasSize(46);
  }

  @Test
  void theFirstLeafIsTheOneWithTheChange() {
    assertThat(new PageWindow(18).of(page(), 0))
        .hasSize(17)
        .startsWith("head", "  act", "", "  ⋯ 28 lines above [page up]", "  line 28", "  line 29")
        .contains("│ line 30", "│ line 31")
        .endsWith("  ⋯ [space] 3 more lines", "", "touches", "foot");
  }

  @Test
  void everyLineStandsOnSomeLeaf() {
    for (int height = 8; height < 50; height++) {
      PageWindow window = new PageWindow(height);
      List<String> seen =
          IntStream.range(-20, 20).boxed().flatMap(i -> window.of(page(), i).stream()).toList();
      assertThat(seen).as("in %s lines", height).containsAll(page().change());
      assertThat(seen).contains("head", "  act", "touches", "foot");
      int most = height;
      assertThat(IntStream.range(-20, 20).mapToObj(i -> window.of(page(), i).size()))
          .allMatch(size -> size < most);
    }
  }

  @Test
  void whatComesBeforeTheChangeComesLastAndOneLeafBack() {
    PageWindow window = new PageWindow(20);
    assertThat(window.of(page(), 1)).contains("  line 29", "  line 39").doesNotContain("  line 28");
    assertThat(window.of(page(), 2)).contains("  line 0", "  ⋯ [space] 28 more lines");
    assertThat(window.of(page(), -1)).contains("  line 27");
    assertThat(Stream.of(0, 5).map(i -> window.of(page(), i)).distinct()).hasSize(1);
  }

  @Test
  void aWindowTooSmallForWhatSurroundsTheChangeLetsItScrollToo() {
    assertThat(new PageWindow(10).of(page(), 0))
        .hasSizeLessThan(10)
        .startsWith("head", "  ⋯ 30 lines above [page up]")
        .contains("│ line 30", "│ line 31");
  }

  /** Eight lines of forty columns: five go to the keys, and the change is still in sight. */
  @Test
  void inTheSmallestWindowTheChangeComesBeforeAllElse() {
    SittingPage.Parts page =
        new SittingPage.Parts(
            List.of("head", "of three", "lines"),
            page().act(),
            page().change(),
            page().touches(),
            List.of("rule", "keys", "keys", "keys", "keys"));
    for (int height = 6; height < 14; height++) {
      assertThat(new PageWindow(height).of(page, 0)).as("in %s", height).contains("│ line 30");
    }
    assertThat(new PageWindow(9).of(page, 0)).hasSizeLessThan(9).doesNotContain("head");
  }
}
