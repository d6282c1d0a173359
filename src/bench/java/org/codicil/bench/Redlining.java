package org.codicil.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.codicil.charter.Charter;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.format.marked.MarkedWriter;
import org.codicil.redline.Comparison;
import org.codicil.redline.Redline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading a charter, and comparing two that differ in every tenth article; about 200 words to the
 * article.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Redlining {
  private static final long SEED = 20261123L;
  private static final String[] WORDS =
      ("the Council Assembly Member States shall may adopt approve decision budget rule within thirty days after its "
              + "entry into force by a majority and of in to under")
          .split(" ");

  /** The size of the charter, in articles. */
  @Param({"30", "500"})
  public int articles;

  private String oldText;
  private String newText;
  private Charter oldCharter;
  private Charter newCharter;

  /** Writes the two texts. */
  @Setup
  public void write() {
    oldText = text(0);
    oldCharter = MarkdownReader.read("old", oldText);
    newText = text(10);
    newCharter = MarkdownReader.read("new", newText);
  }

  /** One text from Markdown. */
  @Benchmark
  public Charter read() {
    return MarkdownReader.read("old", oldText);
  }

  /** The redline of two charters in memory, with its proof. */
  @Benchmark
  public Redline compare() {
    return Comparison.compare(oldCharter, newCharter);
  }

  /** The rival in the same run: java-diff-utils on the words of both texts. */
  @Benchmark
  public String wordsByJavaDiffUtils() {
    return WordRival.marked(WordRival.split(oldText), WordRival.split(newText));
  }

  /** Both texts read, compared and written with marks: what the rival does. */
  @Benchmark
  public byte[] redline() {
    return new MarkedWriter()
        .write(
            Comparison.compare(
                MarkdownReader.read("old", oldText), MarkdownReader.read("new", newText)));
  }

  private String text(int editedEvery) {
    Random random = new Random(SEED);
    StringBuilder text = new StringBuilder("# Charter\n\n");
    for (int article = 1; article <= articles; article++) {
      text.append("## Article ").append(article).append("\n\n");
      for (int paragraph = 1; paragraph <= 5; paragraph++) {
        text.append(paragraph).append(". ");
        for (int word = 0; word < 40; word++) {
          text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        boolean edited = editedEvery > 0 && article % editedEvery == 0 && paragraph == 3;
        text.append(edited ? "as amended.\n\n" : "as agreed.\n\n");
      }
    }
    return text.toString();
  }
}
