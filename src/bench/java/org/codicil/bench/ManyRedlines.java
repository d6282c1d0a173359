package org.codicil.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.codicil.charter.Charter;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.format.marked.MarkedWriter;
import org.codicil.redline.Comparison;

/** Redlines every pair of a folder as {@code codicil diff --format marked} does, in one process. */
public final class ManyRedlines {
  private ManyRedlines() {}

  public static void main(String[] args) throws IOException {
    try (DirectoryStream<Path> pairs = Files.newDirectoryStream(Path.of(args[0]))) {
      for (Path pair : pairs) {
        Charter old = MarkdownReader.read("old", Files.readString(pair.resolve("old.md")));
        Charter now = MarkdownReader.read("new", Files.readString(pair.resolve("new.md")));
        byte[] marked = new MarkedWriter().write(Comparison.compare(old, now));
        Files.write(pair.resolve("codicil.out"), marked);
      }
    }
  }
}
