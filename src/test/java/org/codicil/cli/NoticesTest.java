package org.codicil.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats that are nothing but the text with marks leave what must be told to the error stream. */
class NoticesTest {
  @TempDir Path folder;

  @Test
  void whatAMarkedTextCannotSayIsSaidBesideIt() {
    Session session = Session.in(folder).file("old.md", words(1)).file("new.md", words(2));

    for (String format : new String[] {"marked", "critic"}) {
      Session.Ran ran = session.run("diff", "--format", format, "old.md", "new.md");

      assertThat(ran.err()).startsWith("codicil: note: ").contains("[redline/words-in-stretches]");
      assertThat(ran.out()).doesNotContain("redline/");
    }
    assertThat(session.run("diff", "old.md", "new.md").err()).isEmpty();
    assertThat(session.run("diff", "-o", "a.md", "old.md", "new.md").err())
        .contains("[redline/words-in-stretches]");
  }

  private static String words(long seed) {
    Random random = new Random(seed);
    String[] words = {"the", "Council", "may", "shall", "adopt", "a", "rule"};
    return IntStream.range(0, 9_000)
            .mapToObj(i -> words[random.nextInt(words.length)])
            .collect(Collectors.joining(" "))
        + "\n";
  }
}
