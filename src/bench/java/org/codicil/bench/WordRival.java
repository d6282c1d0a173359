package org.codicil.bench;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * java-diff-utils as a redliner: both texts cut into words, compared in linear space, and printed
 * with the marks of wdiff.
 */
public final class WordRival {
  private WordRival() {}

  /** Prints the marked text of the two files named. */
  public static void main(String[] args) throws Exception {
    List<String> old = words(args[0]);
    List<String> now = words(args[1]);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(marked(old, now));
  }

  private static List<String> words(String file) throws Exception {
    return split(Files.readString(Path.of(file)));
  }

  /** The words of a text, blanks left out. */
  static List<String> split(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /** Deletions as {@code [-…-]}, insertions as <code>{+…+}</code>. */
  static String marked(List<String> old, List<String> now) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(old, now, null)) {
      put(out, now.subList(at, change.startRevised), "", "");
      put(out, old.subList(change.startOriginal, change.endOriginal), "[-", "-]");
      put(out, now.subList(change.startRevised, change.endRevised), "{+", "+}");
      at = change.endRevised;
    }
    put(out, now.subList(at, now.size()), "", "");
    return out.toString();
  }

  private static void put(StringBuilder out, List<String> words, String open, String close) {
    if (!words.isEmpty()) {
      out.append(open).append(String.join(" ", words)).append(close).append('\n');
    }
  }
}
