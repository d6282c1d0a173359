package org.codicil.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.codicil.format.Gate;
import org.codicil.register.Examples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a workspace to try things in. */
@Command(
    description = "Makes a folder with example charters and drafts to try things on.",
    footer = {
      "Examples:",
      "  codicil demo treaty       a folder of that name",
      "  codicil demo .            this folder, if there is no workspace in it",
    })
final class Demo implements Callable<Integer> {
  private static final List<String> TOUR =
      List.of(
          "codicil list", "what is here",
          "codicil diff csto@2010 csto@2018", "the last amendment",
          "codicil diff drafts/collective-defence.md", "what a draft changes",
          "codicil review drafts/collective-defence.md", "decide it, key by key",
          "codicil diff drafts/territories.md -o redline.pdf", "a redline to print",
          "codicil adopt drafts/territories.md --version 2027 --date 2027-01-15", "",
          "codicil history csto \"Article 7\"", "how it came to read so",
          "codicil verify", "that nothing was lost");

  private final Root root;

  @Parameters(paramLabel = "DIR", description = "a new or empty folder")
  private String folder;

  Demo(Root root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    Desk desk = root.desk();
    Path target = desk.folder().resolve(folder);
    if (Files.exists(target.resolve("charters"))) {
      String hint = "choose a folder that does not exist yet";
      throw Refused.usage("demo-there", folder, "there is a workspace in it already", hint);
    }
    Refused.unless(Examples.unpack(target));
    String forGit = NewFiles.forGit(target);
    StringBuilder out =
        new StringBuilder("  A workspace with two charters and two drafts is ready");
    out.append(" in ").append(Gate.line(folder)).append(". There, try:\n");
    for (int i = 0; i < TOUR.size(); i += 2) {
      String gap = " ".repeat(Math.max(2, 52 - TOUR.get(i).length()));
      out.append(("    " + TOUR.get(i) + gap + TOUR.get(i + 1)).stripTrailing()).append('\n');
    }
    desk.console().say(out.toString().stripTrailing() + forGit);
    return ExitCode.DONE.number();
  }
}
