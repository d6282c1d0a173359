package org.codicil.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.codicil.format.Sketch.both;
import static org.codicil.format.Sketch.deleted;
import static org.codicil.format.Sketch.inserted;
import static org.codicil.format.Sketch.kept;

import com.fasterxml.jackson.core.JsonFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.codicil.charter.Kind;
import org.codicil.format.GoldenFiles;
import org.codicil.format.RandomRedlines;
import org.codicil.format.Sketch;
import org.codicil.redline.Mark;
import org.codicil.redline.MarkedBlock.Status;
import org.codicil.redline.Part;
import org.codicil.redline.Redline;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private static final Redline TWO_CHANGES =
      new Sketch()
          .kept(
              1,
              Kind.ARTICLE,
              "Article",
              kept(Part.MARKER, "### Article "),
              both(Mark.RENUMBERED, Part.NUMBER, "3", "4"),
              kept(Part.GAP, "\n\n"))
          .kept(
              2,
              Kind.PARAGRAPH,
              "",
              kept(Part.TEXT, "They "),
              deleted(Part.TEXT, "“prefer”"),
              inserted(Part.TEXT, "use"),
              kept(Part.TEXT, " means."),
              kept(Part.GAP, "\n\n"))
          .block(
              2,
              Kind.PARAGRAPH,
              "",
              "",
              Status.INSERTED,
              inserted(Part.TEXT, "Line\nend \u0007\u202e\u0085 地区 😀."))
          .redline();

  @Test
  void aRedlineIsWrittenFieldByField() throws Exception {
    GoldenFiles.check("json/redline.json", new JsonWriter().write(TWO_CHANGES));
  }

  @Test
  void anOutlineIsATree() throws Exception {
    GoldenFiles.check("json/outline.json", new OutlineJson().write(TWO_CHANGES.after()));
  }

  @Test
  void everyFieldIsDescribed() throws Exception {
    String docs = Files.readString(Path.of("docs/json.md"));
    String written =
        text(new JsonWriter().write(TWO_CHANGES))
            + text(new OutlineJson().write(TWO_CHANGES.after()));
    Set<String> missing = new TreeSet<>();
    Pattern.compile("\"(\\w+)\": ")
        .matcher(written)
        .results()
        .map(field -> field.group(1))
        .filter(field -> !Pattern.compile("[`.…]" + field + "`").matcher(docs).find())
        .forEach(missing::add);
    assertThat(missing).isEmpty();
  }

  @Test
  void whateverTheTextItIsJsonAndTheSameEveryTime() throws Exception {
    long seed = 11;
    System.out.println("JsonWriterTest seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Redline redline = RandomRedlines.of(random);
      byte[] bytes = new JsonWriter().write(redline);
      try (var parser = new JsonFactory().createParser(bytes)) {
        while (parser.nextToken() != null) {
          parser.getText();
        }
      }
      assertThat(new JsonWriter().write(redline)).isEqualTo(bytes);
      assertThat(text(bytes)).contains("\"reject\": true,\n    \"accept\": true");
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
