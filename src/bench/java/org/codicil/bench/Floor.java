package org.codicil.bench;

import com.github.difflib.DiffUtils;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * The least a redline on the JVM costs with the same libraries: options read by picocli, both texts
 * parsed by flexmark, their lines compared by java-diff-utils, the changed ones printed. {@code
 * src/bench/startup} measures Codicil against it.
 */
@Command(name = "floor")
public final class Floor implements Callable<Integer> {
  @Parameters private List<Path> files;

  /** Compares the two files named. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Floor()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Parser parser = Parser.builder().build();
    String old = Files.readString(files.get(0));
    String now = Files.readString(files.get(1));
    Node first = parser.parse(old);
    Node second = parser.parse(now);
    StringBuilder out = new StringBuilder();
    out.append(first.getTextLength()).append(' ').append(second.getTextLength()).append('\n');
    DiffUtils.diff(old.lines().toList(), now.lines().toList())
        .getDeltas()
        .forEach(
            delta -> {
              delta
                  .getSource()
                  .getLines()
                  .forEach(line -> out.append('-').append(line).append('\n'));
              delta
                  .getTarget()
                  .getLines()
                  .forEach(line -> out.append('+').append(line).append('\n'));
            });
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(out);
    return 0;
  }
}
