package org.codicil.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.codicil.format.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;

/** A budget that ends a pass is told in the redline; what it bounds is right all the same. */
class SpentTest {
  private static final long SEED = 20261123L;
  private static final String[] WORDS =
      "the council may shall adopt approve a rule by vote".split(" ");

  private static Redline compare(String old, String now) {
    Redline redline =
        Comparison.compare(MarkdownReader.read("old", old), MarkdownReader.read("new", now));
    assertThat(Proof.reject(redline)).isEqualTo(old);
    assertThat(Proof.accept(redline)).isEqualTo(now);
    return redline;
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
        .collect(Collectors.joining(" "));
  }

  @Test
  void ordinaryTextsSpendNoBudget() {
    Redline redline =
        compare("## Article 1\n\nThe Council votes.\n", "## Article 1\n\nThe Council may vote.\n");

    assertThat(redline.notices()).isEmpty();
  }

  @Test
  void aLongParagraphWithFewChangesIsComparedWordByWord() {
    List<String> old = new ArrayList<>(List.of(words(new Random(SEED), 20_000).split(" ")));
    List<String> now = new ArrayList<>(old);
    for (int at = 500; at < 20_000; at += 1_000) {
      now.set(at, "never");
    }

    Redline redline = compare(String.join(" ", old) + "\n", String.join(" ", now) + "\n");

    assertThat(redline.notices()).isEmpty();
    assertThat(redline.statistics().wordsInserted()).isEqualTo(20);
  }

  @Test
  void aParagraphWithTooManyChangesIsComparedInStretchesAndSaysSo() {
    String old = "## Article 1\n\n" + words(new Random(SEED), 9_000) + "\n";
    String now = "## Article 1\n\n" + words(new Random(SEED + 1), 9_000) + "\n";

    assertThat(compare(old, now).notices())
        .singleElement()
        .asString()
        .startsWith("More than 1024 changed words in one stretch")
        .contains("Article 1")
        .endsWith("[redline/words-in-stretches]");
  }

  @Test
  void amongEqualProvisionsOrderDecides() {
    List<String> old =
        new ArrayList<>(java.util.Collections.nCopies(300, "The Council shall meet."));
    List<String> now = new ArrayList<>(old);
    now.set(100, "The Council shall not meet.");
    now.remove(200);

    Redline redline = compare(String.join("\n\n", old) + "\n", String.join("\n\n", now) + "\n");

    assertThat(redline.notices()).isEmpty();
    assertThat(redline.statistics().wordsInserted()).isEqualTo(1);
    assertThat(redline.statistics().wordsDeleted()).isEqualTo(4);
  }

  @Test
  void tooManyChangesAmongEqualProvisionsAreTold() {
    Random random = new Random(SEED);
    String[] kinds = {"The Council shall meet.", "The Board shall meet.", "The Court shall meet."};
    String old = text(random, kinds, 4_000);
    String now = text(random, kinds, 4_000);

    assertThat(compare(old, now).notices())
        .anyMatch(notice -> notice.endsWith("[redline/provisions-in-stretches]"));
  }

  private static String text(Random random, String[] kinds, int count) {
    return IntStream.range(0, count)
            .mapToObj(i -> kinds[random.nextInt(kinds.length)])
            .collect(Collectors.joining("\n\n"))
        + "\n";
  }

  @Test
  void aParagraphSplitIntoTooManyPartsIsTold() {
    List<String> parts =
        IntStream.range(0, 9)
            .mapToObj(i -> "Part x" + i + " tells y" + i + " how z" + i + " is to be done.")
            .toList();
    String before = "## Article 1\n\nFirst words stand.\n\n";
    String after = "\n\nLast words stand.\n";

    Redline redline =
        compare(
            before + String.join(" ", parts) + after, before + String.join("\n\n", parts) + after);

    assertThat(redline.notices())
        .anyMatch(notice -> notice.endsWith("[redline/parts-not-followed]"));
  }

  @Test
  void provisionsOfCommonWordsAloneAreTold() {
    Random random = new Random(SEED);
    List<String> old = IntStream.range(0, 200).mapToObj(i -> words(random, 12) + ".").toList();
    List<String> now = IntStream.range(0, 200).mapToObj(i -> words(random, 12) + ".").toList();

    Redline redline = compare(String.join("\n\n", old) + "\n", String.join("\n\n", now) + "\n");

    assertThat(redline.notices())
        .anyMatch(notice -> notice.endsWith("[redline/counterpart-not-sought]"));
  }
}
